/** Holidays and sales days that deadlines are counted from. */
import {
  addDays,
  type DayKey,
  dayOfMonth,
  monthOf,
  pad,
  parseDay,
  type Weekday,
  weekdayOf,
  yearOf,
} from '../../domain/day';
import { dayOfLunar, dayOfTerm } from '../../domain/lunar';

type Rule =
  /** Month and day. */
  | readonly ['solar', number, number]
  /** Lunar month and day, and days added to it. */
  | readonly ['lunar', number, number, number?]
  /** Month, weekday, which of them in it. */
  | readonly ['nth', number, Weekday, number]
  /** Solar term by its number, 冬至 of the year before being 0. */
  | readonly ['term', number];

const HOLIDAYS: readonly (readonly [name: string, rule: Rule])[] = [
  ['元旦', ['solar', 1, 1]],
  ['情人节', ['solar', 2, 14]],
  ['妇女节|女神节|三八节?|38节', ['solar', 3, 8]],
  ['愚人节', ['solar', 4, 1]],
  ['清明节?', ['term', 7]],
  ['劳动节|五一', ['solar', 5, 1]],
  ['青年节', ['solar', 5, 4]],
  ['母亲节', ['nth', 5, 7, 2]],
  ['520', ['solar', 5, 20]],
  ['儿童节|六一', ['solar', 6, 1]],
  ['618', ['solar', 6, 18]],
  ['父亲节', ['nth', 6, 7, 3]],
  ['教师节', ['solar', 9, 10]],
  ['国庆节?|(?<!双)十一', ['solar', 10, 1]],
  ['万圣节', ['solar', 10, 31]],
  ['双十一|双11', ['solar', 11, 11]],
  ['感恩节', ['nth', 11, 4, 4]],
  ['双十二|双12', ['solar', 12, 12]],
  ['冬至', ['term', 24]],
  ['平安夜', ['solar', 12, 24]],
  ['圣诞节?', ['solar', 12, 25]],
  ['跨年夜?', ['solar', 12, 31]],
  ['除夕夜?|大年三十|年三十', ['lunar', 1, 1, -1]],
  ['春节|过年|大年初一', ['lunar', 1, 1]],
  ['元宵节?', ['lunar', 1, 15]],
  ['端午节?', ['lunar', 5, 5]],
  ['七夕节?', ['lunar', 7, 7]],
  ['中秋节?', ['lunar', 8, 15]],
  ['重阳节?', ['lunar', 9, 9]],
  ['腊八节?', ['lunar', 12, 8]],
];

/** Any holiday's name, as part of a pattern. */
export const HOLIDAY = `(?:${HOLIDAYS.map(([name]) => name).join('|')})`;

/** The next day, at or after `from`, of the holiday with a name that HOLIDAY matched. */
export function holidayAfter(name: string, from: DayKey): DayKey | null {
  const found = HOLIDAYS.find(([names]) => new RegExp(`^(?:${names})$`).test(name));
  if (!found) return null;
  const [, rule] = found;
  // A lunar year ends in the solar year after it.
  const years = [-1, 0, 1].map((more) => yearOf(from) + more);
  return years.map((year) => dayIn(rule, year)).find((day) => day && day >= from) ?? null;
}

function dayIn(rule: Rule, year: number): DayKey | null {
  switch (rule[0]) {
    case 'solar':
      return dateOf(year, rule[1], rule[2]);
    case 'term':
      return dayOfTerm(year, rule[1]);
    case 'lunar': {
      const [, month, day, more = 0] = rule;
      const found = dayOfLunar(year, month, day);
      return found && addDays(found, more);
    }
    case 'nth': {
      const first = `${pad(year, 4)}-${pad(rule[1], 2)}-01` as DayKey;
      return addDays(first, ((rule[2] - weekdayOf(first) + 7) % 7) + 7 * (rule[3] - 1));
    }
  }
}

/** The day with these numbers, or null when there is none. */
export function dateOf(year: number, month: number, day: number): DayKey | null {
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The next such day of a year at or after `from`; null when there is none within four years. */
export function nextDate(month: number, day: number, from: DayKey): DayKey | null {
  const years = [0, 1, 2, 3, 4].map((more) => dateOf(yearOf(from) + more, month, day));
  return years.find((one) => one && one >= from) ?? null;
}

/** The next such day of a month at or after `from`; months without it are passed over. */
export function nextDayOfMonth(day: number, from: DayKey): DayKey | null {
  const month = yearOf(from) * 12 + monthOf(from) - 1 + (dayOfMonth(from) > day ? 1 : 0);
  const months = [0, 1, 2].map((more) => month + more);
  const days = months.map((one) => dateOf(Math.floor(one / 12), (one % 12) + 1, day));
  return days.find((one) => one && one >= from) ?? null;
}
