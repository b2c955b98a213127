/** Tasks in words: how they repeat, what they are about, how long they take. */
import type { DayKey } from '../../domain/day';
import { spentUntil } from '../../domain/doing';
import type { Chip } from '../../domain/quick-add/chips';
import type { Understood } from '../../domain/quick-add/quick-add';
import type { Repeat } from '../../domain/repeat';
import type { Task, UrgencyRule } from '../../domain/task';
import type { Format, Messages } from '../../i18n';
import { describeRule } from '../../ui/rule/rule-words';
import { describeDue } from '../../ui/task/due';

const MINUTE = 60_000;

/** 每周三, 做完后每 2 天 */
export function describeRepeat({ rule, afterDone }: Repeat, t: Messages, f: Format): string {
  const said = describeRule(rule, t, f);
  return afterDone ? t.tasks.repeat.afterDoneSaid(said) : said;
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
