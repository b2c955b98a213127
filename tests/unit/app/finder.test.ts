import { expect, test } from 'vitest';
import { type Finder, type Found, makeFinder } from '../../../src/app/palette/finder';
import type { Post } from '../../../src/domain/post';
import { aPiece, aPost, aTask, day, plan, published } from '../../support/builders';

const idea = aPiece({ title: '把工作室搬进 6㎡', notes: '问问房东' });
const piece = aPiece({ title: '一周手帐 vlog' });
const out = published(aPost(piece, { title: '{n}/365 手帐' }), '2026-11-20T20:00', {
  title: '123/365 手帐',
});
const task = aTask({ title: '给Ｓｏｎｙ交初稿', note: '合同在邮箱' });

/** Search that has read these parts, the newest first. */
function having(...parts: Partial<Parameters<Finder['add']>[0]>[]): Finder {
  const finder = makeFinder(10);
  for (const part of parts) finder.add({ pieces: [], posts: [], tasks: [], ...part });
  return finder;
}

const titles = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'post' ? one.post.title : one.title));
const postIds = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'post' ? one.post.id : null));

const { find } = having({ pieces: [idea, piece], posts: [out], tasks: [task] });

test.each([
  ['工作室', [`/pieces/${idea.id}`]],
  ['房东', [`/pieces/${idea.id}`]],
  ['123/365', [`/pieces/${piece.id}?post=${out.id}`]],
  ['sony 合同', [`/tasks?task=${task.id}`]],
  ['手帐 合同', []],
  ['  ', []],
])('finds %s', (query, hrefs) => {
  expect(find(query).map(({ href }) => href)).toEqual(hrefs);
});

test('gives the newest first and no more than asked for', () => {
  const pieces = Array.from({ length: 5 }, (_, i) => aPiece({ title: `手帐 ${i}` }));
  const finder = makeFinder(2);
  finder.add({ pieces, posts: [], tasks: [] });
  expect(titles(finder.find('手帐'))).toEqual(['手帐 4', '手帐 3']);
});

test('finds of the drafts of a series that say the same only the first', () => {
  const series = (date: string) => ({ id: 's', day: day(date) });
  const draft = (date: string) => aPost(piece, { title: '{n}/365 早安', series: series(date) });
  const [first, ...later] = [draft('2026-11-22'), draft('2026-11-23'), draft('2026-11-24')];
  const own = { ...draft('2026-11-25'), title: '{n}/365 早安，下雪了' };
  const posts = [first as Post, ...later, own];
  const found = having({ posts }).find('早安');
  expect(postIds(found)).toEqual([own.id, first?.id]);
});

test('keeps what it has found while older ones come in, and finds those too', () => {
  const [older, newer] = [aPiece({ title: '手帐，旧的' }), aPiece({ title: '手帐，新的' })];
  const finder = having({ pieces: [newer] });
  const [first] = finder.find('手帐');
  finder.add({ pieces: [older], posts: [], tasks: [] });
  const found = finder.find('手帐');
  expect(titles(found)).toEqual(['手帐，新的', '手帐，旧的']);
  expect(found[0]).toBe(first);
  expect(titles(finder.find('旧的'))).toEqual(['手帐，旧的']);
});

test('of a series’ drafts the first stands for all, in whatever parts they come in', () => {
  const draft = (wall: string) =>
    aPost(piece, { title: '早安', plan: plan(wall), series: { id: 's', day: day('2026-11-22') } });
  const [first, second] = [draft('2026-11-22T07:30'), draft('2026-11-23T07:30')];
  const finder = having({ posts: [second] });
  expect(postIds(finder.find('早安'))).toEqual([second.id]);
  finder.add({ pieces: [], posts: [first], tasks: [] });
  expect(postIds(finder.find('早安'))).toEqual([first.id]);
});
