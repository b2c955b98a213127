/** Series as a creator would have set them up, and what is on disk of them, without a disk. */
import fc from 'fast-check';
import { type Change, change, merge } from '../../src/domain/change';
import type { DayKey } from '../../src/domain/day';
import type { Piece } from '../../src/domain/piece';
import type { Post } from '../../src/domain/post';
import type { Rule } from '../../src/domain/recurrence';
import { newSeries, type Series, type SeriesFields } from '../../src/domain/series';
import { making, type Occurrence } from '../../src/domain/series-making';
import { deletedOf, skipping } from '../../src/domain/series-skip';
import { anyWeekday } from './arbitraries';
import { anId, day, NOW, SHANGHAI } from './builders';

const EVERY_DAY: Rule = { freq: 'day', every: 1, count: null };

/** “Every day 07:30 微博”, from 22 November 2026. */
export function aSeries(fields: Partial<Series> = {}): Series {
  const said: SeriesFields = {
    title: '{n}/365 早安',
    body: '早上好',
    tags: ['手帐'],
    platforms: ['weibo'],
    rule: EVERY_DAY,
    clock: '07:30',
    zone: SHANGHAI,
    startDay: day('2026-11-22'),
    endDay: null,
  };
  return { ...newSeries(anId(), said, NOW), ...fields };
}

export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    freq: fc.constant('day' as const),
    every: fc.integer({ min: 1, max: 9 }),
    count: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  fc.record({
    freq: fc.constant('week' as const),
    every: fc.integer({ min: 1, max: 3 }),
    weekdays: fc.uniqueArray(anyWeekday, { minLength: 1 }),
    count: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  fc.record({
    freq: fc.constant('month' as const),
    every: fc.integer({ min: 1, max: 2 }),
    monthDay: fc.constantFrom(-1, 1, 29, 30, 31),
    count: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
);

export const anyClock = fc
  .record({ hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ hour, minute }) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'));

/** Records as the database keeps them: changes merged field by field, deleted ones as tombstones. */
export class World {
  readonly records = new Map<string, Change['after']>();

  apply(changes: readonly Change[]): void {
    for (const { store, before, after } of changes) {
      const key = `${store}/${after.id}`;
      this.records.set(key, merge(this.records.get(key), before, after));
    }
  }

  /** A verb of a person, with what goes along with it. */
  does(changes: readonly Change[], now: number): void {
    const left = this.posts().filter((post) => changes.every(({ after }) => after.id !== post.id));
    this.apply([
      ...skipping(deletedOf(changes), this.series(), this.all<Piece>('pieces'), left, now),
      ...changes,
    ]);
  }

  /** Makes what is to be made, as the app does when it comes back. */
  makes(now: number): void {
    for (const one of this.series()) this.apply(making(one, this.daysOf(one), now));
  }

  series = () => this.all<Series>('series');
  posts = () => this.all<Post>('posts');

  daysOf = (series: Series) =>
    new Set(this.posts().flatMap((post) => (post.series?.id === series.id ? post.series.day : [])));

  /** What was made of a series and is there. */
  occurrences(series: Series): Occurrence[] {
    return [...this.daysOf(series)].map((day: DayKey) => {
      const own = this.posts().find(
        (post) => post.series?.id === series.id && post.series.day === day,
      );
      const piece = this.all<Piece>('pieces').find(({ id }) => id === own?.pieceId) as Piece;
      return { day, piece, posts: this.posts().filter(({ pieceId }) => pieceId === piece.id) };
    });
  }

  private all<R extends { deletedAt: number | null }>(store: string): R[] {
    return [...this.records]
      .filter(([key]) => key.startsWith(`${store}/`))
      .map(([, record]) => record as unknown as R)
      .filter(({ deletedAt }) => deletedAt === null);
  }
}

/** A series that runs for four days, with its posts made. */
export function aRunningSeries(fields: Partial<Series> = {}) {
  const world = new World();
  const series = aSeries({ endDay: day('2026-11-25'), ...fields });
  world.apply([change('series', null, series)]);
  world.makes(NOW);
  return { world, series: () => world.series()[0] as Series };
}
/** The post that was made for a date. */
export const postOn = (world: World, on: DayKey, platform = 'weibo') =>
  world.posts().find((post) => post.series?.day === on && post.platform === platform) as Post;

/** All posts as `22T07:30`, in time order. */
export const timesOf = (world: World) =>
  world
    .posts()
    .map(({ plan: { wall } }) => wall.slice(8))
    .sort();
