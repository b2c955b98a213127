/** What asks for attention: all that is due today, and what fell due a moment ago. */
import type { DayKey } from './day';
import { dayOfPost, isWaiting, type Post, plannedAt } from './post';
import { dueAt, type Task } from './task';
import { type Boundary, endOfDay } from './zone';

export interface Around {
  readonly today: DayKey;
  readonly zone: string;
  readonly boundary: Boundary;
}

/** How many posts wait and tasks are due until the end of today. */
export function countDue(
  posts: readonly Post[],
  tasks: readonly Task[],
  { today, zone, boundary }: Around,
): number {
  const end = endOfDay(today, zone, boundary);
  const waiting = posts.filter((post) => isWaiting(post) && dayOfPost(post, boundary) <= today);
  const due = tasks.filter((task) => task.due && dueAt(task.due, zone, boundary) <= end);
  return waiting.length + due.length;
}

/** Posts and tasks whose time came after `since` and by `now`, both epoch milliseconds. */
export function cameDue(
  posts: readonly Post[],
  tasks: readonly Task[],
  since: number,
  now: number,
): { readonly posts: Post[]; readonly tasks: Task[] } {
  const isNew = (at: number) => since < at && at <= now;
  return {
    posts: posts.filter((post) => post.state.status === 'ready' && isNew(plannedAt(post))),
    // A task due on a day has no moment of its own: it is in the badge and on Today.
    tasks: tasks.filter(({ due }) => due?.kind === 'time' && isNew(dueAt(due, due.zone, 0))),
  };
}
