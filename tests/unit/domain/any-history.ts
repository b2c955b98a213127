/** fast-check generators of streaks and of all that people may have recorded around them. */
import fc from 'fast-check';
import type { DayKey, Weekday } from '../../../src/domain/day';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import { stored } from '../../../src/domain/record';
import {
  type Credit,
  type DayMark,
  markId,
  STREAK_MODES,
  type Streak,
} from '../../../src/domain/streak';
import type { PlannedPost } from '../../../src/domain/streak-days';
import { anyPlatform, dayBetween, later } from '../../support/arbitraries';

/** A tag in a streak's sense. */
const anyTags = fc.subarray(['手帐', 'vlog'] as const);

/** What is recorded of one day, before it has a date. */
export interface DayStory {
  readonly posts: readonly Pick<Credit, 'platform' | 'tags' | 'zone'>[];
  readonly mark: { readonly kind: DayMark['mark']['kind']; readonly setAfter: number } | null;
  readonly planned: readonly Omit<PlannedPost, 'day'>[];
}

/** One streak and all that was recorded around it. */
export interface History {
  readonly streak: Streak;
  readonly today: DayKey;
  readonly stories: ReadonlyMap<DayKey, DayStory>;
}

function dayStory(zones: fc.Arbitrary<string>): fc.Arbitrary<DayStory> {
  const post = fc.record({ platform: anyPlatform, tags: anyTags, zone: zones });
  const often = <T>(value: T, rarely: fc.Arbitrary<T>, weight: number) =>
    fc.oneof({ weight, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: rarely });
  return fc.record({
    posts: fc.oneof(
      { weight: 3, arbitrary: fc.array(post, { minLength: 1, maxLength: 3 }) },
      { weight: 2, arbitrary: fc.constant([]) },
    ),
    mark: often<DayStory['mark']>(
      null,
      fc.record({
        kind: fc.constantFrom('seal' as const, 'carried' as const, 'rest' as const),
        setAfter: fc.constantFrom(-20, -1, 1, 2, 3),
      }),
      3,
    ),
    planned: fc.oneof(
      {
        weight: 2,
        arbitrary: fc.array(fc.record({ platform: anyPlatform, tags: anyTags }), { maxLength: 2 }),
      },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
  });
}

export interface Era {
  readonly first: string;
  readonly last: string;
  readonly zones: readonly string[];
}

/** Years in which no zone skips a date, with a leap day in them. */
export const OUR_YEARS: Era = {
  first: '2026-11-01',
  last: '2028-04-01',
  zones: ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'],
};

/** The days around 30 December 2011, which did not happen in Apia. */
export const APIA_2011: Era = {
  first: '2011-12-20',
  last: '2011-12-29',
  zones: ['Pacific/Apia', 'Pacific/Auckland'],
};

export function anyStreak(era: Era): fc.Arbitrary<Streak> {
  return fc
    .record({
      startDay: dayBetween(era.first, era.last),
      goal: fc.integer({ min: 1, max: 60 }),
      mode: fc.constantFrom(...STREAK_MODES),
      platforms: fc.oneof(fc.constant([]), fc.subarray([...PLATFORM_IDS], { minLength: 2 })),
      tag: fc.constantFrom(null, null, '手帐'),
      offDays: fc.oneof(
        fc.constant([]),
        fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
      ),
      per: fc.constantFrom('month' as const, 'quarter' as const, 'streak' as const),
    })
    .map(({ per, ...streak }) => ({
      ...stored('s', 0),
      name: '手帐日更',
      restAllowance: { count: 2, per },
      ...streak,
    }));
}

/** Days of an era that may hold something: from a little before the start, now and then years later. */
export function anyHistory(era: Era = OUR_YEARS, streaks = anyStreak(era)): fc.Arbitrary<History> {
  return fc
    .record({
      streak: streaks,
      offset: fc.oneof(
        { weight: 15, arbitrary: fc.integer({ min: -6, max: 3 }) },
        { weight: 1, arbitrary: fc.integer({ min: 470, max: 520 }) },
      ),
      stories: fc.array(dayStory(fc.constantFrom(...era.zones)), { maxLength: 50, size: 'max' }),
      now: fc.integer({ min: -3, max: 50 }),
    })
    .map(({ streak, offset, stories, now }) => {
      const first = later(streak.startDay, offset);
      return {
        streak,
        today: later(first, Math.min(now, stories.length + 2)),
        stories: new Map(stories.map((story, i) => [later(first, i), story])),
      };
    });
}

/** A day of the history and what is recorded of it from then on. */
export function anyEdits(history: History, era: Era = OUR_YEARS) {
  const days = [...history.stories.keys()];
  const first = days[0] ?? history.streak.startDay;
  return fc.array(
    fc.tuple(
      fc.integer({ min: -2, max: days.length + 10 }).map((count) => later(first, count)),
      fc.oneof(
        dayStory(fc.constantFrom(...era.zones)),
        fc.constant<DayStory>({ posts: [], mark: null, planned: [] }),
      ),
    ),
    { minLength: 1, maxLength: 12 },
  );
}

/** The credits, marks and planned posts of a day, as the streak engine receives them. */
export function factsOf(streak: Streak, day: DayKey, story: DayStory) {
  const credits: Credit[] = story.posts.map((post, i) => ({ ...post, postId: `${day} ${i}`, day }));
  const planned: PlannedPost[] = story.planned.map((post) => ({ ...post, day }));
  return { credits, planned, mark: story.mark ? markOn(streak, day, story) : undefined };
}

function markOn(streak: Streak, day: DayKey, { mark, posts }: DayStory): DayMark {
  const zone = posts[0]?.zone ?? 'Asia/Shanghai';
  return {
    ...stored(markId(streak.id, day), 0),
    streakId: streak.id,
    day,
    mark:
      mark?.kind === 'seal'
        ? { kind: 'seal', went: { at: 0, zone, boundary: 0, day } }
        : mark?.kind === 'carried'
          ? { kind: 'carried' }
          : { kind: 'rest', setOn: later(day, mark?.setAfter ?? 0) },
  };
}

/** Everything recorded in a history, one list each. */
export function recordsOf({ streak, stories }: History) {
  const facts = [...stories].map(([day, story]) => factsOf(streak, day, story));
  return {
    credits: facts.flatMap(({ credits }) => credits),
    marks: facts.flatMap(({ mark }) => (mark ? [mark] : [])),
    planned: facts.flatMap(({ planned }) => planned),
  };
}
