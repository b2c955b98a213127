/** Streaks follow from what went out: live, frozen, explained by the days themselves. */
import { describe, expect, test, vi } from 'vitest';
import { addDays, type DayKey } from '../../../src/domain/day';
import type { Post } from '../../../src/domain/post';
import type { Streak } from '../../../src/domain/streak';
import { stateOn } from '../../../src/domain/streak-walk';
import type { App } from '../../../src/state/app';
import type { StreakFields } from '../../../src/state/stamping';
import type { LiveStreak } from '../../../src/state/streaks';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp, comeBackAt, startApp } from '../../support/state';

const TODAY = day('2026-11-21');
const YESTERDAY = addDays(TODAY, -1);

/** An app with one streak, begun three days ago unless said otherwise. */
async function anAppWithStreak(fields: StreakFields = {}, startDay = addDays(TODAY, -3)) {
  const { app, name } = await aCreatorsApp();
  await app.stamping.start('手帐日更', startDay, fields);
  return { app, name, streak: onlyStreak(app) };
}

function onlyStreak(app: App): LiveStreak {
  const [streak, ...others] = app.streaks.all();
  if (!streak || others.length > 0) throw new Error('not one streak');
  return streak;
}

/** Plans a note and gives it back as it is kept. */
async function aNote(app: App, wall = '2026-11-21T20:00', title = '{n}/365 一页手帐') {
  const id = await app.planning.planNew(title, ['weibo'], plan(wall));
  return noteOf(app, id);
}

async function noteOf(app: App, pieceId: string | null): Promise<Post> {
  return (await app.repository.postsOfPiece(pieceId ?? ''))[0] as Post;
}

const asKept = async (app: App, post: Post) => (await app.repository.post(post.id)) as Post;

/** Plans a note and publishes it at a wall time in Shanghai. */
async function publishAt(app: App, wall: string): Promise<Post> {
  const post = await aNote(app, wall);
  await app.stamping.publish(post, instant(wall));
  return asKept(app, post);
}

const stateOf = (live: LiveStreak, date: DayKey) => stateOn(live.view(), date);

