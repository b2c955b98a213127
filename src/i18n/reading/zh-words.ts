/** Numbers, weekdays and units as Chinese writes them. */
import { addDays, addMonths, type DayKey, type Weekday } from '../../domain/day';

/** A whole number up to 999 in digits, or up to 99 in characters. */
export const NUM = '(?:\\d{1,3}|[零〇一二两三四五六七八九十廿]{1,3})';
export const WEEK = '(?:周|星期|礼拜)';
export const WEEKDAY = '[一二三四五六日天1-7]';
/** A length of whole days. */
export const UNIT = '(?:天|日|周|个?星期|个?礼拜|个?月|年)';

const DIGITS = '零一二三四五六七八九';

/** The number that NUM matched. */
export function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零').replaceAll('廿', '二十');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['零', plain];
  const digit = (one: string | undefined, none: number) => (one ? DIGITS.indexOf(one) : none);
  if (plain.includes('十')) return digit(tens, 1) * 10 + digit(ones, 0);
  return [...(ones ?? '')].reduce((sum, one) => sum * 10 + DIGITS.indexOf(one), 0);
}

/** The weekday that WEEKDAY matched. */
export function weekdayOf(text: string): Weekday {
  const at = '一二三四五六日天'.indexOf(text);
  return (at < 0 ? Number(text) : Math.min(at + 1, 7)) as Weekday;
}

/** The day so many units (UNIT) away; negative is earlier. */
export function awayFrom(day: DayKey, count: number, unit: string): DayKey {
  if (unit.endsWith('月')) return addMonths(day, count);
  if (unit === '年') return addMonths(day, count * 12);
  return addDays(day, unit === '天' || unit === '日' ? count : count * 7);
}
