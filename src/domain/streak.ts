/** A challenge of n/goal days: what it is made of. How it counts is in streak-walk.ts. */
import type { DayKey, Weekday } from './day';
import type { PlatformId } from './platform';
import type { Post } from './post';
import { type Stored, stored } from './record';
import type { Moment } from './zone';

/** strict: a miss starts again at 1; cumulative: rank among all seals; calendar: days since the start. */
export const STREAK_MODES = ['strict', 'cumulative', 'calendar'] as const;
export type StreakMode = (typeof STREAK_MODES)[number];

export type AllowancePeriod = 'month' | 'quarter' | 'streak';

export interface Streak extends Stored {
  readonly name: string;
  /** Days to reach, 1 or more. */
  readonly goal: number;
  readonly startDay: DayKey;
  readonly mode: StreakMode;
  /** Platforms whose posts count; empty means any. */
  readonly platforms: readonly PlatformId[];
  /** Only posts with this tag count; null means any. */
  readonly tag: string | null;
  /** Weekdays that rest by default. At most six. */
  readonly offDays: readonly Weekday[];
  readonly restAllowance: { readonly count: number; readonly per: AllowancePeriod };
}

/** What a person set on one day of one streak by hand. Its id is markId(streakId, day). */
export interface DayMark extends Stored {
  readonly streakId: string;
  readonly day: DayKey;
  readonly mark:
    | {
        readonly kind: 'seal';
        /** When it went out, frozen. */
        readonly went: Moment;
        /** https address of what went out, when one was given. */
        readonly link?: string;
      }
    | {
        /** A seal from before the streak was kept here: the day counts, what went out is not known. */
        readonly kind: 'carried';
      }
    | {
        readonly kind: 'rest';
        /** The creator's day on which the rest was set: later than `day` makes it a make-up rest. */
        readonly setOn: DayKey;
      };
}

/** What went out on one day on one platform, as far as streaks need to know. */
export interface Credit {
  readonly postId: string;
  readonly day: DayKey;
  readonly platform: PlatformId;
  readonly tags: readonly string[];
  /** IANA zone it went out in. */
  readonly zone: string;
}

export const DEFAULT_GOAL = 365;
export const MAX_GOAL = 3650;
/** Days after a miss on which it can still be made up by a rest. */
export const MAKE_UP_DAYS = 3;

export function newStreak(id: string, name: string, startDay: DayKey, now: number): Streak {
  return {
    ...stored(id, now),
    name,
    goal: DEFAULT_GOAL,
    startDay,
    mode: 'cumulative',
    platforms: [],
    tag: null,
    offDays: [],
    restAllowance: { count: 2, per: 'quarter' },
  };
}

/** A day has at most one mark in a streak, so the id says which. */
export function markId(streakId: string, day: DayKey): string {
  return `${streakId}/${day}`;
}

/** The mark of a day, set anew; `before` is the one that is there. `now` in epoch milliseconds. */
export function markedDay(
  before: DayMark | undefined,
  streakId: string,
  day: DayKey,
  mark: DayMark['mark'],
  now: number,
): DayMark {
  return { ...(before ?? stored(markId(streakId, day), now)), streakId, day, mark };
}

/** True when a post with this platform and these tags counts for the streak. */
export function counts(
  streak: Streak,
  post: { readonly platform: PlatformId; readonly tags: readonly string[] },
): boolean {
  return (
    (streak.platforms.length === 0 || streak.platforms.includes(post.platform)) &&
    (streak.tag === null || post.tags.includes(streak.tag))
  );
}

/** What a post earns streaks, or null while it earns nothing. */
export function creditOf(post: Post | undefined): Credit | null {
  if (!post || post.deletedAt !== null || post.state.status !== 'published') return null;
  const { day, zone } = post.state.went;
  return { postId: post.id, day, platform: post.platform, tags: post.tags, zone };
}
