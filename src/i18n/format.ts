/** Days, months and numbers in the app's language, through Intl. Days are given as DayKeys. */
import { type DayKey, dayOfMonth, daysBetween, epochDay, type Weekday } from '../domain/day';
import type { Locale } from '../domain/settings';
import { wallClock, wallDate, wallOf } from '../domain/zone';

export interface Format {
  /** 11月21日 · 21 Nov */
  date(day: DayKey): string;
  /** 2027年11月21日 · 21 Nov 2027 */
  dateAndYear(day: DayKey): string;
  /** 11月21日周六 · Sat, 21 Nov */
  dateAndWeekday(day: DayKey): string;
  /** 2026年11月21日星期六, for screen readers and titles. */
  full(day: DayKey): string;
  /** 2026年 · 2026 */
  year(day: DayKey): string;
  /** 2026年11月 · November 2026 */
  month(day: DayKey): string;
  /** 11月 · Nov */
  monthShort(day: DayKey): string;
  /** 周六 · Sat */
  weekday(weekday: Weekday): string;
  /** 六 · S */
  weekdayNarrow(weekday: Weekday): string;
  /** The traditional date, 十月十三; null where the language has no use for it. */
  lunar(day: DayKey): string | null;
  /** Date and clock of an instant (epoch ms) in a zone (IANA): 11月21日 20:03 */
  moment(at: number, zone: string): string;
  number(value: number): string;
  /** Bytes as kB, MB or GB. */
  size(bytes: number): string;
  /** The city of an IANA zone, as far as its name tells it. */
  zone(zone: string): string;
}

const DAY = 86_400_000;
/** 1970-01-05 was a Monday. */
const MONDAY = 4;

export function makeFormat(locale: Locale): Format {
  const formats = new Map<string, Intl.DateTimeFormat>();
  function write(day: number, options: Intl.DateTimeFormatOptions, tag: string = locale): string {
    const key = tag + JSON.stringify(options);
    let format = formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
      formats.set(key, format);
    }
    return format.format(day * DAY);
  }
  const english = locale === 'en' ? 'en-GB' : locale;
  return {
    date: (day) => write(epochDay(day), { month: 'short', day: 'numeric' }, english),
    dateAndYear: (day) =>
      write(epochDay(day), { year: 'numeric', month: 'short', day: 'numeric' }, english),
    dateAndWeekday: (day) =>
      write(epochDay(day), { month: 'short', day: 'numeric', weekday: 'short' }, english),
    full: (day) =>
      write(
        epochDay(day),
        { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
        english,
      ),
    year: (day) => write(epochDay(day), { year: 'numeric' }),
    month: (day) => write(epochDay(day), { year: 'numeric', month: 'long' }),
    monthShort: (day) => write(epochDay(day), { month: 'short' }),
    weekday: (weekday) => write(MONDAY + weekday - 1, { weekday: 'short' }),
    weekdayNarrow: (weekday) => write(MONDAY + weekday - 1, { weekday: 'narrow' }),
    lunar(day) {
      if (locale !== 'zh-CN') return null;
      const known = MISCOUNTED.find(({ first, last }) => first <= day && day <= last);
      if (known)
        return known.month + lunarDate(known.date + daysBetween(known.first as DayKey, day));
      const month = write(epochDay(day), { month: 'long' }, 'zh-CN-u-ca-chinese');
      const date = Number.parseInt(
        write(epochDay(day), { day: 'numeric' }, 'zh-CN-u-ca-chinese'),
        10,
      );
      return month + lunarDate(date);
    },
    moment(at, zone) {
      const time = wallOf(at, zone);
      return `${this.date(wallDate(time))} ${wallClock(time)}`;
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
    size(bytes) {
      const [unit, divisor] =
        bytes < 1e6 ? ['kilobyte', 1e3] : bytes < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9];
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: unit as string,
        maximumFractionDigits: 1,
      }).format(bytes / (divisor as number));
    },
    zone: (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
  };
}

/** Day of the month as written in a calendar cell: the month's name on its first day. */
export function cellDate(day: DayKey, format: Format): string {
  return dayOfMonth(day) === 1 ? format.date(day) : String(dayOfMonth(day));
}

/**
 * Days until 2059 that Intl puts a day off, because it begins these months on a wrong one (ICU 78).
 * Source: tables of the Hong Kong Observatory; the tests hold all of Intl's months against an almanac.
 */
const MISCOUNTED = [
  { first: '2027-02-06', last: '2027-03-07', month: '正月', date: 1 },
  { first: '2030-02-02', last: '2030-02-02', month: '腊月', date: 30 },
  { first: '2030-02-03', last: '2030-03-03', month: '正月', date: 1 },
] as const;

/** A day of a lunar month as it is said, 初一 to 三十; Intl writes it in digits. */
export function lunarDate(date: number): string {
  if (date % 10 === 0) return ['初十', '二十', '三十'][date / 10 - 1] ?? '';
  return (
    (['初', '十', '廿'][Math.floor(date / 10)] ?? '') +
    ('一二三四五六七八九'[(date % 10) - 1] ?? '')
  );
}
