/** What is done with tasks on their own page: several at once, their parts, their timer, their dates. */
import { type Change, change, deletion } from '../domain/change';
import type { DayKey } from '../domain/day';
import { completed, dueOnDay, nextOf, paused } from '../domain/doing';
import type { Post } from '../domain/post';
import { linkTo } from '../domain/step-tasks';
import type { Quadrant, Subtask, Task } from '../domain/task';
import { intoQuadrant } from '../domain/task-making';
import type { App } from './app';
import { loadIds } from './ids';

export interface TaskVerbs {
  /** To the top of a quadrant, in the order they have. */
  moveAll(tasks: readonly Task[], quadrant: Quadrant): Promise<boolean>;
  completeAll(tasks: readonly Task[]): Promise<boolean>;
  removeAll(tasks: readonly Task[]): Promise<boolean>;
  /** Lets the clock say again how urgent they are. */
  releaseAll(tasks: readonly Task[]): Promise<boolean>;
  /** Due on a day, at the time they had; null takes the due date off. */
  reschedule(tasks: readonly Task[], day: DayKey | null): Promise<boolean>;
  /** Starts the timer of a task; that of any other stops. */
  start(task: Task): Promise<boolean>;
  pause(task: Task): Promise<boolean>;
  /** Changes the parts as they are when its turn has come. `newId` names new ones. */
  changeSubtasks(
    task: Task,
    next: (subtasks: readonly Subtask[], newId: () => string) => readonly Subtask[],
  ): Promise<boolean>;
  /** Says which post a task is for, or that it is for none. */
  linkToPost(task: Task, post: Post | null): Promise<boolean>;
}

export function makeTaskVerbs({ tasks, history, clock, settings }: App): TaskVerbs {
  /** Those that are still open, as they are now. */
  const current = (those: readonly Task[]) => those.flatMap(({ id }) => tasks.byId(id) ?? []);
  const all = () => Object.values(tasks.open()).flat();

  /** Starting and pausing one task is one entry of the history, and not worth a message. */
  function timing(task: Task, changes: () => readonly Change[]) {
    return history.run('changedTask', async () => changes(), { field: `${task.id}/timer` });
  }

  function changing(task: Task, next: (now: Task) => Task | Promise<Task>) {
    return history.run('changedTask', async () => {
      const now = tasks.byId(task.id);
      return now ? [change('tasks', now, await next(now))] : [];
    });
  }

  return {
    moveAll: (those, quadrant) =>
      history.run('movedTask', async () => {
        const moved = current(those);
        const { generateNKeysBetween } = await import('fractional-indexing');
        const first = tasks.open()[quadrant].find((one) => moved.every(({ id }) => id !== one.id));
        const orders = generateNKeysBetween(null, first?.order ?? null, moved.length);
        return moved.map((task, i) =>
          change('tasks', task, {
            ...intoQuadrant(task, quadrant, tasks.rule()),
            order: orders[i] as string,
          }),
        );
      }),
    completeAll: (those) =>
      history.run('doneTask', async () => {
        const newId = await loadIds();
        const moment = settings.moment(clock.read());
        return current(those).flatMap((task): Change[] => {
          const next = nextOf(task, moment, newId());
          const done = change('tasks', task, completed(task, moment));
          return next ? [done, change('tasks', null, next)] : [done];
        });
      }),
    removeAll: (those) =>
      history.run('removedTask', async () =>
        current(those).map((task) => deletion('tasks', task, clock.read())),
      ),
    releaseAll: (those) =>
      history.run('changedTask', async () =>
        current(those).map((task) => change('tasks', task, { ...task, urgent: null })),
      ),
    reschedule: (those, day) =>
      history.run('changedTask', async () =>
        current(those).map((task) =>
          change('tasks', task, { ...task, due: day && dueOnDay(task.due, day) }),
        ),
      ),
    start: (task) =>
      timing(task, () => {
        const now = clock.read();
        const running = all().filter(
          ({ id, runningSince }) => runningSince !== null && id !== task.id,
        );
        return [
          ...running.map((one) => change('tasks', one, paused(one, now))),
          ...current([task]).map((one) =>
            change('tasks', one, { ...one, runningSince: one.runningSince ?? now }),
          ),
        ];
      }),
    pause: (task) =>
      timing(task, () =>
        current([task]).map((one) => change('tasks', one, paused(one, clock.read()))),
      ),
    changeSubtasks: (task, next) =>
      changing(task, async (now) => {
        const newId = await loadIds();
        return { ...now, subtasks: next(now.subtasks, newId) };
      }),
    linkToPost: (task, post) => changing(task, (now) => ({ ...now, link: post && linkTo(post) })),
  };
}
