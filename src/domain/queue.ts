/** What is to be published by hand, one after the other: all that is due, then the rest of today. */
import { addDays, type DayKey } from './day';
import { askedOf, dayOfPost, type Post, plannedAt } from './post';
import type { Boundary } from './zone';

/** How many days back something that never went out is still asked about. */
export const LOOK_BACK = 14;

/** The first day whose posts are asked about. */
export function firstAskedDay(today: DayKey): DayKey {
  return addDays(today, -LOOK_BACK);
}

/** True when a post waits for a hand: its time has come, or comes today, and no scheduler sends it. */
export function isInQueue(post: Post, now: number, today: DayKey, boundary: Boundary): boolean {
  const { status } = post.state;
  if (status !== 'draft' && status !== 'ready') return false;
  return askedOf(post, now) === 'publish' || dayOfPost(post, boundary) === today;
}

/** Order in which posts are gone through: by the instant they are planned for. */
export function compareInQueue(a: Post, b: Post): number {
  return plannedAt(a) - plannedAt(b) || (a.id < b.id ? -1 : 1);
}

/** The posts that wait for a hand, each once, in order. */
export function queueOf(
  posts: readonly Post[],
  now: number,
  today: DayKey,
  boundary: Boundary,
): Post[] {
  const waiting = posts.filter((post) => isInQueue(post, now, today, boundary));
  return [...new Map(waiting.map((post) => [post.id, post])).values()].sort(compareInQueue);
}

/** The one after a post, also where it is out of the queue by now; null at the end. */
export function nextInQueue(queue: readonly Post[], post: Post): Post | null {
  return queue.find((one) => one.id !== post.id && compareInQueue(one, post) > 0) ?? null;
}

/** The one before a post; null at the beginning. */
export function previousInQueue(queue: readonly Post[], post: Post): Post | null {
  return queue.findLast((one) => one.id !== post.id && compareInQueue(one, post) < 0) ?? null;
}
