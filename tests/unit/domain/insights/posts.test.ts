/** What posts tell when looked back on. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  ENOUGH,
  median,
  postInsights,
  type Timing,
  timingOf,
} from '../../../../src/domain/insights/posts';
import { PLATFORM_IDS } from '../../../../src/domain/platform';
import type { Post } from '../../../../src/domain/post';
import { momentOf } from '../../../../src/domain/zone';
import {
  anyBoundary,
  anyPlatform,
  anyWeekday,
  dayBetween,
  later,
} from '../../../support/arbitraries';
import { aPiece, aPost, day, plan, published } from '../../../support/builders';

const NOVEMBER = { first: day('2026-11-01'), last: day('2026-11-30') };
const piece = aPiece();
const sent = (times: readonly string[], fields: Partial<Post> = {}) =>
  times.map((time) => published(aPost(piece, fields), time));
const lookBack = (posts: readonly Post[]) => postInsights(posts, NOVEMBER, 1, 0);

describe('the hour in which most goes out', () => {
  const thursdays = ['2026-11-05T20:10', '2026-11-12T20:59', '2026-11-19T20:00'];

  test('is named from five posts on', () => {
    const posts = sent([...thursdays, '2026-11-02T09:00', '2026-11-03T10:00']);
    expect(lookBack(posts).peak).toEqual({ weekday: 4, hour: 20, posts: 3 });
    expect(lookBack(posts.slice(1)).peak).toBeNull();
    expect(lookBack([]).peak).toBeNull();
  });

  test('is where the creator was, on the day the post counted for', () => {
    const went = { ...momentOf(Date.UTC(2026, 10, 20, 18), 'Asia/Shanghai', 3) };
    const late = sent(['2026-11-20T20:00']).map((post) => ({
      ...post,
      state: {
        status: 'published' as const,
        went: { ...went, title: '', link: '', by: 'hand' as const },
      },
    }));
    expect(lookBack(late).hours[4]?.[2]).toBe(1);
  });
});

test.each<[number, Timing]>([
  [-15.5, 'early'],
  [-15, 'onTime'],
  [15, 'onTime'],
  [16, 'hour'],
  [60, 'hour'],
  [61, 'day'],
  [1440, 'day'],
  [1441, 'later'],
])('%d minutes after the plan is %s', (minutes, timing) => {
  expect(timingOf(minutes)).toBe(timing);
});

test('how late is measured against the plan in its own zone', () => {
  const posts = sent(['2026-11-21T20:30'], { plan: plan('2026-11-21T12:00', 'UTC') });
  expect(lookBack(posts).timings.hour).toBe(1);
});

test('posts are counted by how often they were moved', () => {
  const posts = [0, 0, 1, 2, 3, 7].flatMap((moved) => sent(['2026-11-21T20:00'], { moved }));
  expect(lookBack(posts).moves).toEqual([2, 1, 1, 2]);
});

test('what was dropped is kept apart from what went out, and what is still open is in neither', () => {
  const dropped = aPost(piece, { state: { status: 'dropped' }, platform: 'bilibili' });
  const found = lookBack([dropped, aPost(piece), ...sent(['2026-11-21T20:00'])]);
  expect([found.sent, found.dropped]).toEqual([1, 1]);
  expect(found.byPlatform.bilibili).toEqual({ sent: 0, dropped: 1 });
  expect(found.byPlatform.weibo).toEqual({ sent: 1, dropped: 0 });
});

test('a week is there also when nothing went out in it', () => {
  const found = lookBack(sent(['2026-11-01T20:00', '2026-11-30T20:00']));
  expect(found.weeks.map(({ start, posts }) => [start, posts.weibo])).toEqual([
    ['2026-10-26', 1],
    ['2026-11-02', 0],
    ['2026-11-09', 0],
    ['2026-11-16', 0],
    ['2026-11-23', 0],
    ['2026-11-30', 1],
  ]);
});

const anyPost = fc
  .record({
    platform: anyPlatform,
    zone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia'),
    at: fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 11, 10) }),
    boundary: anyBoundary,
    status: fc.constantFrom('published' as const, 'dropped', 'ready'),
    moved: fc.nat(5),
    planned: dayBetween('2026-10-25', '2026-12-05'),
  })
  .map(({ platform, zone, at, boundary, status, moved, planned }): Post => {
    const went = { ...momentOf(at, zone, boundary), title: '', link: '', by: 'hand' as const };
    const state = status === 'published' ? { status, went } : { status };
    return { ...aPost(piece), platform, moved, state, plan: plan(`${planned}T12:00`, zone) };
  });

test('every number is what counting by hand comes to', () => {
  fc.assert(
    fc.property(fc.array(anyPost, { maxLength: 30 }), anyWeekday, (posts, weekStart) => {
      const found = postInsights(posts, NOVEMBER, weekStart, 0);
      const out = posts.flatMap((post) =>
        post.state.status === 'published' && post.state.went.day.startsWith('2026-11')
          ? [{ post, went: post.state.went }]
          : [],
      );
      expect(found.sent).toBe(out.length);
      expect(found.dropped).toBe(
        posts.filter(
          ({ state, plan }) => state.status === 'dropped' && plan.wall.startsWith('2026-11'),
        ).length,
      );
      for (const { start, posts } of found.weeks) {
        for (const id of PLATFORM_IDS) {
          const mine = out.filter(
            ({ post, went }) =>
              post.platform === id && went.day >= start && went.day < later(start, 7),
          );
          expect(posts[id]).toBe(mine.length);
        }
      }
      const cells = out.map(({ went }) => {
        const hour = DateTime.fromMillis(went.at, { zone: went.zone }).hour;
        return `${DateTime.fromISO(went.day, { zone: 'utc' }).weekday}/${hour}`;
      });
      found.hours.forEach((row, weekday) => {
        row.forEach((count, hour) => {
          expect(count).toBe(cells.filter((cell) => cell === `${weekday + 1}/${hour}`).length);
        });
      });
      expect(found.moves.reduce((a, b) => a + b)).toBe(out.length);
      expect(found.moves[3]).toBe(out.filter(({ post }) => post.moved >= 3).length);
      expect(Object.values(found.timings).reduce((a, b) => a + b)).toBe(out.length);
      if (out.length < ENOUGH) expect([found.peak, found.medianLate]).toEqual([null, null]);
    }),
    { numRuns: 100 },
  );
});

test('half of the values are not above the median, and half not below', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values);
      const half = values.length / 2;
      expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(half);
      expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(half);
    }),
    { numRuns: 100 },
  );
});
