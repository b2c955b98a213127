/** Series on disk: begun, changed from one post on or whole, ended and removed; each verb is one undo. */
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import type { Post } from '../../../src/domain/post';
import type { Series, SeriesFields } from '../../../src/domain/series';
import type { App } from '../../../src/state/app';
import { makeSeries } from '../../../src/state/series';
import { day, plan, SHANGHAI } from '../../support/builders';
import { aCreatorsApp, everything } from '../../support/state';

const MORNINGS: SeriesFields = {
  title: '{n}/365 早安',
  body: '',
  tags: [],
  platforms: ['weibo'],
  rule: { freq: 'day', every: 1, count: 5 },
  clock: '07:30',
  zone: SHANGHAI,
  startDay: day('2026-11-22'),
  endDay: null,
};

/** “Every day 07:30 微博”, five times from tomorrow on. */
async function aSeries(fields: Partial<SeriesFields> = {}) {
  const { app } = await aCreatorsApp();
  const series = makeSeries(app);
  await series.start({ ...MORNINGS, ...fields });
  const now = async () => (await app.repository.series())[0] as Series;
  return { app, series, now };
}

/** Every post of a month as `22T07:30 weibo`, in time order. */
async function planned(app: App): Promise<string[]> {
  const posts = await app.repository.posts(day('2026-11-01'), day('2026-12-31'), 0);
  return posts.map((post) => `${post.plan.wall.slice(8)} ${post.platform}`).sort();
}
async function postOn(app: App, on: string): Promise<Post> {
  const posts = await app.repository.posts(day('2026-11-01'), day('2026-12-31'), 0);
  return posts.find(({ series }) => series?.day === on) as Post;
}
const pieceOf = async (app: App, post: Post) => (await app.repository.piece(post.pieceId)) as Piece;

/** Runs a verb, and makes sure that one undo takes all of it back and redo brings it again. */
async function isOneUndo(app: App, verb: () => Promise<unknown>): Promise<void> {
  const before = await everything(app);
  expect(await verb()).not.toBe(false);
  const after = await everything(app);
  expect(after).not.toEqual(before);
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
  await app.history.redo();
  expect(await everything(app)).toEqual(after);
}

const FIVE = ['22', '23', '24', '25', '26'].map((date) => `${date}T07:30 weibo`);

test('a series begins with its first posts, and one undo takes all of it back', async () => {
  const { app } = await aCreatorsApp();
  await isOneUndo(app, () => makeSeries(app).start(MORNINGS));
  expect(await planned(app)).toEqual(FIVE);
  expect(app.notices.current()).toMatchObject({ kind: 'did', what: 'redone' });
});

test('one post is moved alone and still belongs to its series', async () => {
  const { app } = await aSeries();
  const post = await postOn(app, '2026-11-24');
  await isOneUndo(app, () => app.planning.move(post, plan('2026-11-24T09:00')));
  expect(await planned(app)).toEqual([...FIVE.slice(0, 2), '24T09:00 weibo', ...FIVE.slice(3)]);
  expect((await postOn(app, '2026-11-24')).series).toEqual(post.series);
});

test('a new time from one post on parts the series there', async () => {
  const { app, series } = await aSeries();
  const post = await postOn(app, '2026-11-24');
  await isOneUndo(app, () => series.changeFollowing(post, { clock: '09:00' }));
  expect(await planned(app)).toEqual([
    ...FIVE.slice(0, 2),
    ...['24T09:00 weibo', '25T09:00 weibo', '26T09:00 weibo'],
  ]);
  expect(await app.repository.series()).toMatchObject([
    { clock: '07:30', endDay: '2026-11-23' },
    { clock: '09:00', startDay: '2026-11-24', rule: { count: 3 } },
  ]);
});

test('what was moved by hand stays, and belongs again where the others come to it', async () => {
  const { app, series, now } = await aSeries();
  await app.planning.move(await postOn(app, '2026-11-24'), plan('2026-11-24T09:00'));
  await app.planning.move(await postOn(app, '2026-11-23'), plan('2026-11-23T12:30'));
  await isOneUndo(app, async () => series.changeAll(await now(), { clock: '09:00' }));
  await series.changeAll(await now(), { clock: '10:00' });
  expect(await planned(app)).toEqual(
    ['22T10:00', '23T12:30', '24T10:00', '25T10:00', '26T10:00'].map((one) => `${one} weibo`),
  );
});

