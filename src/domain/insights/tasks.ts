/** What done tasks tell when looked back on: how many of each quadrant, and the time they took. */
import type { DayKey, Weekday } from '../day';
import { dueAt, hoursOf, type Quadrant, quadrantOf, type Task, type UrgencyRule } from '../task';
import type { Moment } from '../zone';
import { ENOUGH, median } from './posts';
import { isIn, type Span, weekIndex, weeksOf } from './span';

/** How long a task was important and urgent before it was done. */
export const STAYS = ['hours', 'day', 'threeDays', 'week', 'longer'] as const;
export type Stay = (typeof STAYS)[number];

export interface WeekOfTasks {
  /** First day of the week. */
  readonly start: DayKey;
  readonly done: Readonly<Record<Quadrant, number>>;
  /** Minutes spent on what was done that week. */
  readonly spent: Readonly<Record<Quadrant, number>>;
}

export interface TaskInsights {
  readonly done: Readonly<Record<Quadrant, number>>;
  readonly total: number;
  /** Minutes. */
  readonly spent: number;
  readonly weeks: readonly WeekOfTasks[];
  readonly stays: Readonly<Record<Stay, number>>;
  /** Hours that half of the important and urgent tasks were done within; null while there are too few. */
  readonly medianStay: number | null;
}

const HOUR = 3_600_000;

/** Looks back on tasks done in a span. A task counts in the quadrant it was in when it was done. */
export function taskInsights(
  tasks: readonly Task[],
  span: Span,
  weekStart: Weekday,
  rule: UrgencyRule,
): TaskInsights {
  const starts = weeksOf(span, weekStart);
  const weeks = starts.map((start) => ({ start, done: none(), spent: none() }));
  const done = none();
  const stays: Record<Stay, number> = { hours: 0, day: 0, threeDays: 0, week: 0, longer: 0 };
  const hours: number[] = [];
  let total = 0;
  let spent = 0;
  for (const task of tasks) {
    if (!task.done || !isIn(task.done.day, span)) continue;
    const then = ruleAt(rule, task.done);
    const quadrant = quadrantOf(task, then);
    const minutes = task.spent / 60_000;
    total++;
    spent += minutes;
    done[quadrant]++;
    const week = weeks[weekIndex(task.done.day, starts)];
    if (week) {
      week.done[quadrant]++;
      week.spent[quadrant] += minutes;
    }
    if (quadrant === 'do') {
      const stay = Math.max(0, task.done.at - enteredAt(task, then)) / HOUR;
      hours.push(stay);
      stays[stayOf(stay)]++;
    }
  }
  const medianStay = hours.length < ENOUGH ? null : Math.round(median(hours));
  return { done, total, spent, weeks, stays, medianStay };
}

/**
 * Instant since which an important task was urgent too: from its making where urgency is pinned, else
 * since its due time came into the urgent window.
 */
function enteredAt(task: Task, rule: UrgencyRule): number {
  if (task.urgent !== null) return task.createdAt;
  const until = Math.min(
    task.due ? dueAt(task.due, rule.zone, rule.boundary) : Number.POSITIVE_INFINITY,
    task.link?.closes ?? Number.POSITIVE_INFINITY,
  );
  return Math.max(task.createdAt, until - hoursOf(task, rule) * HOUR);
}

/** How long so many hours are. */
export function stayOf(hours: number): Stay {
  if (hours <= 6) return 'hours';
  if (hours <= 24) return 'day';
  if (hours <= 72) return 'threeDays';
  return hours <= 168 ? 'week' : 'longer';
}

function ruleAt(rule: UrgencyRule, { at, zone, boundary }: Moment): UrgencyRule {
  return { ...rule, now: at, zone, boundary };
}

function none(): Record<Quadrant, number> {
  return { plan: 0, do: 0, drop: 0, delegate: 0 };
}
