/** How something repeats, in words. */
import type { Rule } from '../../domain/recurrence';
import type { Format, Messages } from '../../i18n';

const WORKDAYS = '1,2,3,4,5';

/** 每周三, 工作日, 每 2 周周五, 每天，共 5 次 */
export function describeRule(rule: Rule, t: Messages, f: Format): string {
  return counted(describeDays(rule, t, f), rule, t);
}

/** What was said of a rule's days, with how often it happens if that is limited. */
export function counted(said: string, { count }: Rule, t: Messages): string {
  return count === null ? said : t.tasks.repeat.times(said, count);
}

/** 每周三, 工作日, 每 2 周周五 */
export function describeDays(rule: Rule, t: Messages, f: Format): string {
  const words = t.tasks.repeat;
  const { every } = rule;
  if (rule.freq === 'day') return every === 1 ? words.day : words.days(every);
  if (rule.freq === 'week') {
    const days = rule.weekdays.map((day) => f.weekday(day)).join(words.comma);
    if (every > 1) return words.weeks(every, days);
    return rule.weekdays.join() === WORKDAYS ? words.weekdays : words.week(days);
  }
  if (every === 12) return words.year;
  if (every > 1) {
    return words.months(every, rule.monthDay === -1 ? words.lastDay : words.date(rule.monthDay));
  }
  return rule.monthDay === -1 ? words.monthEnd : words.month(rule.monthDay);
}
