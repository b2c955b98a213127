/**
 * What happened on each day of one streak, as counts in typed arrays: the engine's input. Built once
 * from credits, marks and plans, then kept up to date a day at a time.
 */
import { type DayKey, epochDay } from './day';
import { type Credit, counts, type DayMark, type Streak } from './streak';
import { SKIPPED_DATES } from './zone';

export interface StreakDays {
  /** Epoch day of index 0: the streak's first day. */
  readonly first: number;
  /** Eligible posts that went out, plus one for a manual seal. */
  hits: Uint16Array;
  /** 1 where nothing is asked: a rest mark, or a date that never happened there. */
  rests: Uint8Array;
  /** Ready or scheduled eligible posts. */
  planned: Uint16Array;
}

/** A ready or scheduled post and the creator's day it is planned on. */
export interface PlannedPost {
  readonly day: DayKey;
  readonly platform: Credit['platform'];
  readonly tags: readonly string[];
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
  };
}

/** Index of a day, growing the arrays when needed; -1 before the streak's start. */
function indexOf(days: StreakDays, day: DayKey): number {
  const index = epochDay(day) - days.first;
  if (index >= days.hits.length) {
    const length = Math.max(index + 1, days.hits.length * 2);
    days.hits = grown(days.hits, new Uint16Array(length));
    days.rests = grown(days.rests, new Uint8Array(length));
    days.planned = grown(days.planned, new Uint16Array(length));
  }
  return Math.max(index, -1);
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
  const zones = new Map<string, string>();
  for (const credit of credits) {
    const index = counts(streak, credit) ? indexOf(days, credit.day) : -1;
    if (index < 0) continue;
    days.hits[index] = (days.hits[index] ?? 0) + 1;
    zones.set(credit.day, credit.zone);
  }
  for (const mark of marks) {
    const index = mark.streakId === streak.id ? indexOf(days, mark.day) : -1;
    if (index < 0) continue;
    if (mark.mark.kind === 'seal') {
      days.hits[index] = (days.hits[index] ?? 0) + 1;
      zones.set(mark.day, mark.mark.went.zone);
    } else days.rests[index] = 1;
  }
  for (const post of planned) {
    const index = counts(streak, post) ? indexOf(days, post.day) : -1;
    if (index >= 0) days.planned[index] = (days.planned[index] ?? 0) + 1;
  }
  skipDates(days, zones);
  return days;
}

/** Rests the dates that never happened for someone who posted in that zone on the day before. */
function skipDates(days: StreakDays, zones: ReadonlyMap<string, string>): void {
  for (const { zone, day } of SKIPPED_DATES) {
    const index = epochDay(day) - days.first;
    if (index < 1 || index >= days.rests.length) continue;
    for (const [hit, where] of zones) {
      if (where === zone && epochDay(hit as DayKey) === days.first + index - 1)
        days.rests[index] = 1;
    }
  }
}

/** Sets one day to what is recorded of it now. Dates a zone skipped keep their rest. */
export function recount(days: StreakDays, streak: Streak, day: DayKey, facts: DayFacts): void {
  const index = indexOf(days, day);
  if (index < 0) return;
  const sealed = facts.mark?.mark.kind === 'seal' ? 1 : 0;
  days.hits[index] = facts.credits.filter((credit) => counts(streak, credit)).length + sealed;
  const skipped = SKIPPED_DATES.some((date) => date.day === day) && days.rests[index] === 1;
  days.rests[index] = facts.mark?.mark.kind === 'rest' || skipped ? 1 : 0;
  days.planned[index] = facts.planned.filter((post) => counts(streak, post)).length;
}
