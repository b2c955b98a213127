/** A thing to do, and the quadrant it falls in. */
import type { DayKey } from './day';
import type { Stored } from './record';
import type { Repeat } from './repeat';
import { type Boundary, endOfDay, instantOf, type Moment, type WallTime } from './zone';

/** Due on a creator's day, or at a wall time in a zone. */
export type Due =
  | { readonly kind: 'day'; readonly day: DayKey }
  | { readonly kind: 'time'; readonly wall: WallTime; readonly zone: string };

export interface Subtask {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
}

/** What a task is for. */
export interface TaskLink {
  readonly pieceId: string;
  /** null where it is for the piece as a whole. */
  readonly postId: string | null;
  /** Instant after which the post's platform no longer schedules it; kept up as the post moves. */
  readonly closes: number | null;
}

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
  readonly repeat: Repeat | null;
  readonly subtasks: readonly Subtask[];
  readonly tags: readonly string[];
  /** People and brands it is about. */
  readonly people: readonly string[];
  /** Minutes it should take, or null. */
  readonly estimate: number | null;
  /** Milliseconds spent on it so far, without what is running. */
  readonly spent: number;
  /** Instant since which its timer runs, or null. */
  readonly runningSince: number | null;
  readonly link: TaskLink | null;
  /** True when it is a step of the linked piece, and has its id. */
  readonly step: boolean;
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
  /** Hours for tasks with a tag; the longest of a task's tags holds. */
  readonly tagHours: Readonly<Record<string, number>>;
}

/** Ten thousand tasks are judged every minute: asking Intl each time would be all of the cost. */
const known = new WeakMap<Due, { zone: string; boundary: Boundary; at: number }>();

/** Instant by which a task is due. A due day is over at the creator's boundary. */
export function dueAt(due: Due, zone: string, boundary: Boundary): number {
  let found = known.get(due);
  if (found?.zone !== zone || found.boundary !== boundary) {
    const at =
      due.kind === 'day' ? endOfDay(due.day, zone, boundary) : instantOf(due.wall, due.zone);
    found = { zone, boundary, at };
    known.set(due, found);
  }
  return found.at;
}

/** True when it falls due, or its post can no longer be scheduled, within the urgent window. */
export function isPressing(task: Task, rule: UrgencyRule): boolean {
  const { due, link } = task;
  if (!due && !link?.closes) return false;
  const until = Math.min(
    due ? dueAt(due, rule.zone, rule.boundary) : Number.POSITIVE_INFINITY,
    link?.closes ?? Number.POSITIVE_INFINITY,
  );
  return until - rule.now <= hoursOf(task, rule) * 3_600_000;
}

/** Hours before its due time from which a task is urgent. */
export function hoursOf({ tags }: Task, { urgentHours, tagHours }: UrgencyRule): number {
  const own = tags.flatMap((tag) => tagHours[tag] ?? []);
  return own.length > 0 ? Math.max(...own) : urgentHours;
}

export function isOverdue(task: Task, rule: UrgencyRule): boolean {
  return task.due !== null && dueAt(task.due, rule.zone, rule.boundary) <= rule.now;
}

export function quadrantOf(task: Task, rule: UrgencyRule): Quadrant {
  const urgent = task.urgent ?? isPressing(task, rule);
  if (task.important) return urgent ? 'do' : 'plan';
  return urgent ? 'delegate' : 'drop';
}

/** Manual order; the newest first among equals. */
export function compareTasks(a: Task, b: Task): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? 1 : -1;
}
