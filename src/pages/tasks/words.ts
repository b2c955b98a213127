/** Tasks in words: how they repeat, what they are about, how long they take. */
import type { DayKey, Weekday } from '../../domain/day';
import { spentUntil } from '../../domain/doing';
import type { Chip } from '../../domain/quick-add/chips';
import type { Understood } from '../../domain/quick-add/quick-add';
import type { Rule } from '../../domain/recurrence';
import type { Repeat } from '../../domain/repeat';
import type { Task, UrgencyRule } from '../../domain/task';
import type { Format, Messages } from '../../i18n';
import { describeDue } from '../../ui/task/due';

const MINUTE = 60_000;
const WORKDAYS = '1,2,3,4,5';

/** 每周三, 工作日, 每 2 周周五 */
export function describeRepeat(repeat: Repeat, t: Messages, f: Format): string {
  const words = t.tasks.repeat;
  const { rule } = repeat;
  const plain = describeRule(rule, t, f);
  const counted = rule.count === null ? plain : words.times(plain, rule.count);
  return repeat.afterDone ? words.afterDoneSaid(counted) : counted;
}

function describeRule(rule: Rule, t: Messages, f: Format): string {
  const words = t.tasks.repeat;
  const { every } = rule;
  if (rule.freq === 'day') return every === 1 ? words.day : words.days(every);
  if (rule.freq === 'week') {
    const days = rule.weekdays.map((day: Weekday) => f.weekday(day)).join(words.comma);
    if (every > 1) return words.weeks(every, days);
    return rule.weekdays.join() === WORKDAYS ? words.weekdays : words.week(days);
  }
  if (every === 12) return words.year;
  if (every > 1) {
    return words.months(every, rule.monthDay === -1 ? words.lastDay : words.date(rule.monthDay));
  }
  return rule.monthDay === -1 ? words.monthEnd : words.month(rule.monthDay);
}

/** What a row says beside its due date. */
export function factsOf(task: Task, now: number, t: Messages, f: Format): string[] {
  const words = t.tasks;
  const { subtasks, estimate } = task;
  const minutes = Math.round(spentUntil(task, now) / MINUTE);
  const done = subtasks.filter((one) => one.done).length;
  return [
    ...task.tags,
    ...task.people,
    ...(task.repeat ? [describeRepeat(task.repeat, t, f)] : []),
    ...(subtasks.length > 0 ? [words.parts(done, subtasks.length)] : []),
    ...(task.step ? [words.fromStep] : []),
    ...(minutes > 0 ? [words.spent(words.length(minutes))] : []),
    ...(estimate !== null && minutes === 0 ? [words.takes(words.length(estimate))] : []),
  ];
}

/** What a chip of a line says. */
export function describeChip(
  chip: Chip,
  said: Understood,
  today: DayKey,
  rule: UrgencyRule,
  t: Messages,
  f: Format,
): string {
  switch (chip.kind) {
    case 'due':
      return describeDue(said.due, today, rule, t, f)[0] ?? '';
    case 'repeat':
      return said.repeat ? describeRepeat(said.repeat, t, f) : chip.phrases.join('');
    case 'tag':
      return `#${chip.name}`;
    case 'person':
      return `@${chip.name}`;
    case 'importance':
      return t.tasks.priority(said.important, said.urgent);
    case 'estimate':
      return t.tasks.takes(t.tasks.length(said.estimate ?? 0));
  }
}
