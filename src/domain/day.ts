/**
 * Calendar arithmetic on the creator's days. A day is a DayKey, `YYYY-MM-DD`; inside loops it is an
 * epoch day, the whole number of days since 1970-01-01. No clock, no zone, no milliseconds.
 */

declare const dayKey: unique symbol;
/** The creator's day, `YYYY-MM-DD` in the proleptic Gregorian calendar. */
export type DayKey = string & { readonly [dayKey]: true };

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What the code of `0` adds up to in two digits. */
const ZERO = 48 * 11;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Epoch day of a civil date. Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”. */
function fromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The DayKey of an epoch day between years 0 and 9999. */
export function dayFromEpoch(epochDay: number): DayKey {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as DayKey;
}

/** Epoch day of a DayKey. Read digit by digit: it stands in the loops over ten years of days. */
export function epochDay(day: DayKey): number {
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  return fromCivil(year, twoDigits(day, 5), twoDigits(day, 8));
}

function twoDigits(day: DayKey, at: number): number {
  return day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - ZERO;
}

/** The DayKey written in `text`, or null when it is not a real date in that shape. */
export function parseDay(text: string): DayKey | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const day = dayFromEpoch(fromCivil(Number(match[1]), Number(match[2]), Number(match[3])));
  return day === text ? day : null;
}

export function yearOf(day: DayKey): number {
  return Number(day.slice(0, 4));
}

/** Month of the year, 1–12. */
export function monthOf(day: DayKey): number {
  return Number(day.slice(5, 7));
}

/** Day of the month, 1–31. */
export function dayOfMonth(day: DayKey): number {
  return Number(day.slice(8, 10));
}

export function addDays(day: DayKey, count: number): DayKey {
  return dayFromEpoch(epochDay(day) + count);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DayKey, to: DayKey): number {
  return epochDay(to) - epochDay(from);
}

/** Weekday of an epoch day. 1970-01-01 was a Thursday. */
export function weekdayOfEpoch(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function weekdayOf(day: DayKey): Weekday {
  return weekdayOfEpoch(epochDay(day));
}

/** First day of the week that holds `day`. */
export function startOfWeek(day: DayKey, weekStart: Weekday): DayKey {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

export function startOfMonth(day: DayKey): DayKey {
  return `${day.slice(0, 7)}-01` as DayKey;
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(day: DayKey, count: number): DayKey {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const length = fromCivil(year, month + 1, 1) - fromCivil(year, month, 1);
  return dayFromEpoch(fromCivil(year, month, 1) + Math.min(dayOfMonth(day), length) - 1);
}

/** `count` consecutive days from `first`. */
export function daysFrom(first: DayKey, count: number): DayKey[] {
  const start = epochDay(first);
  return Array.from({ length: count }, (_, i) => dayFromEpoch(start + i));
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
