/**
 * What posts tell when looked back on: how much went out where and when, how far from its plan, and
 * what was dropped. A published post is on its frozen day, everything else on its planned one.
 */
import { type DayKey, type Weekday, weekdayOf } from '../day';
import { PLATFORM_IDS, type PlatformId } from '../platform';
import { dayOfPost, type Post, plannedAt, timeOfPost } from '../post';
import { type Boundary, wallClock } from '../zone';
import { isIn, type Span, weekIndex, weeksOf } from './span';

/** From how many posts on something is claimed of them. */
export const ENOUGH = 5;

/** How a post went out against its plan. */
export const TIMINGS = ['early', 'onTime', 'hour', 'day', 'later'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Going out this close to the plan is on time, minutes. */
export const ON_TIME = 15;

export interface WeekOfPosts {
  /** First day of the week. */
  readonly start: DayKey;
  readonly posts: Readonly<Record<PlatformId, number>>;
}

export interface Kept {
  readonly sent: number;
  readonly dropped: number;
}

export interface PostInsights {
  readonly sent: number;
  readonly dropped: number;
  readonly weeks: readonly WeekOfPosts[];
  /** Posts that went out, by ISO weekday (Monday at 0) and hour (0–23) where the creator was. */
  readonly hours: readonly (readonly number[])[];
  /** Where most went out, the earliest of several; null while too few did. */
  readonly peak: {
    readonly weekday: Weekday;
    readonly hour: number;
    readonly posts: number;
  } | null;
  readonly timings: Readonly<Record<Timing, number>>;
  /** Minutes after the plan that half of the posts were sent within; negative is early; null while too few. */
  readonly medianLate: number | null;
  /** Posts moved never, once, twice, and three times or more. */
  readonly moves: readonly [number, number, number, number];
  readonly byPlatform: Readonly<Record<PlatformId, Kept>>;
}

/** Looks back on the posts of a span; others among `posts` are left out. */
export function postInsights(
  posts: readonly Post[],
  span: Span,
  weekStart: Weekday,
  boundary: Boundary,
): PostInsights {
  const starts = weeksOf(span, weekStart);
  const weeks = starts.map((start) => ({ start, posts: perPlatform(() => 0) }));
  const hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const timings: Record<Timing, number> = { early: 0, onTime: 0, hour: 0, day: 0, later: 0 };
  const moves: [number, number, number, number] = [0, 0, 0, 0];
  const byPlatform = perPlatform(() => ({ sent: 0, dropped: 0 }));
  const late: number[] = [];
  let dropped = 0;
  for (const post of posts) {
    const day = dayOfPost(post, boundary);
    if (!isIn(day, span)) continue;
    const { status } = post.state;
    if (status === 'dropped') {
      dropped++;
      byPlatform[post.platform].dropped++;
    }
    if (post.state.status !== 'published') continue;
    byPlatform[post.platform].sent++;
    const week = weeks[weekIndex(day, starts)];
    if (week) week.posts[post.platform]++;
    const row = hours[weekdayOf(day) - 1] as number[];
    const hour = Number(wallClock(timeOfPost(post).wall).slice(0, 2));
    row[hour] = (row[hour] ?? 0) + 1;
    const minutes = (post.state.went.at - plannedAt(post)) / 60_000;
    late.push(minutes);
    timings[timingOf(minutes)]++;
    const times = Math.min(3, post.moved) as 0 | 1 | 2 | 3;
    moves[times]++;
  }
  const sent = late.length;
  return {
    sent,
    dropped,
    weeks,
    hours,
    peak: sent < ENOUGH ? null : peakOf(hours),
    timings,
    medianLate: sent < ENOUGH ? null : Math.round(median(late)),
    moves,
    byPlatform,
  };
}

/** How a post went out that was sent so many minutes after its plan. */
export function timingOf(minutes: number): Timing {
  if (minutes < -ON_TIME) return 'early';
  if (minutes <= ON_TIME) return 'onTime';
  if (minutes <= 60) return 'hour';
  return minutes <= 24 * 60 ? 'day' : 'later';
}

/** The middle value, of an even number the mean of the two; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Something for each platform. */
export function perPlatform<T>(make: (platform: PlatformId) => T): Record<PlatformId, T> {
  return Object.fromEntries(PLATFORM_IDS.map((id) => [id, make(id)])) as Record<PlatformId, T>;
}

function peakOf(hours: readonly (readonly number[])[]): PostInsights['peak'] {
  let peak = { weekday: 1 as Weekday, hour: 0, posts: 0 };
  hours.forEach((row, day) => {
    row.forEach((posts, hour) => {
      if (posts > peak.posts) peak = { weekday: (day + 1) as Weekday, hour, posts };
    });
  });
  return peak.posts > 0 ? peak : null;
}
