/** Working on a task: its timer, being done with it, and what comes after one that repeats. */
import type { DayKey } from './day';
import { stored } from './record';
import { following } from './repeat';
import type { Due, Task } from './task';
import { type Moment, wall, wallClock, wallDate } from './zone';

/** Milliseconds spent until an instant, with what is running. */
export function spentUntil({ spent, runningSince }: Task, now: number): number {
  return spent + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** The task with its timer stopped at an instant. */
export function paused(task: Task, now: number): Task {
  return task.runningSince === null
    ? task
    : { ...task, spent: spentUntil(task, now), runningSince: null };
}

/** The task done. What it repeats by goes to the next one. */
export function completed(task: Task, moment: Moment): Task {
  return { ...paused(task, moment.at), done: moment, repeat: null };
}

/** The task that comes after a repeating one done at a moment; null when there is none. */
export function nextOf(task: Task, moment: Moment, id: string): Task | null {
  const next = task.repeat && following(task.repeat, task.due && dayOfDue(task.due), moment.day);
  if (!next) return null;
  return {
    ...task,
    ...stored(id, moment.at),
    due: dueOnDay(task.due, next.due),
    urgent: null,
    done: null,
    repeat: next.repeat,
    subtasks: task.subtasks.map((one) => ({ ...one, done: false })),
    spent: 0,
    runningSince: null,
    step: false,
  };
}

/** The date it is due. */
export function dayOfDue(due: Due): DayKey {
  return due.kind === 'day' ? due.day : wallDate(due.wall);
}

/** A due date on another day, at the same time in the same zone. */
export function dueOnDay(due: Due | null, day: DayKey): Due {
  if (due?.kind !== 'time') return { kind: 'day', day };
  const clock = wallClock(due.wall);
  return { ...due, wall: wall(day, Number(clock.slice(0, 2)), Number(clock.slice(3))) };
}
