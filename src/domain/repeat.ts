/** How a task repeats, and when it is due again. */
import { addDays, type DayKey, dayOfMonth, weekdayOf } from './day';
import { nextAfter, type Rule } from './recurrence';

export interface Repeat {
  readonly rule: Rule;
  /** The day the rule is counted from. */
  readonly start: DayKey;
  /** Counted from the day it is done instead of the day it was due. */
  readonly afterDone: boolean;
}

/** The rule with what it leaves open, its weekdays or its day of the month, taken from a day. */
export function ruleFrom(rule: Rule, day: DayKey): Rule {
  if (rule.freq === 'week' && rule.weekdays.length === 0) {
    return { ...rule, weekdays: [weekdayOf(day)] };
  }
  return rule.freq === 'month' && rule.monthDay === 0
    ? { ...rule, monthDay: dayOfMonth(day) }
    : rule;
}

/** A rule that begins with its first day at or after `from`, whatever its interval. */
export function repeatFrom(wanted: Rule, from: DayKey, afterDone: boolean): Repeat {
  const rule = ruleFrom(wanted, from);
  const once = { ...rule, every: 1, count: null };
  return { rule, start: nextAfter(once, from, addDays(from, -1)) ?? from, afterDone };
}

/**
 * How a task repeats once it was due on `due` (null: it had no due date) and done on `done`, and the
 * day it is due next; null when that was the last time. Days it is too late for are passed over.
 */
export function following(
  { rule, start, afterDone }: Repeat,
  due: DayKey | null,
  done: DayKey,
): { readonly repeat: Repeat; readonly due: DayKey } | null {
  if (!afterDone) {
    const next = nextAfter(rule, start, due === null || due < done ? done : due);
    return next && { repeat: { rule, start, afterDone }, due: next };
  }
  if (rule.count !== null && rule.count <= 1) return null;
  const left = { ...rule, count: rule.count === null ? null : rule.count - 1 };
  const next = nextAfter({ ...rule, count: null }, done, done);
  return next && { repeat: { rule: left, start: next, afterDone }, due: next };
}
