/** What belongs together in the trash comes back together. */
import { describe, expect, test } from 'vitest';
import { newTemplate } from '../../../src/domain/template';
import {
  believedNow,
  daysLeft,
  foundTrash,
  nameOf,
  restoring,
  TRASH_KEPT,
  type Trashed,
  trashItems,
} from '../../../src/domain/trash';
import { aPiece, aPost, aStreak, aTask, day, NOW } from '../../support/builders';

const HOUR = 3_600_000;

const piece = aPiece({ title: '把工作室搬进 6㎡', deletedAt: NOW });
const post = { ...aPost(piece), deletedAt: NOW };
const other = { ...aPost(piece), deletedAt: NOW };
const step = aTask({
  step: true,
  link: { pieceId: piece.id, postId: null, closes: null },
  deletedAt: NOW + 5,
});
const streak = aStreak({ name: '手帐日更', deletedAt: NOW + HOUR });

const all: Trashed[] = [
  { store: 'pieces', record: piece },
  { store: 'posts', record: post },
  { store: 'posts', record: other },
  { store: 'tasks', record: step },
  { store: 'streaks', record: streak },
];

const shown = (trashed: readonly Trashed[]) =>
  trashItems(trashed).map(({ root, along }) => [nameOf(root), along.length]);

describe('one thing', () => {
  test('is a piece with the posts and step tasks deleted with it; the last deleted comes first', () => {
    expect(shown(all)).toEqual([
      ['手帐日更', 0],
      ['把工作室搬进 6㎡', 3],
    ]);
  });

  test('is a post that was deleted at another time than its piece', () => {
    const earlier = { ...post, title: '先删的', deletedAt: NOW - HOUR };
    expect(
      shown([
        { store: 'pieces', record: piece },
        { store: 'posts', record: earlier },
      ]),
    ).toEqual([
      ['把工作室搬进 6㎡', 0],
      ['先删的', 0],
    ]);
  });

  test('is a series with the pieces and posts that went with it', () => {
    const series = { store: 'series', record: { id: 's', title: '周报', deletedAt: NOW } };
    const made = aPiece({ id: 's.2026-11-20', deletedAt: NOW });
    const its = { ...aPost(made), series: { id: 's', day: day('2026-11-20') }, deletedAt: NOW };
    const trashed = [
      series as Trashed,
      { store: 'pieces', record: made },
      { store: 'posts', record: its },
    ] satisfies Trashed[];
    expect(shown(trashed)).toEqual([['周报', 2]]);
  });
});

describe('bringing back', () => {
  const restored = (items: Parameters<typeof restoring>[0]) =>
    restoring(items, all).map(({ store, after }) => `${store}/${after.id}`);

  test('brings what went along, and nothing else', () => {
    const found = trashItems(all).filter(({ root }) => root.store === 'pieces');
    expect(restored(found).toSorted()).toEqual(
      [
        `pieces/${piece.id}`,
        `posts/${post.id}`,
        `posts/${other.id}`,
        `tasks/${step.id}`,
      ].toSorted(),
    );
    for (const { after } of restoring(found, all)) expect(after.deletedAt).toBeNull();
  });

  test('brings the piece that a post cannot be without', () => {
    const item = { root: { store: 'posts', record: post }, along: [] } as const;
    expect(restored([item])).toEqual([`posts/${post.id}`, `pieces/${piece.id}`]);
  });
});

test('days are counted down to the day of clearing', () => {
  const [item] = trashItems([{ store: 'pieces', record: piece }]);
  if (!item) throw new Error('nothing in the trash');
  expect(daysLeft(item, NOW)).toBe(30);
  expect(daysLeft(item, NOW + TRASH_KEPT - 1)).toBe(1);
  expect(daysLeft(item, NOW + TRASH_KEPT)).toBe(0);
  expect(daysLeft(item, NOW + 2 * TRASH_KEPT)).toBe(0);
});

test('finding looks at names and texts, also of what went along', () => {
  const hidden = { ...post, body: '先量墙' };
  const template = newTemplate('t', '每周固定', { kind: 'tags', tags: ['手帐'] }, NOW);
  const items = trashItems([
    { store: 'pieces', record: piece },
    { store: 'posts', record: hidden },
    { store: 'templates', record: { ...template, deletedAt: NOW } },
  ]);
  const names = (query: string) => foundTrash(items, query).map(({ root }) => nameOf(root));
  expect(names('')).toHaveLength(2);
  expect(names('量墙')).toEqual(['把工作室搬进 6㎡']);
  expect(names('固定')).toEqual(['每周固定']);
  expect(names('没有的')).toEqual([]);
});

describe('the clock is believed', () => {
  const DAY = 86_400_000;
  const now = 100 * DAY;

  test.each([
    ['a day after the last', now - DAY, 100],
    ['on the first', null, 100],
    ['five days later', now - 5 * DAY, 100],
    ['a week at most of a month ahead', now - 30 * DAY, 77],
    ['when it is set back', now + 3 * DAY, 100],
  ])('%s', (_, before, believed) => {
    expect(believedNow(now, before)).toBe(believed * DAY);
  });
});