describe('a streak', () => {
  test('that is started has nothing yet, and is gone when that is undone', async () => {
    const { app, streak } = await anAppWithStreak({ goal: 100, mode: 'strict' });
    expect(streak.streak()).toMatchObject({ name: '手帐日更', goal: 100, mode: 'strict' });
    expect(streak.view()).toMatchObject({ n: 0, stamped: false, todayLabel: 1 });
    await app.history.undo();
    expect(app.streaks.all()).toEqual([]);
    expect(app.streaks.byId(streak.id)).toBeUndefined();
  });

  test('advances by what goes out and goes back when it is withdrawn', async () => {
    const { app, streak } = await anAppWithStreak();
    await publishAt(app, '2026-11-20T20:00');
    const post = await publishAt(app, '2026-11-21T20:00');
    expect(streak.view()).toMatchObject({ n: 2, stamped: true, todayLabel: 2, current: 2 });
    await app.stamping.withdraw(post);
    expect(streak.view()).toMatchObject({ n: 1, stamped: false, todayLabel: 2, atRisk: true });
    expect((await asKept(app, post)).state).toEqual({ status: 'ready' });
    await app.history.undo();
    expect(streak.view()).toMatchObject({ n: 2, stamped: true });
  });

  test('has one seal for several posts of a day, and loses it with the last of them', async () => {
    const { app, streak } = await anAppWithStreak();
    const [one, other] = [
      await publishAt(app, '2026-11-21T08:00'),
      await publishAt(app, '2026-11-21T20:00'),
    ];
    expect(streak.view().n).toBe(1);
    await app.planning.removePost(one);
    expect(streak.view().n).toBe(1);
    await app.planning.removePost(other);
    expect(streak.view().n).toBe(0);
    await app.history.undo();
    expect(streak.view().n).toBe(1);
  });

  test('is filled on the day of a post that is marked afterwards', async () => {
    const { app, streak } = await anAppWithStreak({ mode: 'strict' });
    await publishAt(app, '2026-11-19T20:00');
    await publishAt(app, '2026-11-21T20:00');
    expect(stateOf(streak, YESTERDAY)).toBe('miss');
    expect(streak.view().n).toBe(1);
    await publishAt(app, '2026-11-20T23:59');
    expect(stateOf(streak, YESTERDAY)).toBe('hit');
    expect(streak.view().n).toBe(3);
  });

  test('counts only what it asks for', async () => {
    const { app, streak } = await anAppWithStreak({ platforms: ['bilibili'] });
    await publishAt(app, '2026-11-21T20:00');
    expect(streak.view().n).toBe(0);
    await app.stamping.editStreak(streak.streak(), { platforms: ['bilibili', 'weibo'] });
    expect(streak.view().n).toBe(1);
    await app.history.undo();
    expect(streak.view().n).toBe(0);
  });

  test('is counted anew when it begins earlier, or counts in another way', async () => {
    const { app, streak } = await anAppWithStreak({}, TODAY);
    await publishAt(app, '2026-11-19T20:00');
    await publishAt(app, '2026-11-21T20:00');
    expect(streak.view().n).toBe(1);
    await app.stamping.editStreak(streak.streak(), { startDay: addDays(TODAY, -2) });
    expect(streak.view().n).toBe(2);
    await app.stamping.editStreak(streak.streak(), { mode: 'calendar' });
    expect(streak.view().n).toBe(3);
  });

  test('that is removed comes back with all its days', async () => {
    const { app, streak } = await anAppWithStreak();
    await publishAt(app, '2026-11-20T20:00');
    await app.stamping.stamp(streak.streak(), instant('2026-11-21T09:00'));
    await app.stamping.removeStreak(streak.streak());
    expect(app.streaks.all()).toEqual([]);
    await app.history.undo();
    expect(onlyStreak(app).view()).toMatchObject({ n: 2, stamped: true });
  });

  test('rolls over with the day', async () => {
    const { app, streak } = await anAppWithStreak({ mode: 'strict' });
    await publishAt(app, '2026-11-21T20:00');
    comeBackAt('2026-11-22T00:00');
    expect(streak.view()).toMatchObject({ n: 1, stamped: false, atRisk: true });
    comeBackAt('2026-11-23T00:00');
    expect(streak.view()).toMatchObject({ n: 0, current: 0, best: 1 });
    expect(stateOf(streak, day('2026-11-22'))).toBe('miss');
  });

  test('advances in every tab', async () => {
    const { app, name } = await anAppWithStreak();
    const other = await startApp(name);
    await publishAt(app, '2026-11-21T20:00');
    await vi.waitFor(() => expect(onlyStreak(other).view()).toMatchObject({ n: 1, stamped: true }));
  });
});

describe('the runway', () => {
  test('is as long as posts are ready without a gap', async () => {
    const { app, streak } = await anAppWithStreak();
    const notes = [
      await aNote(app, '2026-11-21T20:00'),
      await aNote(app, '2026-11-22T20:00'),
      await aNote(app, '2026-11-24T20:00'),
    ] as const;
    expect(streak.view()).toMatchObject({ runway: 0, gapDay: TODAY });
    for (const note of notes) await app.planning.setStatus(note, 'ready');
    expect(streak.view()).toMatchObject({ runway: 2, gapDay: '2026-11-23' });
    await app.planning.move(await asKept(app, notes[2]), plan('2026-11-23T20:00'));
    expect(streak.view()).toMatchObject({ runway: 3, gapDay: '2026-11-24' });
    expect(stateOf(streak, day('2026-11-23'))).toBe('planned');
    await app.planning.setStatus(await asKept(app, notes[1]), 'draft');
    expect(streak.view()).toMatchObject({ runway: 1, gapDay: '2026-11-22' });
  });

  test('goes on after today when today’s post is out', async () => {
    const { app, streak } = await anAppWithStreak();
    const [today, tomorrow] = [
      await aNote(app, '2026-11-21T20:00'),
      await aNote(app, '2026-11-22T20:00'),
    ];
    await app.planning.setStatus(today, 'ready');
    await app.planning.setStatus(tomorrow, 'scheduled');
    expect(streak.view().runway).toBe(2);
    await app.stamping.publish(await asKept(app, today), instant('2026-11-21T20:00'));
    expect(streak.view()).toMatchObject({ runway: 1, stamped: true });
  });

  test('moves with the boundary that plans of the night belong to', async () => {
    const { app, streak } = await anAppWithStreak();
    await app.planning.setStatus(await aNote(app, '2026-11-22T00:40'), 'ready');
    expect(streak.view().runway).toBe(0);
    await app.settings.set({ boundary: 3 });
    expect(streak.view()).toMatchObject({ runway: 1, gapDay: '2026-11-22' });
  });
});

