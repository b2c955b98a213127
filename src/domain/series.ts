/** A recurring slot, “Thursdays 20:00 B站 and YouTube”, that has its draft posts made ahead. */
import { addDays, type DayKey } from './day';
import type { PlatformId } from './platform';
import type { Plan } from './post';
import { type Stored, stored } from './record';
import { nextAfter, occurrences, type Rule } from './recurrence';
import { instantOf, type WallTime, wallDate, wallOf } from './zone';

export interface Series extends Stored {
  /** May hold the variables of title-template.ts; every piece made from the series begins with it. */
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly platforms: readonly PlatformId[];
  readonly rule: Rule;
  /** Wall time, `HH:mm`. */
  readonly clock: string;
  /** IANA zone of the wall time. */
  readonly zone: string;
  /** First date on which it can occur. */
  readonly startDay: DayKey;
  /** Last date on which it can occur, or null. */
  readonly endDay: DayKey | null;
  /** Dates on which it does not occur. */
  readonly skipped: readonly DayKey[];
  /** Posts have been made for every occurrence up to this date; null while there are none. */
  readonly madeUntil: DayKey | null;
  /** While it is, nothing is made. */
  readonly paused: boolean;
}

/** What a person says of a series. */
export type SeriesFields = Omit<Series, keyof Stored | 'skipped' | 'madeUntil' | 'paused'>;

/** Posts are made for this many days after today. */
export const AHEAD = 60;

/** A series of which nothing is made yet. */
export function newSeries(id: string, fields: SeriesFields, now: number): Series {
  return { ...stored(id, now), ...fields, skipped: [], madeUntil: null, paused: false };
}

/** The date that it is for a series at an instant (epoch milliseconds). */
export function dateOf({ zone }: Pick<Series, 'zone'>, now: number): DayKey {
  return wallDate(wallOf(now, zone));
}

/** The time planned for a date of a series: the same wall time on every one. */
export function planOn({ clock, zone }: Pick<Series, 'clock' | 'zone'>, day: DayKey): Plan {
  return { wall: `${day}T${clock}` as WallTime, zone };
}

/** True when a date's time is yet to come at an instant (epoch milliseconds). */
export function isAhead(series: Pick<Series, 'clock' | 'zone'>, day: DayKey, now: number): boolean {
  const { wall, zone } = planOn(series, day);
  return instantOf(wall, zone) > now;
}

/** Dates between `from` and `to`, both included, on which a series occurs; none while it is paused. */
export function datesOf(series: Series, from: DayKey, to: DayKey): DayKey[] {
  const { rule, startDay, endDay, skipped, paused } = series;
  if (paused) return [];
  const last = endDay !== null && endDay < to ? endDay : to;
  return occurrences(rule, startDay, from, last).filter((day) => !skipped.includes(day));
}

/** The next dates, `count` at most, whose time is yet to come at an instant (epoch milliseconds). */
export function nextDates(series: Series, now: number, count: number): DayKey[] {
  const { rule, startDay, endDay, skipped } = series;
  const found: DayKey[] = [];
  let day = nextAfter(rule, startDay, addDays(dateOf(series, now), -1));
  while (day !== null && (endDay === null || day <= endDay) && found.length < count) {
    if (!skipped.includes(day) && isAhead(series, day, now)) found.push(day);
    day = nextAfter(rule, startDay, day);
  }
  return found;
}
