/**
 * Moving and copying posts. A plan is a wall time, so that a move in days keeps the time of day and the
 * zone across every change of clocks. What went out is frozen: nothing here moves it.
 */
import { addDays, type DayKey, dayFromEpoch, epochDay } from './day';
import {
  clockOfPost,
  dayOfPost,
  type OpenStatus,
  type Plan,
  type Post,
  plannedAt,
  timeOfPost,
} from './post';
import { stored } from './record';
import { type Boundary, type WallTime, wall, wallClock, wallDate } from './zone';

/** Where posts are to go; what is not named stays as it is. */
export interface Destination {
  /** Creator's day. */
  readonly day?: DayKey | undefined;
  /** `HH:mm`. */
  readonly clock?: string | undefined;
  readonly status?: OpenStatus | undefined;
}

/** How far posts are to go, each from where it is; negative is earlier. */
export interface Shift {
  readonly days: number;
  readonly minutes: number;
}

/** The time of day for an idea that is put on a day, `HH:mm`. */
export const IDEA_CLOCK = '20:00';
/** Posts on one platform closer than this are worth a word, minutes. */
export const CLOSE = 30;

const DAY = 1440;

/** The wall time at which a clock (`HH:mm`) stands on a creator's day: before the boundary it is the next date. */
export function wallOn(day: DayKey, clock: string, boundary: Boundary): WallTime {
  const hour = Number(clock.slice(0, 2));
  return wall(hour < boundary ? addDays(day, 1) : day, hour, Number(clock.slice(3)));
}

export function isFrozen(post: Post): boolean {
  return post.state.status === 'published';
}

/** The plan with its day or its time of day set. */
export function planAt(plan: Plan, day: DayKey, clock: string, boundary: Boundary): Plan {
  return { ...plan, wall: wallOn(day, clock, boundary) };
}

/** The post at a destination. What went out stays. */
export function movedTo(post: Post, to: Destination, boundary: Boundary): Post {
  if (isFrozen(post)) return post;
  const moves = to.day !== undefined || to.clock !== undefined;
  const day = to.day ?? dayOfPost(post, boundary);
  const plan = moves ? planAt(post.plan, day, to.clock ?? clockOfPost(post), boundary) : post.plan;
  return { ...post, plan, state: to.status ? { status: to.status } : post.state };
}

/** The post moved on by days and minutes of the wall clock. What went out stays. */
export function movedBy(post: Post, by: Shift): Post {
  return isFrozen(post) ? post : { ...post, plan: shifted(post.plan, by) };
}

function shifted(plan: Plan, by: Shift): Plan {
  return { ...plan, wall: wallAt(minutesOf(plan.wall) + by.days * DAY + by.minutes) };
}

/** How far a post would go to a destination: what others go that are moved with it. */
export function shiftTo(post: Post, to: Destination, boundary: Boundary): Shift {
  const from = timeOfPost(post).wall;
  const day = dayOfPost(post, boundary);
  const target = wallOn(to.day ?? day, to.clock ?? wallClock(from), boundary);
  const far = minutesOf(target) - minutesOf(wallOn(day, wallClock(from), boundary));
  const days = Math.trunc(far / DAY);
  return { days, minutes: far - days * DAY };
}

/** A new draft of the same piece with the same texts, as planned; the original is left as it is. */
export function copyOf(post: Post, id: string, plan: Plan, now: number): Post {
  return { ...post, ...stored(id, now), plan, state: { status: 'draft' }, series: null, moved: 0 };
}

/** Where a copy of a post stands that goes to a destination, or as far as others do. */
export function copyPlan(post: Post, to: Destination | Shift, boundary: Boundary): Plan {
  const plan = timeOfPost(post);
  if ('days' in to) return shifted(plan, to);
  return planAt(plan, to.day ?? dayOfPost(post, boundary), to.clock ?? clockOfPost(post), boundary);
}

/** Those between two, both included, in the order of the list; empty when one is not in it. */
export function rangeBetween(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  return a < 0 || b < 0 ? [] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** The nearest other post on the same platform, where it is too close, and how close in minutes. */
export function closeTo(
  post: Post,
  others: readonly Post[],
): { readonly other: Post; readonly minutes: number } | null {
  const at = instantAt(post);
  let nearest: { other: Post; minutes: number } | null = null;
  for (const other of others) {
    if (other.id === post.id || other.platform !== post.platform) continue;
    if (other.state.status === 'dropped') continue;
    const minutes = Math.abs(instantAt(other) - at) / 60_000;
    if (minutes < (nearest?.minutes ?? CLOSE)) nearest = { other, minutes };
  }
  return nearest;
}

function instantAt(post: Post): number {
  return post.state.status === 'published' ? post.state.went.at : plannedAt(post);
}

/** A wall time as minutes on a line without zones. */
export function minutesOf(time: WallTime): number {
  const clock = wallClock(time);
  return epochDay(wallDate(time)) * DAY + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function wallAt(minutes: number): WallTime {
  const day = Math.floor(minutes / DAY);
  const rest = minutes - day * DAY;
  return wall(dayFromEpoch(day), Math.floor(rest / 60), rest % 60);
}

/** The days a menu offers for a post, seen from today: tomorrow, the day after, and a week later. */
export function daysOffered(post: Post, today: DayKey, boundary: Boundary) {
  return {
    tomorrow: addDays(today, 1),
    dayAfter: addDays(today, 2),
    weekLater: addDays(dayOfPost(post, boundary), 7),
  };
}