describe('past days', () => {
  test('never move when zone or boundary are set anew', async () => {
    const { app, name, streak } = await anAppWithStreak();
    await app.settings.set({ boundary: 3 });
    await publishAt(app, '2026-11-21T00:40');
    await app.stamping.stamp(streak.streak(), instant('2026-11-19T01:00'));
    const days = () =>
      [-4, -3, -2, -1, 0].map((offset) => stateOf(onlyStreak(app), addDays(TODAY, offset)));
    const before = ['before', 'hit', 'miss', 'hit', 'pending'];
    expect(days()).toEqual(before);

    await app.settings.set({ boundary: 0 });
    expect(days()).toEqual(before);
    await app.settings.set({ zone: 'Pacific/Auckland' });
    expect(app.settings.today()).toBe('2026-11-22');
    expect(days()).toEqual(['before', 'hit', 'miss', 'hit', 'miss']);
    const again = onlyStreak(await startApp(name)).view();
    expect(again).toEqual(onlyStreak(app).view());
  });

  test('are the days on which something went out where the creator was', async () => {
    const { app, streak } = await anAppWithStreak();
    await publishAt(app, '2026-11-20T23:30');
    await app.settings.set({ zone: 'America/Los_Angeles' });
    const note = await aNote(app);
    await app.stamping.publish(note, instant('2026-11-20T23:30', 'America/Los_Angeles'));
    expect(streak.view().total).toBe(1);
    expect((await asKept(app, note)).state).toMatchObject({
      went: { day: '2026-11-20', zone: 'America/Los_Angeles', boundary: 0 },
    });
  });
});

describe('the number in a title', () => {
  test('is filled in for the day a post is planned on, and moves with it', async () => {
    const { app } = await anAppWithStreak();
    await publishAt(app, '2026-11-20T20:00');
    const note = await aNote(app);
    expect(app.streaks.titleOf(note)).toBe('2/365 一页手帐');
    await app.planning.move(note, plan('2026-11-23T20:00'));
    expect(app.streaks.titleOf(await asKept(app, note))).toBe('4/365 一页手帐');
    expect(app.streaks.labelFor(await asKept(app, note))).toBe(4);
  });

  test('is frozen with the publication, the same on every platform of the day', async () => {
    const { app } = await anAppWithStreak();
    const id = await app.planning.planNew(
      '{n}/365 一页手帐',
      ['weibo', 'xiaohongshu', 'bilibili'],
      plan('2026-11-21T20:00'),
    );
    for (const post of await app.repository.postsOfPiece(id ?? '')) {
      expect(app.streaks.stampFor(post)).toBe(1);
      await app.stamping.publish(post, instant('2026-11-21T20:00'));
    }
    const out = await app.repository.postsOfPiece(id ?? '');
    const titles = out.map(({ state }) => state.status === 'published' && state.went.title);
    expect(titles).toEqual(['1/365 一页手帐', '1/365 一页手帐', '1/365 一页手帐']);
    expect(out.map(({ title }) => title)).toEqual(Array(3).fill('{n}/365 一页手帐'));
  });

  test('that went out stays, when a backfill renumbers the days', async () => {
    const { app, streak } = await anAppWithStreak();
    const post = await publishAt(app, '2026-11-21T20:00');
    expect(app.streaks.titleOf(post)).toBe('1/365 一页手帐');
    const earlier = await publishAt(app, '2026-11-20T20:00');
    expect(streak.view().todayLabel).toBe(2);
    expect(app.streaks.titleOf(await asKept(app, post))).toBe('1/365 一页手帐');
    expect(app.streaks.titleOf(earlier)).toBe('1/365 一页手帐');
  });

  test('is today’s for a post marked right after the machine woke up on another day', async () => {
    const { app } = await anAppWithStreak();
    const note = await aNote(app, '2026-11-22T07:30');
    vi.setSystemTime(instant('2026-11-22T07:30'));
    await app.stamping.publish(note, app.clock.read());
    expect((await asKept(app, note)).state).toMatchObject({
      went: { day: '2026-11-22', title: '1/365 一页手帐' },
    });
  });

  test('is left as written where no streak counts the post', async () => {
    const { app } = await anAppWithStreak({ platforms: ['bilibili'] });
    const note = await aNote(app);
    expect(app.streaks.titleOf(note)).toBe('{n}/365 一页手帐');
    expect(app.streaks.stampFor(note)).toBeNull();
  });
});

