/** Lunar dates and solar terms of the years 1900 to 2100, from a table. */
import { addDays, type DayKey, dayOfMonth, daysBetween, monthOf, parseDay, yearOf } from './day';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-years';

export interface LunarDate {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

interface LunarYear {
  readonly first: DayKey;
  readonly months: readonly {
    readonly month: number;
    readonly leap: boolean;
    readonly days: number;
  }[];
  /** Day of the month on which each solar term falls, from 小寒 on. */
  readonly terms: readonly number[];
}

const read = new Map<number, LunarYear | null>();

/** The lunar date of a day, or null outside of the table. */
export function lunarOf(day: DayKey): LunarDate | null {
  const year = yearOf(day);
  for (const found of [lunarYear(year), lunarYear(year - 1)]) {
    if (!found || day < found.first) continue;
    let left = daysBetween(found.first, day);
    for (const { month, leap, days } of found.months) {
      if (left < days) return { month, day: left + 1, leap };
      left -= days;
    }
  }
  return null;
}

/** The day of a lunar date that is in no leap month, or null outside of the table. */
export function dayOfLunar(year: number, month: number, date: number): DayKey | null {
  const found = lunarYear(year);
  if (!found) return null;
  let days = date - 1;
  for (const one of found.months) {
    if (one.month === month && !one.leap) return addDays(found.first, days);
    days += one.days;
  }
  return null;
}

/** The solar term that begins on a day, 0 being 冬至 and 1 小寒; null for none. */
export function termOn(day: DayKey): number | null {
  const { terms = [] } = lunarYear(yearOf(day)) ?? {};
  const first = (monthOf(day) - 1) * 2;
  const at = [first, first + 1].find((term) => terms[term] === dayOfMonth(day));
  return at === undefined ? null : (at + 1) % 24;
}

/** The day of a year's solar term, 1 being 小寒 and 24 冬至; null outside of the table. */
export function dayOfTerm(year: number, term: number): DayKey | null {
  const date = lunarYear(year)?.terms[term - 1];
  return date === undefined ? null : dateIn(year, Math.ceil(term / 2), date);
}

function lunarYear(year: number): LunarYear | null {
  let found = read.get(year);
  if (found === undefined) {
    found = parse(year, LUNAR_YEARS[year - FIRST_LUNAR_YEAR]);
    read.set(year, found);
  }
  return found;
}

function parse(year: number, line: string | undefined): LunarYear | null {
  const [newYear = '', leap = '', lengths = '', terms = ''] = line?.split(' ') ?? [];
  const first = dateIn(year, Number(newYear.slice(0, 2)), Number(newYear.slice(2)));
  if (!first) return null;
  const leapMonth = Number.parseInt(leap, 16);
  const months = [...Number.parseInt(lengths, 36).toString(2).slice(1)].map((bit, i) => {
    const isLeap = leapMonth > 0 && i === leapMonth;
    const month = leapMonth > 0 && i >= leapMonth ? i : i + 1;
    return { month, leap: isLeap, days: bit === '1' ? 30 : 29 };
  });
  return { first, months, terms: [...terms].map((digit) => Number.parseInt(digit, 36)) };
}

function dateIn(year: number, month: number, date: number): DayKey | null {
  const [m, d] = [month, date].map((part) => String(part).padStart(2, '0'));
  return parseDay(`${year}-${m}-${d}`);
}
