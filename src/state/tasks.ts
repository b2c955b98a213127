/** Open tasks in memory, sorted into quadrants by the clock, and what a person does with them. */

import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { change, deletion } from '../domain/change';
import type { Stored } from '../domain/record';
import {
  compareTasks,
  type Quadrant,
  quadrantOf,
  type Task,
  type UrgencyRule,
} from '../domain/task';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import type { History } from './history';
import { loadIds } from './ids';
import type { SettingsState } from './settings';

export type TaskFields = Partial<Omit<Task, keyof Stored | 'done' | 'order' | 'step'>>;

export interface TasksState {
  /** Open tasks by quadrant, in manual order. Reactive, also to the clock. */
  open: Accessor<Readonly<Record<Quadrant, readonly Task[]>>>;
  byId(id: string): Task | undefined;
  /** The order of the topmost open task, or null. */
  top(): string | null;
  /** What urgency is judged by now. Reactive. */
  rule: Accessor<UrgencyRule>;
  add(title: string, fields?: TaskFields): Promise<boolean>;
  edit(task: Task, fields: TaskFields): Promise<boolean>;
  /** Types into a task: one entry of the history for each field. */
  write(task: Task, fields: TaskFields): Promise<boolean>;
  /** Moves a task to a quadrant: before another task, to the end, or (untold) to the top. */
  move(task: Task, quadrant: Quadrant, before?: Task | 'end'): Promise<boolean>;
  /** Completes it; one that repeats is followed by the next. */
  complete(task: Task): Promise<boolean>;
  reopen(task: Task): Promise<boolean>;
  remove(task: Task): Promise<boolean>;
}

/** Loaded when a task is done: the first screen shows none being done. */
const doing = () => import('../domain/doing');
const ordering = () => import('./task-order');

export function createTasks(
  repository: Repository,
  history: History,
  clock: Clock,
  settings: SettingsState,
  initial: readonly Task[],
): TasksState {
  const [tasks, setTasks] = createSignal<readonly Task[]>(initial.toSorted(compareTasks));

  const stop = repository.subscribe((changes) => {
    const changed = new Map<string, Task>();
    for (const one of changes) if (one.store === 'tasks') changed.set(one.after.id, one.after);
    if (changed.size === 0) return;
    const kept = tasks().filter(({ id }) => !changed.has(id));
    const live = [...changed.values()].filter((task) => task.deletedAt === null && !task.done);
    setTasks([...kept, ...live].sort(compareTasks));
  });

  onCleanup(stop);

  const rule = createMemo<UrgencyRule>(() => ({
    now: clock.now(),
    zone: settings.zone(),
    boundary: settings.value.boundary,
    urgentHours: settings.value.urgentHours,
    tagHours: settings.value.tagHours,
  }));

  const open = createMemo(() => {
    const byQuadrant: Record<Quadrant, Task[]> = { do: [], plan: [], delegate: [], drop: [] };
    for (const task of tasks()) byQuadrant[quadrantOf(task, rule())].push(task);
    return byQuadrant;
  });

  return {
    open,
    rule,
    byId: (id) => tasks().find((task) => task.id === id),
    top: () => tasks()[0]?.order ?? null,
    add: (title, fields = {}) =>
      history.run('addedTask', async () => {
        const [{ taskOnTop }, newId] = await Promise.all([ordering(), loadIds()]);
        const task = taskOnTop(newId(), title, tasks()[0], clock.read());
        return [change('tasks', null, { ...task, ...fields })];
      }),
    edit: (task, fields) =>
      history.run('changedTask', [change('tasks', task, { ...task, ...fields })]),
    write: (task, fields) =>
      history.run('changedTask', [change('tasks', task, { ...task, ...fields })], {
        field: `${task.id}/${Object.keys(fields).join()}`,
      }),
    move: (task, quadrant, before) =>
      history.run('movedTask', async () => {
        const { moving } = await ordering();
        return moving(task, quadrant, open()[quadrant], before, rule());
      }),
    complete: ({ id }) =>
      history.run('doneTask', async () => {
        const task = tasks().find((one) => one.id === id);
        if (!task) return [];
        const [{ completed, nextOf }, newId] = await Promise.all([doing(), loadIds()]);
        const moment = settings.moment(clock.read());
        const next = nextOf(task, moment, newId());
        return [
          change('tasks', task, completed(task, moment)),
          ...(next ? [change('tasks', null, next)] : []),
        ];
      }),
    reopen: (task) => history.run('reopenedTask', [change('tasks', task, { ...task, done: null })]),
    remove: (task) => history.run('removedTask', [deletion('tasks', task, clock.read())]),
  };
}
