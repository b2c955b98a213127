/** Days from before a streak was kept here: “day 123 on 20 November” as the days that were sealed. */
import { addDays, type DayKey, daysBetween, type Weekday, weekdayOf } from './day';
import type { Streak, StreakMode } from './streak';
import { countDays, indexOf, type StreakDays, type StreakRecords } from './streak-days';

export interface CarriedPast {
  /** First day of the streak. */
  readonly startDay: DayKey;
  /** Days with a seal, in order. */
  readonly days: readonly DayKey[];
}

/**
 * The past of a streak whose number is `n` (1 or more) on `until`: every day was sealed but weekdays
 * off, of which at most six rest. By the calendar n counts days off too, else only seals.
 */
export function carriedPast(
  mode: StreakMode,
  n: number,
  until: DayKey,
  offDays: readonly Weekday[],
): CarriedPast {
  const days: DayKey[] = [];
  const isOver = (day: DayKey) =>
    mode === 'calendar' ? daysBetween(day, until) >= n : days.length >= n;
  let day = until;
  for (; !isOver(day); day = addDays(day, -1)) {
    if (!offDays.includes(weekdayOf(day))) days.push(day);
  }
  return { startDay: addDays(day, 1), days: days.reverse() };
}

/** The days of a streak as it might be: with seals carried over on `carried`, if given, and no others. */
export function countDaysIf(
  streak: Streak,
  { credits, marks, planned }: StreakRecords,
  carried: readonly DayKey[] | null,
): StreakDays {
  const kept = [...marks].filter(({ mark }) => carried === null || mark.kind !== 'carried');
  const days = countDays(streak, credits, kept, planned);
  for (const day of carried ?? []) carry(days, day);
  return days;
}

/** A seal on a day that has no other. */
export function carry(days: StreakDays, day: DayKey): void {
  const index = indexOf(days, day);
  if (index >= 0) days.hits[index] ||= 1;
}
