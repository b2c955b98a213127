/** Making tasks and putting them into quadrants: what the first screen can do without. */
import { stored } from './record';
import { isPressing, type Quadrant, type Task, type UrgencyRule } from './task';

/** A task to do, neither important nor urgent. `now` in epoch milliseconds. */
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
    repeat: null,
    subtasks: [],
    tags: [],
    people: [],
    estimate: null,
    spent: 0,
    runningSince: null,
    link: null,
    step: false,
  };
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