describe('by hand', () => {
  test('a day is stamped for what was not planned here, and the stamp taken off again', async () => {
    const { app, streak } = await anAppWithStreak();
    await app.stamping.stamp(streak.streak(), instant('2026-11-21T09:00'));
    expect(streak.view()).toMatchObject({ n: 1, stamped: true });
    const mark = app.streaks.mark(streak.id, TODAY);
    expect(mark?.mark).toMatchObject({ kind: 'seal', went: { at: instant('2026-11-21T09:00') } });
    await app.stamping.unmark(mark as never);
    expect(streak.view()).toMatchObject({ n: 0, stamped: false });
    expect(app.streaks.mark(streak.id, TODAY)).toBeUndefined();
  });

  test('a day that lost its stamp can be stamped again, and that undone', async () => {
    const { app, streak } = await anAppWithStreak();
    await app.stamping.stamp(streak.streak(), instant('2026-11-21T09:00'));
    await app.stamping.unmark(app.streaks.mark(streak.id, TODAY) as never);
    await app.stamping.stamp(streak.streak(), instant('2026-11-21T10:00'));
    expect(streak.view().n).toBe(1);
    await app.history.undo();
    expect(streak.view().n).toBe(0);
    await app.history.undo();
    expect(app.streaks.mark(streak.id, TODAY)?.mark).toMatchObject({
      went: { at: instant('2026-11-21T09:00') },
    });
  });

  test('days rest, as one verb, and a missed day is mended by it', async () => {
    const { app, streak } = await anAppWithStreak({ mode: 'strict' });
    await publishAt(app, '2026-11-18T20:00');
    await publishAt(app, '2026-11-21T20:00');
    expect(streak.view().n).toBe(1);
    await app.stamping.rest(streak.streak(), [day('2026-11-19'), YESTERDAY]);
    expect(stateOf(streak, YESTERDAY)).toBe('rest');
    expect(streak.view().n).toBe(2);
    expect(app.streaks.marksOf(streak.id)).toMatchObject([
      { day: '2026-11-19', mark: { kind: 'rest', setOn: TODAY } },
      { day: YESTERDAY, mark: { kind: 'rest', setOn: TODAY } },
    ]);
    await app.history.undo();
    expect(streak.view().n).toBe(1);
    expect(app.streaks.marksOf(streak.id)).toEqual([]);
  });
});

test('streaks are listed oldest first, whatever was changed last', async () => {
  const { app, streak } = await anAppWithStreak();
  comeBackAt('2026-11-21T20:01');
  await app.stamping.start('每周视频', TODAY);
  const before: Streak = streak.streak();
  await app.stamping.editStreak(before, { name: '手帐' });
  expect(app.streaks.all().map((one) => one.streak().name)).toEqual(['手帐', '每周视频']);
});
