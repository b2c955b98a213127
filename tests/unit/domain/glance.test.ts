/** What widgets show: the same numbers and the same things as the app. */
import { describe, expect, test } from 'vitest';
import {
  firstTasks,
  isUntouched,
  labelOf,
  postsToday,
  type Seen,
  streaksAt,
} from '../../../src/domain/glance';
import type { UrgencyRule } from '../../../src/domain/task';
import {
  aPiece,
  aPost,
  aRest,
  aStreak,
  aTask,
  day,
  instant,
  NOW,
  plan,
  published,
  SHANGHAI,
} from '../../support/builders';

const TODAY = day('2026-11-21');
const nothing: Seen = { streaks: [], marks: [], credits: [], waiting: [], tasks: [] };
const credit = (on: string) => ({
  postId: on,
  day: day(on),
  platform: 'weibo' as const,
  tags: [],
  zone: SHANGHAI,
});
const ready = (wall: string) =>
  aPost(aPiece(), { plan: plan(wall), state: { status: 'ready' as const } });

describe('a streak', () => {
  const streak = aStreak();

  test('stands where the days that went out have brought it', () => {
    const credits = ['2026-11-19', '2026-11-20', '2026-11-21'].map(credit);
    const [found] = streaksAt({ ...nothing, streaks: [streak], credits }, TODAY, 0);
    expect(found?.view).toMatchObject({ todayLabel: 3, stamped: true, current: 3 });
  });

  test('skips a rest, and asks for the next number while today is open', () => {
    const seen = {
      ...nothing,
      streaks: [streak],
      credits: [credit('2026-11-19')],
      marks: [aRest(streak, day('2026-11-20'))],
    };
    expect(streaksAt(seen, TODAY, 0)[0]?.view).toMatchObject({ todayLabel: 2, stamped: false });
  });

  test('gives its number to a post that counts, and none to another', () => {
    const films = aStreak({ platforms: ['bilibili'] });
    const seen = {
      ...nothing,
      streaks: [films],
      credits: [{ ...credit('2026-11-20'), platform: 'bilibili' as const }],
    };
    const at = streaksAt(seen, TODAY, 0);
    expect(labelOf({ ...ready('2026-11-21T20:00'), platform: 'bilibili' }, at, TODAY, 0)).toBe(2);
    expect(labelOf(ready('2026-11-21T20:00'), at, TODAY, 0)).toBeNull();
  });

  test('the oldest is first', () => {
    const younger = aStreak({ createdAt: NOW + 1 });
    const seen = { ...nothing, streaks: [younger, streak] };
    expect(streaksAt(seen, TODAY, 0).map((one) => one.streak)).toEqual([streak, younger]);
  });
});

test('today is in order of time, without what was dropped; what waits from before is counted', () => {
  const evening = ready('2026-11-21T21:00');
  const noon = published(aPost(aPiece()), '2026-11-21T12:00');
  const dropped = aPost(aPiece(), { state: { status: 'dropped' } });
  const waiting = [ready('2026-11-19T20:00'), evening, ready('2026-11-22T20:00')];
  expect(postsToday({ ...nothing, waiting }, [evening, dropped, noon], NOW)).toEqual({
    today: [noon, evening],
    late: 1,
  });
});

test('first tasks are the important ones that are urgent, as they were ordered by hand', () => {
  const rule: UrgencyRule = {
    now: instant('2026-11-21T20:00'),
    zone: SHANGHAI,
    boundary: 0,
    urgentHours: 48,
    tagHours: {},
  };
  const due = { kind: 'day', day: TODAY } as const;
  const second = aTask({ important: true, due, order: 'a2' });
  const first = aTask({ important: true, due, order: 'a1' });
  const tasks = [second, aTask({ important: true }), first, aTask({ important: false, due })];
  expect(firstTasks({ ...nothing, tasks }, rule)).toEqual([first, second]);
});

test('only where nothing was ever kept it is untouched', () => {
  expect(isUntouched(nothing)).toBe(true);
  expect(isUntouched({ ...nothing, tasks: [aTask()] })).toBe(false);
});
