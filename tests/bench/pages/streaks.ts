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

/** Does something so many times. */
function repeat(what: keyof typeof WORK, times: number): boolean {
  for (let time = 0; time < times; time++) sink = WORK[what](time);
  return sink !== undefined;
}

const WORK = { recompute, edit, luxon };

const bench = { repeat };
export type StreaksBench = typeof bench;
Object.assign(window, { bench });
