/** The manual order of tasks. Loaded when one is added or moved: the first screen needs no new orders. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { type Change, change } from '../domain/change';
import type { Quadrant, Task, UrgencyRule } from '../domain/task';
import { intoQuadrant, newTask } from '../domain/task-making';

/** A new task above the topmost one there is. `now` in epoch milliseconds. */
export function taskOnTop(
  id: string,
  title: string,
  top: Pick<Task, 'order'> | undefined,
  now: number,
): Task {
  return newTask(id, title, generateKeyBetween(null, top?.order ?? null), now);
}

/**
 * The changes that move a task into a quadrant, among the tasks `there`: before one of them, to the
 * end, or to the top.
 */
export function moving(
  task: Task,
  quadrant: Quadrant,
  there: readonly Task[],
  before: Task | 'end' | undefined,
  rule: UrgencyRule,
): Change[] {
  const others = there.filter(({ id }) => id !== task.id);
  const at = placeIn(others, before);
  // Tasks made in two quadrants or two tabs can share an order: those below make room.
  const low = others[at - 1]?.order ?? null;
  const shared = others.slice(at).filter(({ order }) => order === low);
  const high = others[at + shared.length]?.order ?? null;
  const orders = generateNKeysBetween(low, high, shared.length + 1);
  const moved = intoQuadrant(task, quadrant, rule);
  return [
    change('tasks', task, { ...moved, order: orders[0] as string }),
    ...shared.map((one, i) => change('tasks', one, { ...one, order: orders[i + 1] as string })),
  ];
}

/** Index in `list` before which a task is put. */
function placeIn(list: readonly Task[], before: Task | 'end' | undefined): number {
  if (before === 'end') return list.length;
  return Math.max(
    0,
    list.findIndex(({ id }) => id === before?.id),
  );
}
