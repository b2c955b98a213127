/** What posts brought in, by when, where and about what they were; nothing is claimed from a few. */
import { type DayKey, type Weekday, weekdayOf } from '../day';
import { PLATFORM_IDS, type PlatformId } from '../platform';
import { dayOfPost, type Post, timeOfPost } from '../post';
import { type Followers, lastOf, type Measure } from '../result';
import { type Boundary, wallClock } from '../zone';
import { ENOUGH, median } from './posts';
import { isIn, type Span } from './span';

/** Posts that have something in common. */
export interface Group<K> {
  readonly key: K;
  /** How many of them there are numbers of. */
  readonly posts: number;
  /** What half of them reached; null while they are fewer than `ENOUGH`. */
  readonly median: number | null;
}

/** A post with its last number of the measure. */
export interface Measured {
  readonly post: Post;
  readonly value: number;
}

export interface ResultInsights {
  /** In the order they went out. */
  readonly posts: readonly Measured[];
  readonly byWeekday: readonly Group<Weekday>[];
  /** By hour (0–23) where the creator was. */
  readonly byHour: readonly Group<number>[];
  readonly byPlatform: readonly Group<PlatformId>[];
  /** The tags used most, at most `MOST_TAGS`. */
  readonly byTag: readonly Group<string>[];
}

export const MOST_TAGS = 8;

/** Looks back on published posts of a span whose `measure` is known; others are left out. */
export function resultInsights(
  posts: readonly Post[],
  span: Span,
  boundary: Boundary,
  measure: Measure,
): ResultInsights {
  const measured = measuredOf(posts, span, boundary, measure);
  const hourOf = ({ post }: Measured) => Number(wallClock(timeOfPost(post).wall).slice(0, 2));
  const dayIn = ({ post }: Measured) => weekdayOf(dayOfPost(post, boundary));
  const tags = grouped(measured, ({ post }) => [...new Set(post.tags)]);
  return {
    posts: measured,
    byWeekday: grouped(measured, (one) => [dayIn(one)]).sort((a, b) => a.key - b.key),
    byHour: grouped(measured, (one) => [hourOf(one)]).sort((a, b) => a.key - b.key),
    byPlatform: grouped(measured, ({ post }) => [post.platform]).sort(
      (a, b) => PLATFORM_IDS.indexOf(a.key) - PLATFORM_IDS.indexOf(b.key),
    ),
    byTag: tags.sort((a, b) => b.posts - a.posts || (a.key < b.key ? -1 : 1)).slice(0, MOST_TAGS),
  };
}

/** The posts of a span that have a number, in the order they went out. */
export function measuredOf(
  posts: readonly Post[],
  span: Span,
  boundary: Boundary,
  measure: Measure,
): Measured[] {
  const found: Measured[] = [];
  for (const post of posts) {
    if (post.state.status !== 'published' || !isIn(dayOfPost(post, boundary), span)) continue;
    const value = lastOf(post, measure);
    if (value !== null) found.push({ post, value });
  }
  return found.sort((a, b) => wentAt(a.post) - wentAt(b.post) || (a.post.id < b.post.id ? -1 : 1));
}

/** The group whose median is above that of every other that is large enough; null where none is. */
export function bestOf<K>(groups: readonly Group<K>[]): (Group<K> & { median: number }) | null {
  const large = groups.filter((one): one is Group<K> & { median: number } => one.median !== null);
  const [best, next] = large.sort((a, b) => b.median - a.median);
  return best && next && best.median > next.median ? best : null;
}

function grouped<K>(measured: readonly Measured[], keysOf: (one: Measured) => K[]): Group<K>[] {
  const values = new Map<K, number[]>();
  for (const one of measured) {
    for (const key of keysOf(one)) {
      const list = values.get(key);
      if (list) list.push(one.value);
      else values.set(key, [one.value]);
    }
  }
  return [...values].map(([key, all]) => ({
    key,
    posts: all.length,
    median: all.length < ENOUGH ? null : median(all),
  }));
}

function wentAt({ state }: Post): number {
  return state.status === 'published' ? state.went.at : 0;
}

export interface FollowerLines {
  readonly days: readonly DayKey[];
  /** The last count known on each of the days; null before the first. */
  readonly lines: readonly {
    readonly platform: PlatformId;
    readonly counts: readonly (number | null)[];
    /** Gained within the span, from the last count before it where there is one. */
    readonly gained: number;
  }[];
}

/** Followers over a span, on the days something was noted. */
export function followersOver(all: readonly Followers[], span: Span): FollowerLines {
  const sorted = all
    .filter(({ deletedAt, day }) => deletedAt === null && day <= span.last)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const days = [...new Set(sorted.map(({ day }) => day).filter((day) => isIn(day, span)))];
  const lines = PLATFORM_IDS.flatMap((platform) => {
    const own = sorted.filter((one) => one.platform === platform);
    const known = (day: DayKey) => own.findLast((one) => one.day <= day)?.count ?? null;
    const counts = days.map(known);
    const last = counts.at(-1) ?? null;
    const before = own.findLast((one) => one.day < span.first)?.count;
    const from = before ?? counts.find((count) => count !== null) ?? null;
    if (last === null || from === null) return [];
    return [{ platform, counts, gained: last - from }];
  });
  return { days, lines };
}
