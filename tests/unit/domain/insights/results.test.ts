/** What posts brought in is compared by when, where and what, and never claimed from a few. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import {
  bestOf,
  followersOver,
  MOST_TAGS,
  resultInsights,
} from '../../../../src/domain/insights/results';
import type { Post } from '../../../../src/domain/post';
import { newFollowers, withResult } from '../../../../src/domain/result';
import { anyBoundary, anyPlatform, dayBetween } from '../../../support/arbitraries';
import { aPiece, aPost, day, published } from '../../../support/builders';

const NOVEMBER = { first: day('2026-11-01'), last: day('2026-11-30') };
const piece = aPiece();
const sent = (time: string, views: number | null, fields: Partial<Post> = {}) => {
  const post = published(aPost(piece, fields), time);
  return views === null ? post : withResult(post, day('2026-12-01'), { views });
};
const lookBack = (posts: readonly Post[]) => resultInsights(posts, NOVEMBER, 0, 'views');

test('only posts of the span with a number count, in the order they went out', () => {
  const found = lookBack([
    sent('2026-11-05T20:00', 30),
    sent('2026-11-02T20:00', 10),
    sent('2026-11-03T20:00', null),
    sent('2026-10-31T20:00', 99),
    aPost(piece),
  ]);
  expect(found.posts.map(({ value }) => value)).toEqual([10, 30]);
});

test('four of a kind claim nothing, five do; the best needs another to be better than', () => {
  const thursdays = [5, 12, 19, 26].map((at, i) =>
    sent(`2026-11-${String(at).padStart(2, '0')}T20:00`, 100 + i),
  );
  expect(lookBack(thursdays).byWeekday).toEqual([{ key: 4, posts: 4, median: null }]);
  const fifth = [...thursdays, sent('2026-11-26T21:00', 104)];
  expect(lookBack(fifth).byWeekday).toEqual([{ key: 4, posts: 5, median: 102 }]);
  expect(bestOf(lookBack(fifth).byWeekday)).toBeNull();
  const fridays = [6, 6, 13, 20, 27].map((at, i) =>
    sent(`2026-11-${String(at).padStart(2, '0')}T1${i}:00`, 500),
  );
  const all = lookBack([...fifth, ...fridays]).byWeekday;
  expect(bestOf(all)).toMatchObject({ key: 5, median: 500 });
  expect(bestOf(all.map((one) => ({ ...one, median: 7 })))).toBeNull();
});

test('a post counts once for each of its tags, and only the most used are told', () => {
  const tags = Array.from({ length: 12 }, (_, i) => `标签${i}`);
  const found = lookBack([
    sent('2026-11-05T20:00', 1, { tags: ['手帐', '手帐'] }),
    sent('2026-11-06T20:00', 2, { tags: ['手帐', ...tags] }),
  ]);
  expect(found.byTag).toHaveLength(MOST_TAGS);
  expect(found.byTag[0]).toEqual({ key: '手帐', posts: 2, median: null });
});

test('groups are those of a slow count, whatever the posts', () => {
  const anySent = fc.record({
    at: dayBetween('2026-10-20', '2026-12-10'),
    hour: fc.nat(23),
    views: fc.option(fc.nat(1000), { nil: null }),
    platform: anyPlatform,
  });
  fc.assert(
    fc.property(fc.array(anySent, { maxLength: 60 }), anyBoundary, (all, boundary) => {
      const posts = all.map(({ at, hour, views, platform }) =>
        sent(`${at}T${String(hour).padStart(2, '0')}:30`, views, { platform }),
      );
      const found = resultInsights(posts, NOVEMBER, boundary, 'views');
      const known = posts.flatMap((post) => {
        const { state, results, platform } = post;
        const views = results[0]?.numbers.views;
        if (state.status !== 'published' || views === undefined) return [];
        const { day: on, at, zone } = state.went;
        if (on < NOVEMBER.first || on > NOVEMBER.last) return [];
        return [{ views, platform, hour: DateTime.fromMillis(at, { zone }).hour, on }];
      });
      for (const { key, posts: count, median } of found.byHour) {
        const values = known.filter((one) => one.hour === key).map((one) => one.views);
        expect(count).toBe(values.length);
        if (count < 5) expect(median).toBeNull();
        else {
          const below = values.filter((value) => value < (median ?? 0)).length;
          const above = values.filter((value) => value > (median ?? 0)).length;
          expect(Math.max(below, above)).toBeLessThanOrEqual(count / 2);
        }
      }
      const total = (groups: readonly { posts: number }[]) =>
        groups.reduce((sum, one) => sum + one.posts, 0);
      for (const groups of [found.byHour, found.byWeekday, found.byPlatform]) {
        expect(total(groups)).toBe(known.length);
      }
      for (const { key, posts: count } of found.byWeekday) {
        const same = known.filter(({ on }) => DateTime.fromISO(on).weekday === key);
        expect(count).toBe(same.length);
      }
    }),
  );
});

test('followers stand at the last count known, and what was gained counts from before the span', () => {
  const at = (on: string, count: number, platform: 'weibo' | 'bilibili' = 'weibo') =>
    newFollowers(platform, day(on), count, 0);
  const found = followersOver(
    [
      at('2026-11-20', 130),
      at('2026-10-20', 100),
      at('2026-11-10', 120),
      at('2026-11-15', 40, 'bilibili'),
      at('2026-12-02', 999),
    ],
    NOVEMBER,
  );
  expect(found.days).toEqual(['2026-11-10', '2026-11-15', '2026-11-20']);
  expect(found.lines).toEqual([
    { platform: 'bilibili', counts: [null, 40, 40], gained: 0 },
    { platform: 'weibo', counts: [120, 120, 130], gained: 30 },
  ]);
  expect(followersOver([], NOVEMBER)).toEqual({ days: [], lines: [] });
});