test('new words are for all that follow, but not for those written by hand', async () => {
  const { app, series, now } = await aSeries();
  const post = await postOn(app, '2026-11-23');
  await app.planning.writePost(await postOn(app, '2026-11-25'), 'title', '生日特别篇');
  const words = { title: '早', tags: ['手帐'] };
  await isOneUndo(app, () => series.changeFollowing(post, words));
  const titles = await Promise.all(
    [22, 23, 24, 25].map(async (date) => (await postOn(app, `2026-11-${date}`)).title),
  );
  expect(titles).toEqual(['{n}/365 早安', '早', '早', '生日特别篇']);
  expect((await postOn(app, '2026-11-25')).tags).toEqual(['手帐']);
  expect((await now()).title).toBe('{n}/365 早安');
});

test('a series is changed whole: other dates, another platform', async () => {
  const { app, series, now } = await aSeries();
  const rule = { freq: 'week', every: 1, weekdays: [4], count: null } as const;
  const patch = { rule, platforms: ['bilibili'] as const, endDay: day('2026-12-04') };
  await isOneUndo(app, async () => series.changeAll(await now(), patch));
  expect(await planned(app)).toEqual(['03T07:30 bilibili', '26T07:30 bilibili']);
  const post = await postOn(app, '2026-12-03');
  await isOneUndo(app, () => series.changeFollowing(post, { title: '晚安' }));
  expect((await postOn(app, '2026-12-03')).title).toBe('晚安');
});

test('it is held and goes on, ended, and removed with or without its drafts', async () => {
  const { app, series, now } = await aSeries();
  await isOneUndo(app, async () => series.changeAll(await now(), { paused: true }));
  expect(await planned(app)).toEqual([]);
  await isOneUndo(app, async () => series.changeAll(await now(), { paused: false }));
  expect(await planned(app)).toEqual(FIVE);
  await isOneUndo(app, async () => series.end(await now()));
  expect(await planned(app)).toEqual([]);
  await app.history.undo();
  await isOneUndo(app, async () => series.remove(await now(), false));
  expect(await planned(app)).toEqual(FIVE);
  await app.history.undo();
  await isOneUndo(app, async () => series.remove(await now(), true));
  expect(await planned(app)).toEqual([]);
  expect(await app.repository.inbox()).toEqual([]);
});

test('a post that is deleted is left out from then on, with its piece; undo brings both back', async () => {
  const { app, series, now } = await aSeries();
  const post = await postOn(app, '2026-11-24');
  await isOneUndo(app, () => app.planning.removePost(post));
  expect((await now()).skipped).toEqual(['2026-11-24']);
  expect(await app.repository.inbox()).toEqual([]);
  await series.changeAll(await now(), { paused: true });
  await series.changeAll(await now(), { paused: false });
  expect(await planned(app)).toEqual([...FIVE.slice(0, 2), ...FIVE.slice(3)]);
});

test('a piece that is deleted is left out with all its posts', async () => {
  const { app, now } = await aSeries({ platforms: ['weibo', 'bilibili'] });
  const piece = await pieceOf(app, await postOn(app, '2026-11-22'));
  await isOneUndo(app, () => app.planning.removePiece(piece));
  expect((await now()).skipped).toEqual(['2026-11-22']);
});

test('what cannot be kept is said, and nothing is changed', async () => {
  const { app, series, now } = await aSeries();
  const before = await everything(app);
  const { commit } = app.repository;
  app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await series.end(await now())).toBe(false);
  expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' });
  app.repository.commit = commit;
  expect(await everything(app)).toEqual(before);
});

test('a verb on a series that another tab removed changes nothing', async () => {
  const { app, series, now } = await aSeries();
  const gone = await now();
  const post = await postOn(app, '2026-11-24');
  await series.remove(gone, false);
  const before = await everything(app);
  await series.changeAll(gone, { clock: '09:00' });
  await series.changeFollowing(post, { clock: '09:00' });
  await series.remove(gone, true);
  expect(await everything(app)).toEqual(before);
});
