/** Reviews: written as they are typed, and their next steps made into tasks. */
import { change } from '../domain/change';
import { linesToDo, type Prompt, type Review } from '../domain/review';
import type { Task } from '../domain/task';
import type { App } from './app';
import { loadIds } from './ids';
import { taskOnTop } from './task-order';

/** Writes an answer; typing in one is one entry of the history. `review` may be a new one. */
export function writeReview(
  { history, repository }: Pick<App, 'history' | 'repository'>,
  review: Review,
  prompt: Prompt,
  text: string,
): Promise<boolean> {
  const wanted = async () => {
    const known = (await repository.reviews()).find(({ id }) => id === review.id) ?? null;
    return [change('reviews', known, { ...(known ?? review), [prompt]: text })];
  };
  return history.run('wroteReview', wanted, { field: `${review.id}/${prompt}` });
}

/** Makes an important task of each line of what is next, once; `id` is the review's. One undo. */
export function makeTasks(
  { history, repository, tasks, clock }: Pick<App, 'history' | 'repository' | 'tasks' | 'clock'>,
  id: string,
): Promise<boolean> {
  return history.run('addedTask', async () => {
    const [newId, reviews] = await Promise.all([loadIds(), repository.reviews()]);
    // From the disk: the screen hears of what was just typed a moment later.
    const review = reviews.find((one) => one.id === id);
    if (!review) return [];
    const lines = linesToDo(review);
    const order = tasks.top();
    let top: Pick<Task, 'order'> | undefined = order === null ? undefined : { order };
    // The last line is put on top first, so that they stand in the order they were written in.
    const made = lines.toReversed().map((title) => {
      const task = { ...taskOnTop(newId(), title, top, clock.read()), important: true };
      top = task;
      return change('tasks', null, task);
    });
    const tasked = [...review.tasked, ...lines];
    return [...made, change('reviews', review, { ...review, tasked })];
  });
}
