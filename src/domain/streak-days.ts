/**
 * What happened on each day of one streak, as counts in typed arrays: the engine's input. Built once
 * from credits, marks and plans, then kept up to date a day at a time.
 */
import { addDays, type DayKey, epochDay } from './day';
import { type Credit, counts, type DayMark, type Streak } from './streak';
import { SKIPPED_DATES } from './zone';

export interface StreakDays {
  /** Epoch day of index 0: the streak's first day. */
  readonly first: number;
  /** Eligible posts that went out, plus one for a manual or carried seal. */
  hits: Uint16Array;
  /** Why nothing is asked of a day: RestBits, 0 for an ordinary day. */
  rests: Uint8Array;
  /** Ready or scheduled eligible posts. */
  planned: Uint16Array;
  /** The last pass over these days, and the first index changed since: what lies before it holds. */
  pass: Pass | null;
  changed: number;
}

/** What a pass over the days found; kept with them, for the next to begin where something changed. */
export interface Pass {
  readonly streak: Streak;
  /** Index of today. */
  readonly now: number;
  readonly states: Uint8Array;
  /** Label of each seal; 0 where there is none. */
  readonly labels: Uint32Array;
  /** Hits of each day, as they were then. */
  readonly strengths: Uint16Array;
  readonly run: number;
  readonly best: number;
  readonly total: number;
  /** Index of the seal that reached the goal; -1 while none did. */
  readonly finished: number;
  /** Run, best, total and finished as they were before a day every so often. */
  readonly notes: Int32Array;
}

/** A rest mark, and a date that never happened where the creator was. */
const RestBits = { marked: 1, skipped: 2 } as const;

/** A ready or scheduled post and the creator's day it is planned on. */
export interface PlannedPost {
  readonly day: DayKey;
  readonly platform: Credit['platform'];
  readonly tags: readonly string[];
}

/** All that streaks are counted from. */
export interface StreakRecords {
  readonly credits: Iterable<Credit>;
  readonly marks: Iterable<DayMark>;
  readonly planned: Iterable<PlannedPost>;
}

/** All that was recorded of one day. */
export interface DayFacts {
  readonly credits: readonly Credit[];
  readonly mark: DayMark | undefined;
  readonly planned: readonly PlannedPost[];
}

/** Days without anything, from the streak's start. */
export function emptyDays(streak: Streak, length = 512): StreakDays {
  return {
    first: epochDay(streak.startDay),
    hits: new Uint16Array(length),
    rests: new Uint8Array(length),
    planned: new Uint16Array(length),
    pass: null,
    changed: 0,
  };
}

/** Index of a day that is about to change, growing the arrays when needed; -1 before the start. */
export function indexOf(days: StreakDays, day: DayKey): number {
  const index = epochDay(day) - days.first;
  if (index >= days.hits.length) {
    const length = Math.max(index + 1, days.hits.length * 2);
    days.hits = grown(days.hits, new Uint16Array(length));
    days.rests = grown(days.rests, new Uint8Array(length));
    days.planned = grown(days.planned, new Uint16Array(length));
  }
  if (index < 0) return -1;
  if (index < days.changed) days.changed = index;
  return index;
}

function grown<A extends Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Counts a whole history. */
export function countDays(
  streak: Streak,
  credits: Iterable<Credit>,
  marks: Iterable<DayMark>,
  planned: Iterable<PlannedPost>,
): StreakDays {
  const days = emptyDays(streak);
  for (const credit of credits) {
    if (counts(streak, credit)) addHit(days, credit.day, credit.zone);
  }
  for (const { streakId, day, mark } of marks) {
    if (streakId !== streak.id) continue;
    if (mark.kind !== 'rest') addHit(days, day, zoneOf(mark));
    else {
      const index = indexOf(days, day);
      if (index >= 0) setBit(days, index, RestBits.marked, true);
    }
  }
  for (const post of planned) {
    const index = counts(streak, post) ? indexOf(days, post.day) : -1;
    if (index >= 0) days.planned[index] = (days.planned[index] ?? 0) + 1;
  }
  return days;
}

/** Sets one day to what is recorded of it now. */
export function recount(days: StreakDays, streak: Streak, day: DayKey, facts: DayFacts): void {
  const index = indexOf(days, day);
  if (index < 0) return;
  days.hits[index] = 0;
  setBit(days, index, RestBits.marked, facts.mark?.mark.kind === 'rest');
  const next = addDays(day, 1);
  if (SKIPPED_DATES.some((date) => date.day === next)) {
    setBit(days, indexOf(days, next), RestBits.skipped, false);
  }
  for (const credit of facts.credits) {
    if (counts(streak, credit)) addHit(days, day, credit.zone);
  }
  const mark = facts.mark?.mark;
  if (mark && mark.kind !== 'rest') addHit(days, day, zoneOf(mark));
  days.planned[index] = facts.planned.filter((post) => counts(streak, post)).length;
}

/** Where a seal set by hand was earned; null for one carried over. */
function zoneOf(mark: DayMark['mark']): string | null {
  return mark.kind === 'seal' ? mark.went.zone : null;
}

/** One more hit. Where the next date was skipped, nothing is asked of who was there. */
function addHit(days: StreakDays, day: DayKey, zone: string | null): void {
  const index = indexOf(days, day);
  if (index < 0) return;
  days.hits[index] = (days.hits[index] ?? 0) + 1;
  for (const skipped of SKIPPED_DATES) {
    if (skipped.zone === zone && skipped.day === addDays(day, 1)) {
      setBit(days, indexOf(days, skipped.day), RestBits.skipped, true);
    }
  }
}

function setBit(days: StreakDays, index: number, bit: number, on: boolean): void {
  const rest = days.rests[index] ?? 0;
  days.rests[index] = on ? rest | bit : rest & ~bit;
}
