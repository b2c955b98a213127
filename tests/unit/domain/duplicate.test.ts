/** A second piece like the first, alone or with drafts as far from each other as the first's posts. */
import { expect, test } from 'vitest';
import { duplicatePiece, duplicatePosts } from '../../../src/domain/duplicate';
import { withOwn } from '../../../src/domain/post';
import { anId, aPiece, aPost, day, NOW, plan, published } from '../../support/builders';

const LATER = NOW + 1000;
const picture = { id: 'm1', name: 'a.jpg', type: 'image/jpeg', width: 3, height: 4, size: 9 };
const piece = aPiece({
  body: '正文',
  tags: ['手帐'],
  notes: '备注',
  links: ['https://example.com/'],
  media: [picture],
  steps: [{ id: 's1', name: '剪辑', leadDays: 2, done: true }],
  archivedAt: NOW,
});

test('texts, links and pictures are the same, its steps are undone, it is a piece of its own', () => {
  const copy = duplicatePiece(piece, anId, LATER);
  expect(copy).toEqual({
    ...piece,
    id: copy.id,
    createdAt: LATER,
    updatedAt: LATER,
    archivedAt: null,
    steps: [{ id: copy.steps[0]?.id, name: '剪辑', leadDays: 2, done: false }],
  });
  expect(new Set([piece.id, 's1', copy.id, copy.steps[0]?.id]).size).toBe(4);
});

test('drafts keep their time of day, their distance and their own texts', () => {
  const weibo = aPost(piece, { plan: plan('2026-11-21T07:30'), state: { status: 'scheduled' } });
  const bilibili = withOwn(
    aPost(piece, { platform: 'bilibili', plan: plan('2026-11-23T20:00') }),
    'title',
    '另一个标题',
  );
  const copy = duplicatePiece(piece, anId, LATER);
  const posts = duplicatePosts([bilibili, weibo], copy, day('2026-12-01'), 0, anId, LATER);
  expect(posts).toMatchObject([
    { platform: 'bilibili', plan: plan('2026-12-03T20:00'), title: '另一个标题', ownTitle: true },
    { platform: 'weibo', plan: plan('2026-12-01T07:30'), ownTitle: false },
  ]);
  for (const post of posts) {
    expect(post).toMatchObject({ pieceId: copy.id, state: { status: 'draft' }, createdAt: LATER });
  }
});

test('what went out is counted from when it did; what was dropped stays behind', () => {
  const out = published(aPost(piece, { plan: plan('2026-11-25T20:00') }), '2026-11-20T21:30');
  const dropped = aPost(piece, { platform: 'youtube', state: { status: 'dropped' } });
  const copy = duplicatePiece(piece, anId, LATER);
  expect(duplicatePosts([out, dropped], copy, day('2026-12-01'), 0, anId, LATER)).toMatchObject([
    { platform: 'weibo', plan: plan('2026-12-01T21:30'), state: { status: 'draft' } },
  ]);
});

test('the creator’s day decides, not the date', () => {
  const late = aPost(piece, { plan: plan('2026-11-22T01:00') });
  const copy = duplicatePiece(piece, anId, LATER);
  const [post] = duplicatePosts([late], copy, day('2026-11-30'), 3, anId, LATER);
  expect(post?.plan).toEqual(plan('2026-12-01T01:00'));
});

test('an idea has no posts to copy', () => {
  expect(duplicatePosts([], piece, day('2026-12-01'), 0, anId, LATER)).toEqual([]);
});
