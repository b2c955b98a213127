/** What went out is frozen with its day and its title; what is stamped by hand can be taken off. */
import { describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/day';
import type { App } from '../../../src/state/app';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp, startApp } from '../../support/state';
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

  test('a stamp keeps where it can be seen', async () => {
    const { app, streak } = await anAppWithStreak();
    const link = 'https://weibo.com/1';
    await app.stamping.stamp(streak.streak(), instant('2026-11-21T09:00'), link);
    expect(app.streaks.mark(streak.id, TODAY)?.mark).toMatchObject({ kind: 'seal', link });
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

describe('a streak with a past', () => {
  const past = ['2026-11-17', '2026-11-18', '2026-11-19'].map(day);
  const carriedDays = (app: App, id: string) =>
    app.streaks
      .marksOf(id)
      .flatMap((mark) => (mark.mark.kind === 'carried' ? [mark.day] : []))
      .sort();

  test('starts with the seals it had, as one verb', async () => {
    const { app } = await aCreatorsApp();
    const id = await app.stamping.start('手帐日更', day('2026-11-17'), {}, past);
    expect(onlyStreak(app).view()).toMatchObject({ n: 3, total: 3, current: 0 });
    expect(carriedDays(app, id ?? '')).toEqual(past);
    await app.history.undo();
    expect(app.streaks.all()).toEqual([]);
    expect(app.streaks.marksOf(id ?? '')).toEqual([]);
    await app.history.redo();
    expect(onlyStreak(app).view().n).toBe(3);
  });

  test('needs none on days with a seal of their own, and takes rests for worked days', async () => {
    const { app, streak } = await anAppWithStreak();
    await publishAt(app, '2026-11-18T20:00');
    await app.stamping.stamp(streak.streak(), instant('2026-11-19T09:00'));
    await app.stamping.rest(streak.streak(), [YESTERDAY]);
    const days = [...past, YESTERDAY];
    await app.stamping.editStreak(streak.streak(), { startDay: day('2026-11-17') }, days);
    expect(carriedDays(app, streak.id)).toEqual([past[0], YESTERDAY]);
    expect(streak.view()).toMatchObject({ n: 4, current: 4 });
    expect(Array.from(streak.view().strengths.slice(0, 4))).toEqual([1, 1, 1, 1]);
  });

  test('told anew replaces what was carried over before, and undo brings that back', async () => {
    const { app, streak } = await anAppWithStreak();
    await app.stamping.editStreak(streak.streak(), { startDay: day('2026-11-17') }, past);
    await app.stamping.editStreak(streak.streak(), { startDay: day('2026-11-19') }, [
      day('2026-11-19'),
      YESTERDAY,
    ]);
    expect(carriedDays(app, streak.id)).toEqual(['2026-11-19', YESTERDAY]);
    await app.history.undo();
    expect(carriedDays(app, streak.id)).toEqual(past);
  });

  test('keeps it when only other things change', async () => {
    const { app, streak } = await anAppWithStreak();
    await app.stamping.editStreak(streak.streak(), { startDay: day('2026-11-17') }, past);
    await app.stamping.editStreak(streak.streak(), { offDays: [2] }, null);
    expect(streak.view().total).toBe(3);
  });
});

describe('the moment of a press', () => {
  const seals = (app: App) => app.stamping.pressed()?.seals;

  test('tells which streaks got a seal and the number each had, until it is settled', async () => {
    const { app, streak } = await anAppWithStreak();
    await app.stamping.start('B站', day('2026-11-18'), { platforms: ['bilibili'] });
    await publishAt(app, '2026-11-20T20:00');
    expect(seals(app)).toEqual([{ id: streak.id, before: 0 }]);
    expect(app.stamping.isPressed(streak.id)).toBe(true);
    app.stamping.settle();
    expect(seals(app)).toBeUndefined();
    await app.stamping.stamp(streak.streak(), instant('2026-11-21T09:00'));
    expect(seals(app)).toEqual([{ id: streak.id, before: 1 }]);
  });

  test('does not come again for a day that has its seal, nor when nothing could be kept', async () => {
    const { app, streak } = await anAppWithStreak();
    await publishAt(app, '2026-11-21T09:00');
    app.stamping.settle();
    await publishAt(app, '2026-11-21T20:00');
    expect(seals(app)).toBeUndefined();
    app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await app.stamping.stamp(streak.streak(), instant('2026-11-20T09:00'));
    expect(seals(app)).toBeUndefined();
  });
});
