import { expect, test } from 'vitest';
import { makeFinder } from '../../../src/app/palette/finder';
import type { Post } from '../../../src/domain/post';
import { aPiece, aPost, aTask, day, published } from '../../support/builders';

const idea = aPiece({ title: '把工作室搬进 6㎡', notes: '问问房东' });
const piece = aPiece({ title: '一周手帐 vlog' });
const out = published(aPost(piece, { title: '{n}/365 手帐' }), '2026-11-20T20:00', {
  title: '123/365 手帐',
});
const task = aTask({ title: '给Ｓｏｎｙ交初稿', note: '合同在邮箱' });
const find = makeFinder({ pieces: [idea, piece], posts: [out], tasks: [task] }, 10);

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
  const first = makeFinder({ pieces, posts: [], tasks: [] }, 2)('手帐');
  expect(first.map(({ title }) => title)).toEqual(['手帐 4', '手帐 3']);
});

test('finds of the drafts of a series that say the same only the first', () => {
  const series = (date: string) => ({ id: 's', day: day(date) });
  const draft = (date: string) => aPost(piece, { title: '{n}/365 早安', series: series(date) });
  const [first, ...later] = [draft('2026-11-22'), draft('2026-11-23'), draft('2026-11-24')];
  const own = { ...draft('2026-11-25'), title: '{n}/365 早安，下雪了' };
  const posts = [first as Post, ...later, own];
  const found = makeFinder({ pieces: [], posts, tasks: [] }, 10)('早安');
  expect(found.map(({ id }) => id)).toEqual([own.id, first?.id]);
});
