/** How something repeats: a subset of RFC 5545's recurrence rules, in calendar days. */
import {
  addDays,
  addMonths,
  type DayKey,
  dayOfMonth,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from './day';

interface Every {
  /** Every so many days, weeks or months; 1 or more. */
  readonly every: number;
  /** Occurrences in all, or null without end. */
  readonly count: number | null;
}

export type Rule =
  | (Every & { readonly freq: 'day' })
  /** Weeks begin on Monday; at least one weekday. */
  | (Every & { readonly freq: 'week'; readonly weekdays: readonly Weekday[] })
  /** `monthDay` is 1–31, or -1 for the last day; a month without that day is passed over. */
  | (Every & { readonly freq: 'month'; readonly monthDay: number });

/** No day beyond can be written as a DayKey. */
const END = '9999-12-01' as DayKey;
/** RFC 5545's names of Monday to Sunday. */
const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Days of a rule that begins on `start`, between `from` and `to`, both included, in order. */
export function occurrences(rule: Rule, start: DayKey, from: DayKey, to: DayKey): DayKey[] {
  const found: DayKey[] = [];
  for (const day of daysOf(rule, start, to)) if (day >= from) found.push(day);
  return found;
}

/** The first day after `after`, or null when there is none. */
export function nextAfter(rule: Rule, start: DayKey, after: DayKey): DayKey | null {
  for (const day of daysOf(rule, start, END)) if (day > after) return day;
  return null;
}

/** The days of a rule from its start to `to`, counted out. */
function* daysOf(rule: Rule, start: DayKey, to: DayKey): Generator<DayKey> {
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  let period = firstPeriod(rule, start);
  while (period <= to) {
    for (const day of daysIn(rule, period)) {
      if (day < start || day > to) continue;
      if (left-- <= 0) return;
      yield day;
    }
    const next = periodAfter(rule, period);
    // Past the year 9999 days no longer sort as text.
    if (next < period) return;
    period = next;
  }
}

/** The day, or the first day of the week or month, with which a rule begins. */
function firstPeriod(rule: Rule, start: DayKey): DayKey {
  if (rule.freq === 'day') return start;
  return rule.freq === 'week' ? startOfWeek(start, 1) : startOfMonth(start);
}

function periodAfter({ freq, every }: Rule, period: DayKey): DayKey {
  if (freq === 'month') return addMonths(period, every);
  return addDays(period, freq === 'week' ? 7 * every : every);
}

function daysIn(rule: Rule, period: DayKey): DayKey[] {
  if (rule.freq === 'day') return [period];
  if (rule.freq === 'week') {
    return rule.weekdays.map((weekday) => addDays(period, weekday - 1)).sort();
  }
  const last = addDays(addMonths(period, 1), -1);
  if (rule.monthDay === -1) return [last];
  return rule.monthDay > dayOfMonth(last) ? [] : [addDays(period, rule.monthDay - 1)];
}

/** The rule as RFC 5545, 3.3.10 writes it, without its name: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH`. */
export function toRRule(rule: Rule): string {
  const parts = [`FREQ=${{ day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' }[rule.freq]}`];
  if (rule.every > 1) parts.push(`INTERVAL=${rule.every}`);
  if (rule.count !== null) parts.push(`COUNT=${rule.count}`);
  if (rule.freq === 'week') {
    const days = rule.weekdays.toSorted((a, b) => a - b);
    parts.push(`BYDAY=${days.map((weekday) => BYDAY[weekday - 1]).join()}`);
  }
  if (rule.freq === 'month') parts.push(`BYMONTHDAY=${rule.monthDay}`);
  return parts.join(';');
}
