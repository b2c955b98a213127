/**
 * The streak engine: what a pass over a streak's days (streak-pass.ts) comes to, as every number and
 * every day's state. The meaning of each word is in docs/data.md, “Streaks”.
 */
import { type DayKey, dayFromEpoch, epochDay, weekdayOfEpoch } from './day';
import type { Streak } from './streak';
import type { StreakDays } from './streak-days';
import { HIT, OPEN, offBits, PENDING, passOver, REST } from './streak-pass';

export type DayState = 'before' | 'hit' | 'rest' | 'miss' | 'pending' | 'planned' | 'open';
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
const STATES: readonly DayState[] = ['before', 'hit', 'rest', 'miss', 'pending', 'planned', 'open'];

export interface StreakView {
  /** Epoch day of the arrays' index 0: the streak's first day. */
  readonly first: number;
  /** Index into DayState, one a day, through the later of today, the goal day and the last record. */
  readonly states: Uint8Array;
  /** Label of each seal; 0 where there is none. */
  readonly labels: Uint32Array;
  /** Eligible posts (and manual seal) of each day. */
  readonly strengths: Uint16Array;
  /** Weekdays that rest, a bit each, for days beyond the arrays. */
  readonly off: number;
  /** Progress in the streak's mode. The next seal is n + 1. */
  readonly n: number;
  /** True when today has its seal. */
  readonly stamped: boolean;
  /** Number that today's post carries, or carried. */
  readonly todayLabel: number;
  readonly current: number;
  readonly best: number;
  readonly total: number;
  /** Today is pending and a run is alive. */
  readonly atRisk: boolean;
  readonly runway: number;
  /** First day without anything ready, or null for a finished streak. */
  readonly gapDay: DayKey | null;
  /** Day on which n reaches the goal when every non-rest day from today on is hit. */
  readonly expectedFinish: DayKey;
  /** Day whose seal reached the goal, or null. */
  readonly finishedOn: DayKey | null;
}

/** Walks a streak's days. `today` is the creator's day; nothing after it counts. */
export function walk(streak: Streak, days: StreakDays, today: DayKey): StreakView {
  const now = epochDay(today) - days.first;
  const recorded = lastRecord(days);
  const reach = Math.max(now, recorded, streak.goal - 1) + 1;
  const off = offBits(streak);
  const pass = passOver(streak, days, now, reach);
  const { states, labels, strengths, run, best, total, finished } = pass;
  const stamped = states[now] === HIT;
  const n =
    streak.mode === 'strict'
      ? run
      : streak.mode === 'cumulative'
        ? total
        : Math.max(0, stamped ? now + 1 : now);
  const restsOn = (i: number) =>
    i < reach ? states[i] === REST : ((off >> weekdayOfEpoch(days.first + i)) & 1) === 1;
  const { runway, gap } = runwayFrom(days, Math.max(0, stamped ? now + 1 : now), restsOn);
  const finish =
    finished >= 0 ? finished : finishFrom(streak, n, Math.max(0, now), stamped, restsOn, reach);
  return {
    first: days.first,
    states,
    labels,
    off,
    strengths,
    n,
    stamped,
    todayLabel: stamped ? (labels[now] as number) : n + 1,
    current: run,
    best,
    total,
    atRisk: states[now] === PENDING && run > 0,
    runway,
    gapDay: finished >= 0 ? null : dayFromEpoch(days.first + gap),
    expectedFinish: dayFromEpoch(days.first + finish),
    finishedOn: finished >= 0 ? dayFromEpoch(days.first + finished) : null,
  };
}

/** Index of the last day with anything recorded; -1 when there is none. */
function lastRecord({ hits, rests, planned }: StreakDays): number {
  let last = hits.length - 1;
  while (last >= 0 && !hits[last] && !rests[last] && !planned[last]) last--;
  return last;
}

/** Covered days in a row from index `from`, and the first that is not; rests are skipped. */
function runwayFrom(
  days: StreakDays,
  from: number,
  rests: (index: number) => boolean,
): { runway: number; gap: number } {
  let runway = 0;
  for (let i = from; ; i++) {
    if (rests(i)) continue;
    if ((days.planned[i] ?? 0) === 0) return { runway, gap: i };
    runway++;
  }
}

/**
 * Index of the day on which n reaches the goal, hitting every day that is not a rest. From `reach` on
 * all weeks are alike, and those before the last are skipped.
 */
function finishFrom(
  streak: Streak,
  n: number,
  now: number,
  stamped: boolean,
  rests: (index: number) => boolean,
  reach: number,
): number {
  let i = stamped ? now + 1 : now;
  if (streak.mode === 'calendar') {
    i = Math.max(i, streak.goal - 1);
    while (rests(i)) i++;
    return i;
  }
  let left = streak.goal - n;
  for (; i < reach; i++) if (!rests(i) && --left <= 0) return i;
  const inWeek = WEEK.filter((day) => !rests(i + day)).length;
  const weeks = Math.max(0, Math.floor((left - 1) / inWeek));
  left -= weeks * inWeek;
  for (i += weeks * 7; ; i++) if (!rests(i) && --left <= 0) return i;
}

/** State of an index from the streak's first day on, also beyond the arrays. */
export function stateAt(view: StreakView, index: number): DayState {
  const resting = (view.off >> weekdayOfEpoch(view.first + index)) & 1;
  return STATES[view.states[index] ?? (resting ? REST : OPEN)] as DayState;
}

export function stateOn(view: StreakView, day: DayKey): DayState {
  const index = epochDay(day) - view.first;
  return index < 0 ? 'before' : stateAt(view, index);
}

/** Eligible posts (and manual seal) of a day: the strength of its seal. */
export function strengthOn(view: StreakView, day: DayKey): number {
  return view.strengths[epochDay(day) - view.first] ?? 0;
}

/**
 * The number that a post on `day` carries: its seal's label, today's, or what the day will be when
 * every day until then is hit. null before the start and on past days without a seal.
 */
export function labelOn(
  view: StreakView,
  mode: Streak['mode'],
  day: DayKey,
  today: DayKey,
): number | null {
  const index = epochDay(day) - view.first;
  const now = epochDay(today) - view.first;
  if (index < 0) return null;
  if (view.labels[index]) return view.labels[index] as number;
  if (index < now) return null;
  if (mode === 'calendar') return index + 1;
  let label = view.n;
  for (let i = Math.max(0, view.stamped ? now + 1 : now); i <= index; i++) {
    if (i === index || stateAt(view, i) !== 'rest') label++;
  }
  return label;
}

/** The label a seal on `day` would have if one more post went out on it; null before the start. */
export function labelIfHit(
  streak: Streak,
  days: StreakDays,
  day: DayKey,
  today: DayKey,
): number | null {
  const index = epochDay(day) - days.first;
  if (index < 0) return null;
  const hits = new Uint16Array(Math.max(days.hits.length, index + 1));
  hits.set(days.hits);
  hits[index] = (hits[index] ?? 0) + 1;
  return walk(streak, { ...days, hits, pass: null }, today).labels[index] || null;
}
