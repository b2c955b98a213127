/** A streak follows from what went out, day by day. */
import { describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/day';
import type { Streak } from '../../../src/domain/streak';
import { day, instant, plan } from '../../support/builders';
import { comeBackAt, startApp } from '../../support/state';
import {
  aNote,
  anAppWithStreak,
  asKept,
  onlyStreak,
  publishAt,
  stateOf,
} from '../../support/streaks';

const TODAY = day('2026-11-21');
const YESTERDAY = addDays(TODAY, -1);

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

test('streaks are listed oldest first, whatever was changed last', async () => {
  const { app, streak } = await anAppWithStreak();
  comeBackAt('2026-11-21T20:01');
  await app.stamping.start('每周视频', TODAY);
  const before: Streak = streak.streak();
  await app.stamping.editStreak(before, { name: '手帐' });
  expect(app.streaks.all().map((one) => one.streak().name)).toEqual(['手帐', '每周视频']);
});
