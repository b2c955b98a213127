/** A rule as a form asks for it, and back: a pattern, how often, and until when. */
import { type DayKey, dayOfMonth, parseDay, type Weekday, weekdayOf } from './day';
import type { Rule } from './recurrence';

export const PATTERNS = ['day', 'weekdays', 'week', 'month', 'monthEnd'] as const;
export type Pattern = (typeof PATTERNS)[number];
export const ENDINGS = ['never', 'day', 'times'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What stands in the fields; numbers and dates as they are typed. */
export interface RuleForm {
  readonly pattern: Pattern;
  readonly every: string;
  readonly weekdays: readonly Weekday[];
  /** 1–31. */
  readonly monthDay: string;
  readonly ending: Ending;
  readonly endDay: string;
  readonly times: string;
}

export type RuleField = 'every' | 'weekdays' | 'monthDay' | 'endDay' | 'times';

/** Largest interval and number of times. */
export const MOST = { every: 99, times: 999 };

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The form for something that begins on a day, as it is first shown. */
export function formOn(pattern: Pattern, day: DayKey): RuleForm {
  return {
    pattern,
    every: '1',
    weekdays: [weekdayOf(day)],
    monthDay: String(dayOfMonth(day)),
    ending: 'never',
    endDay: '',
    times: '10',
  };
}

/** The form that says a rule; `day` is the day it begins on. */
export function formOf(rule: Rule, endDay: DayKey | null, day: DayKey): RuleForm {
  return {
    ...formOn(patternOf(rule), day),
    every: String(rule.every),
    ...(rule.freq === 'week' && { weekdays: rule.weekdays }),
    ...(rule.freq === 'month' && rule.monthDay > 0 && { monthDay: String(rule.monthDay) }),
    ...(endDay && { ending: 'day', endDay }),
    ...(rule.count !== null && { ending: 'times', times: String(rule.count) }),
  };
}

function patternOf(rule: Rule): Pattern {
  if (rule.freq === 'month') return rule.monthDay === -1 ? 'monthEnd' : 'month';
  return rule.freq === 'week' && rule.weekdays.join() === WORKDAYS.join() ? 'weekdays' : rule.freq;
}

/** The rule that a form says and its last day, or which fields make no sense. */
export function readRule(
  form: RuleForm,
): { readonly rule: Rule; readonly endDay: DayKey | null } | { readonly wrong: RuleField[] } {
  const every = whole(form.every, MOST.every);
  const times = whole(form.times, MOST.times);
  const monthDay = whole(form.monthDay, 31);
  const endDay = parseDay(form.endDay);
  const wrong: RuleField[] = [
    ...(every === null ? ['every' as const] : []),
    ...(form.pattern === 'week' && form.weekdays.length === 0 ? ['weekdays' as const] : []),
    ...(form.pattern === 'month' && monthDay === null ? ['monthDay' as const] : []),
    ...(form.ending === 'day' && endDay === null ? ['endDay' as const] : []),
    ...(form.ending === 'times' && times === null ? ['times' as const] : []),
  ];
  if (wrong.length > 0) return { wrong };
  const often = { every: every ?? 1, count: form.ending === 'times' ? times : null };
  return {
    rule: { ...often, ...daysOf(form, monthDay ?? 1) },
    endDay: form.ending === 'day' ? endDay : null,
  };
}

function daysOf({ pattern, weekdays }: RuleForm, monthDay: number) {
  if (pattern === 'day') return { freq: 'day' } as const;
  if (pattern === 'month') return { freq: 'month', monthDay } as const;
  if (pattern === 'monthEnd') return { freq: 'month', monthDay: -1 } as const;
  return { freq: 'week', weekdays: pattern === 'weekdays' ? WORKDAYS : weekdays } as const;
}

/** The whole number between 1 and `most` written in a text, or null. */
function whole(text: string, most: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= most
    ? value
    : null;
}
