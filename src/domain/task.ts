/** A thing to do, and the quadrant it falls in. */
import type { DayKey } from './day';
import { type Stored, stored } from './record';
import { type Boundary, endOfDay, instantOf, type Moment, type WallTime } from './zone';

/** Due on a creator's day, or at a wall time in a zone. */
export type Due =
  | { readonly kind: 'day'; readonly day: DayKey }
  | { readonly kind: 'time'; readonly wall: WallTime; readonly zone: string };

export interface Task extends Stored {
  readonly title: string;
  readonly note: string;
  readonly important: boolean;
  /** Urgency pinned by the person, or null for automatic. */
  readonly urgent: boolean | null;
  readonly due: Due | null;
  /** Frozen when done, or null while open. */
  readonly done: Moment | null;
  /** Fractional index within its quadrant. */
  readonly order: string;
}

export const QUADRANTS = ['plan', 'do', 'drop', 'delegate'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Everything urgency depends on besides the task. */
export interface UrgencyRule {
  /** Instant, epoch milliseconds. */
  readonly now: number;
  /** The creator's zone (IANA) and boundary: when a due day is over. */
  readonly zone: string;
  readonly boundary: Boundary;
  readonly urgentHours: number;
}

export function newTask(id: string, title: string, order: string, now: number): Task {
  return {
    ...stored(id, now),
    title,
    note: '',
    important: false,
    urgent: null,
    due: null,
    done: null,
    order,
  };
}

/** Instant by which a task is due. A due day is over at the creator's boundary. */
export function dueAt(due: Due, zone: string, boundary: Boundary): number {
  return due.kind === 'day' ? endOfDay(due.day, zone, boundary) : instantOf(due.wall, due.zone);
}

/** True when due within the urgent window or overdue, whatever was pinned. */
export function isPressing(task: Task, rule: UrgencyRule): boolean {
  if (!task.due) return false;
  return dueAt(task.due, rule.zone, rule.boundary) - rule.now <= rule.urgentHours * 3_600_000;
}

export function isOverdue(task: Task, rule: UrgencyRule): boolean {
  return task.due !== null && dueAt(task.due, rule.zone, rule.boundary) <= rule.now;
}

export function quadrantOf(task: Task, rule: UrgencyRule): Quadrant {
  const urgent = task.urgent ?? isPressing(task, rule);
  if (task.important) return urgent ? 'do' : 'plan';
  return urgent ? 'delegate' : 'drop';
}

/** The task moved to a quadrant: urgency is pinned only where the clock would say otherwise. */
export function intoQuadrant(task: Task, quadrant: Quadrant, rule: UrgencyRule): Task {
  const urgent = quadrant === 'do' || quadrant === 'delegate';
  return {
    ...task,
    important: quadrant === 'do' || quadrant === 'plan',
    urgent: urgent === isPressing(task, rule) ? null : urgent,
  };
}

/** Manual order; the newest first among equals. */
export function compareTasks(a: Task, b: Task): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? 1 : -1;
}
