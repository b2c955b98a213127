/**
 * What a post brought in, as its creator read it off the platform on a day, and how many follow them
 * there. Numbers are entered by hand or pasted: no platform is asked.
 */
import type { DayKey } from './day';
import type { PlatformId } from './platform';
import { type Stored, stored } from './record';

/** `followers` are those gained by the post. */
export const MEASURES = ['views', 'likes', 'comments', 'saves', 'shares', 'followers'] as const;
export type Measure = (typeof MEASURES)[number];

/** Whole numbers from 0; followers may also be lost. What was not read is absent. */
export type Numbers = { readonly [M in Measure]?: number };

/** What stood there on a day; the totals until then. */
export interface Result {
  readonly day: DayKey;
  readonly numbers: Numbers;
}

/** A post, as far as its numbers go. */
interface Read {
  /** In order of their days. */
  readonly results: readonly Result[];
}

/** How many follow the creator on a platform, on a day. One a day, named after both. */
export interface Followers extends Stored {
  readonly platform: PlatformId;
  readonly day: DayKey;
  readonly count: number;
}

export function followersId(platform: PlatformId, day: DayKey): string {
  return `${platform}/${day}`;
}

/** A new count. `now` in epoch milliseconds. */
export function newFollowers(
  platform: PlatformId,
  day: DayKey,
  count: number,
  now: number,
): Followers {
  return { ...stored(followersId(platform, day), now), platform, day, count };
}

/** The last of a measure that was read, or null where it never was. */
export function lastOf({ results }: Read, measure: Measure): number | null {
  for (let i = results.length - 1; i >= 0; i--) {
    const value = results[i]?.numbers[measure];
    if (value !== undefined) return value;
  }
  return null;
}

/** The last of every measure that was read. */
export function latest(post: Read): Numbers {
  const known = MEASURES.flatMap((measure) => {
    const value = lastOf(post, measure);
    return value === null ? [] : [[measure, value] as const];
  });
  return Object.fromEntries(known);
}

/** The post with what was read on a day, in the place of what was noted for that day; nothing removes it. */
export function withResult<P extends Read>(post: P, day: DayKey, numbers: Numbers): P {
  const others = post.results.filter((one) => one.day !== day);
  const results =
    Object.keys(numbers).length === 0 ? others : [...others, { day, numbers }].sort(byDay);
  return { ...post, results };
}

const byDay = (a: Result, b: Result) => (a.day < b.day ? -1 : 1);

const TIMES: Readonly<Record<string, number>> = { k: 1e3, w: 1e4, m: 1e6 };
const COUNT = /^([+-]?)(\d+(?:\.\d+)?)([kwm]?)$/;

/**
 * A count as platforms and spreadsheets write it: `12,345`, `1.2w`, `3k`. Null for nothing, undefined for
 * what is no count. `tenThousand` is what stands for 10,000 besides `w`.
 */
export function parseCount(text: string, tenThousand: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(tenThousand, 'w')
    .replace(/[\s,_]/g, '');
  if (plain === '' || plain === '-' || plain === '--') return null;
  const [, sign, digits, unit = ''] = COUNT.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const count = Math.round(Number(digits) * (TIMES[unit] ?? 1));
  if (!Number.isSafeInteger(count)) return undefined;
  return sign === '-' ? -count : count;
}

/** True where a measure may have this value. */
export function isFit(measure: Measure, count: number): boolean {
  return count >= 0 || measure === 'followers';
}
