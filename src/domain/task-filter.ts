/** Finding among open tasks, and in what order a list shows them. */
import { addDays, type DayKey } from './day';
import { dayOfDue } from './doing';
import { folded, matches, wordsOf } from './search';
import {
  compareTasks,
  dueAt,
  isOverdue,
  type Quadrant,
  quadrantOf,
  type Task,
  type UrgencyRule,
} from './task';

export const DUE_GROUPS = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** What is wanted; null and '' want all. */
export interface TaskFilter {
  readonly query: string;
  readonly tag: string | null;
  readonly person: string | null;
  readonly quadrant: Quadrant | null;
  readonly due: DueGroup | null;
}

export const NO_FILTER: TaskFilter = {
  query: '',
  tag: null,
  person: null,
  quadrant: null,
  due: null,
};

/** When a task is due, roughly. `today` is the creator's day. */
export function dueGroupOf(task: Task, rule: UrgencyRule, today: DayKey): DueGroup {
  if (!task.due) return 'none';
  if (isOverdue(task, rule)) return 'overdue';
  const day = dayOfDue(task.due);
  if (day <= today) return 'today';
  return day <= addDays(today, 7) ? 'week' : 'later';
}

/** Those that fit, by due date; without one last, in manual order. */
export function filterTasks(
  tasks: readonly Task[],
  filter: TaskFilter,
  rule: UrgencyRule,
  today: DayKey,
): Task[] {
  const words = wordsOf(filter.query);
  const fits = (task: Task) =>
    (filter.tag === null || task.tags.includes(filter.tag)) &&
    (filter.person === null || task.people.includes(filter.person)) &&
    (filter.quadrant === null || quadrantOf(task, rule) === filter.quadrant) &&
    (filter.due === null || dueGroupOf(task, rule, today) === filter.due) &&
    (words.length === 0 || matches(textOf(task), words));
  const at = (task: Task) =>
    task.due ? dueAt(task.due, rule.zone, rule.boundary) : Number.POSITIVE_INFINITY;
  return tasks.filter(fits).sort((a, b) => {
    const [left, right] = [at(a), at(b)];
    return left === right ? compareTasks(a, b) : left - right;
  });
}

/** Texts of ten thousand tasks are folded once, not with every key. */
const texts = new WeakMap<Task, string>();

function textOf(task: Task): string {
  let text = texts.get(task);
  if (text === undefined) {
    const { title, note, tags, people, subtasks } = task;
    const parts = subtasks.map((one) => one.title);
    text = folded([title, note, ...tags, ...people, ...parts].join('\n'));
    texts.set(task, text);
  }
  return text;
}

/** The names that tasks carry, the most used first. */
export function namesOf(tasks: readonly Task[], kind: 'tags' | 'people'): string[] {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    for (const name of task[kind]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
