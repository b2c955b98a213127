/** What lists find: each asks an index, and none finds what was removed. */
import { expect, test } from 'vitest';
import { deletion } from '../../../src/domain/change';
import type { Post } from '../../../src/domain/post';
import { momentOf } from '../../../src/domain/zone';
import {
  aPiece,
  aPost,
  aRest,
  aStreak,
  aTask,
  creation,
  day,
  NOW,
  plan,
  published,
  SHANGHAI,
} from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

const piece = aPiece();
const plannedAt = (wall: string, zone = SHANGHAI) => aPost(piece, { plan: plan(wall, zone) });
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

async function with_(...posts: Post[]) {
  const repository = await aTab(aDatabase());
  await repository.commit(
    posts.map((post) => creation('posts', post)),
    NOW,
  );
  return repository;
}

test('a range of days holds the posts planned on them, both ends included', async () => {
  const before = plannedAt('2026-11-20T23:59');
  const first = plannedAt('2026-11-21T00:00');
  const last = plannedAt('2026-11-23T23:59');
  const after = plannedAt('2026-11-24T00:00');
  const repository = await with_(before, first, last, after);
  const found = await repository.posts(day('2026-11-21'), day('2026-11-23'), 0);
  expect(ids(found)).toEqual(ids([first, last]));
});

test.for([1, 3, 6] as const)(
  'with a day that begins at %i, a plan before that hour is on the day before',
  async (boundary) => {
    const late = plannedAt(`2026-11-22T0${boundary - 1}:59`);
    const early = plannedAt(`2026-11-22T0${boundary}:00`);
    const repository = await with_(late, early);
    const on = (date: string) => repository.posts(day(date), day(date), boundary);
    expect(ids(await on('2026-11-21'))).toEqual([late.id]);
    expect(ids(await on('2026-11-22'))).toEqual([early.id]);
  },
);

test('a plan in another zone is on the day its own clock shows', async () => {
  const abroad = plannedAt('2026-11-21T23:30', 'America/Los_Angeles');
  const repository = await with_(abroad);
  expect(await repository.posts(day('2026-11-21'), day('2026-11-21'), 0)).toEqual([abroad]);
});

test('what went out is on the day it counted for, whatever was planned and whatever the boundary is now', async () => {
  const late = published(plannedAt('2026-11-25T20:00'), '2026-11-22T00:40', {
    boundary: 3,
    day: day('2026-11-21'),
  });
  const repository = await with_(late);
  const on = (date: string) => repository.posts(day(date), day(date), 0);
  expect(await on('2026-11-21')).toEqual([late]);
  expect(await on('2026-11-22')).toEqual([]);
  expect(await on('2026-11-25')).toEqual([]);
});

test('ideas are in the inbox, newest first', async () => {
  const repository = await aTab(aDatabase());
  const older = aPiece({ createdAt: NOW - 1 });
  const newer = aPiece({ createdAt: NOW });
  await repository.commit([creation('pieces', newer), creation('pieces', older)], NOW);
  expect(await repository.inbox()).toEqual([newer, { ...older, updatedAt: NOW }]);
});

test('recent pieces are those touched last, as many as asked for', async () => {
  const repository = await aTab(aDatabase());
  const [first, second, third] = [aPiece(), aPiece(), aPiece()];
  await repository.commit([creation('pieces', first)], NOW + 1);
  await repository.commit([creation('pieces', second)], NOW + 2);
  await repository.commit([creation('pieces', third)], NOW + 3);
  await repository.commit([creation('pieces', { ...first, notes: '封面要横的' })], NOW + 4);
  const recent = await repository.recentPieces(2);
  expect(recent.map(({ id }) => id)).toEqual([first.id, third.id]);
});

test('done tasks are found from an instant on, newest first, and are no longer open', async () => {
  const repository = await aTab(aDatabase());
  const doneAt = (at: number) => aTask({ done: momentOf(at, SHANGHAI, 0) });
  const [early, middle, late] = [doneAt(NOW - 2), doneAt(NOW - 1), doneAt(NOW)];
  const open = aTask();
  await repository.commit(
    [early, middle, late, open].map((task) => creation('tasks', task)),
    NOW,
  );
  expect(await repository.doneTasks(NOW - 1)).toEqual([late, middle]);
  expect((await repository.start()).tasks).toEqual([open]);
});

test('the start brings what the first screen needs and no drafts', async () => {
  const repository = await aTab(aDatabase());
  const streak = aStreak();
  const rest = aRest(streak, day('2026-11-08'));
  const draft = plannedAt('2026-11-22T20:00');
  const ready: Post = { ...plannedAt('2026-11-23T20:00'), state: { status: 'ready' } };
  const scheduled: Post = { ...plannedAt('2026-11-20T07:30'), state: { status: 'scheduled' } };
  const dropped: Post = { ...plannedAt('2026-11-24T20:00'), state: { status: 'dropped' } };
  const out = published(aPost(piece, { tags: ['手帐'] }), '2026-11-20T20:00');
  await repository.commit(
    [
      creation('streaks', streak),
      creation('dayMarks', rest),
      ...[draft, ready, scheduled, dropped, out].map((post) => creation('posts', post)),
    ],
    NOW,
  );
  expect(await repository.start()).toEqual({
    settings: undefined,
    streaks: [streak],
    marks: [rest],
    credits: [
      {
        postId: out.id,
        day: '2026-11-20',
        platform: 'weibo',
        tags: ['手帐'],
        zone: SHANGHAI,
      },
    ],
    waiting: [scheduled, ready],
    tasks: [],
  });
});

test('what was removed is in no list, and is not found by its name', async () => {
  const repository = await aTab(aDatabase());
  const idea = aPiece();
  const [ready, out] = [
    aPost(piece, { state: { status: 'ready' } }),
    published(aPost(piece), '2026-11-21T08:00'),
  ];
  const [open, done] = [aTask(), aTask({ done: momentOf(NOW, SHANGHAI, 0) })];
  const streak = aStreak();
  const rest = aRest(streak, day('2026-11-08'));
  const nothing = await repository.start();
  await repository.commit(
    [
      creation('pieces', piece),
      creation('pieces', idea),
      creation('posts', ready),
      creation('posts', out),
      creation('tasks', open),
      creation('tasks', done),
      creation('streaks', streak),
      creation('dayMarks', rest),
    ],
    NOW,
  );
  await repository.commit(
    [
      deletion('pieces', piece, NOW),
      deletion('pieces', idea, NOW),
      deletion('posts', ready, NOW),
      deletion('posts', out, NOW),
      deletion('tasks', open, NOW),
      deletion('tasks', done, NOW),
      deletion('streaks', streak, NOW),
      deletion('dayMarks', rest, NOW),
    ],
    NOW,
  );
  expect(await repository.start()).toEqual(nothing);
  expect(await repository.posts(day('2026-11-01'), day('2026-11-30'), 0)).toEqual([]);
  expect(await repository.postsOfPiece(piece.id)).toEqual([]);
  expect(await repository.post(ready.id)).toBeNull();
  expect(await repository.piece(idea.id)).toBeNull();
  expect(await repository.inbox()).toEqual([]);
  expect(await repository.recentPieces(10)).toEqual([]);
  expect(await repository.doneTasks(0)).toEqual([]);
  expect(await repository.searchPart(10)).toEqual({
    pieces: [],
    posts: [],
    tasks: [],
    next: null,
  });
});
