/** Ten years of three streaks: counted and walked by the app, and day by day with luxon. */
import { DateTime } from 'luxon';
import { addDays, type DayKey, daysFrom } from '../../../src/domain/day';
import type { Credit, DayMark, Streak } from '../../../src/domain/streak';
import { newStreak } from '../../../src/domain/streak';
import {
  countDays,
  type PlannedPost,
  recount,
  type StreakDays,
} from '../../../src/domain/streak-days';
import { type StreakView, walk } from '../../../src/domain/streak-walk';
import { median } from '../race';
import { NOW, ZONE } from './sample';

const YEARS = 10;
const FIRST = '2017-01-01' as DayKey;
const DAYS = Math.round(YEARS * 365.25);
const TODAY = addDays(FIRST, DAYS - 1);

const streaks: Streak[] = (['strict', 'cumulative', 'calendar'] as const).map((mode) => ({
  ...newStreak(mode, mode, FIRST, NOW),
  mode,
  goal: 3650,
  offDays: mode === 'strict' ? [7] : [],
}));
/** A day without a post every three weeks. */
const credits: Credit[] = daysFrom(FIRST, DAYS)
  .filter((_, i) => i % 21 !== 20)
  .map((day, i) => ({ postId: `${i}`, day, platform: 'weibo', tags: ['手帐'], zone: ZONE }));
const planned: PlannedPost[] = daysFrom(addDays(TODAY, 1), 30).map((day) => ({
  day,
  platform: 'weibo',
  tags: ['手帐'],
}));
const marks: DayMark[] = [];

const counted: StreakDays[] = [];
/** What was computed is kept where the optimiser cannot see that nobody reads it. */
let sink: unknown;

function recompute(): StreakView[] {
  return streaks.map((streak, i) => {
    const days = countDays(streak, credits, marks, planned);
    counted[i] = days;
    return walk(streak, days, TODAY);
  });
}

/** One post more or less in the middle of the history. */
function edit(time: number): StreakView[] {
  const day = addDays(FIRST, 1800 + (time % 100));
  const facts = { credits: time % 2 ? credits.slice(0, 1) : [], mark: undefined, planned: [] };
  return streaks.map((streak, i) => {
    const days = counted[i] as StreakDays;
    recount(days, streak, day, facts);
    return walk(streak, days, TODAY);
  });
}

/** The same runs and totals as they are written down first: a date object for every day. */
function luxon(): unknown {
  return streaks.map((streak) => {
    const hits = new Set<string>(credits.map(({ day }) => day));
    let [run, best, total] = [0, 0, 0];
    const end = DateTime.fromISO(TODAY, { zone: 'utc' });
    for (let at = DateTime.fromISO(FIRST, { zone: 'utc' }); at <= end; at = at.plus({ days: 1 })) {
      if (hits.has(at.toISODate() ?? '')) {
        run++;
        total++;
        best = Math.max(best, run);
      } else if (!streak.offDays.some((off) => off === at.weekday)) run = 0;
    }
    return { run, best, total };
  });
}

/** Milliseconds of one run: the median of as many as fill `least` milliseconds. */
function timed(work: (time: number) => unknown, least = 0): number {
  const times: number[] = [];
  const begin = performance.now();
  let start = begin;
  do {
    sink = work(times.length);
    const end = performance.now();
    times.push(end - start);
    start = end;
  } while (start - begin < least);
  return median(times);
}

/** What a page that was just opened measures: each first run, then all of them warm. */
function measure() {
  const first = timed(recompute);
  const warm = timed(recompute, 100);
  const editing = timed(edit, 100);
  const luxonFirst = timed(luxon);
  const luxonWarm = timed(luxon, 200);
  return { first, warm, editing, luxonFirst, luxonWarm, sink: Boolean(sink) };
}

const bench = { measure };
export type StreaksBench = typeof bench;
Object.assign(window, { bench });
