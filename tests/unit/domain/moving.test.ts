import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/day';
import {
  closeTo,
  copyOf,
  copyPlan,
  type Destination,
  daysOffered,
  movedBy,
  movedTo,
  rangeBetween,
  shiftTo,
  wallOn,
} from '../../../src/domain/moving';
import { clockOfPost, dayOfPost, type Post, plannedAt } from '../../../src/domain/post';
import type { Boundary } from '../../../src/domain/zone';
import { anyBoundary, anyDay } from '../../support/arbitraries';
import { aPiece, aPost, day, NOW, plan, published } from '../../support/builders';

const piece = aPiece();
const at = (text: string, zone?: string) => aPost(piece, { plan: plan(text, zone) });
const anyClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((two) => two.map((part) => String(part).padStart(2, '0')).join(':'));
const anyPost = fc.tuple(anyDay, anyClock).map(([day, clock]) => at(`${day}T${clock}`));

describe('a post that is moved', () => {
  test.each<[string, Destination, Boundary, string]>([
    ['2026-11-21T20:00', { day: day('2026-11-25') }, 0, '2026-11-25T20:00'],
    ['2026-11-21T20:00', { clock: '07:30' }, 0, '2026-11-21T07:30'],
    ['2026-11-21T20:00', { day: day('2026-11-25'), clock: '07:30' }, 0, '2026-11-25T07:30'],
    // One in the morning still is the evening before for who starts the day at three.
    ['2026-11-22T01:00', { day: day('2026-11-25') }, 3, '2026-11-26T01:00'],
    ['2026-11-21T20:00', { clock: '01:00' }, 3, '2026-11-22T01:00'],
    ['2026-11-22T01:00', { clock: '03:00' }, 3, '2026-11-21T03:00'],
    ['2026-11-21T20:00', { status: 'ready' }, 3, '2026-11-21T20:00'],
  ])('%s to %o with the boundary at %i is at %s', (from, to, boundary, wall) => {
    expect(movedTo(at(from), to, boundary).plan).toEqual(plan(wall));
  });

  test('lands on the day, at its time of day, in its zone', () => {
    fc.assert(
      fc.property(anyPost, anyDay, anyBoundary, (post, to, boundary) => {
        const moved = movedTo(post, { day: to }, boundary);
        expect(dayOfPost(moved, boundary)).toBe(to);
        expect(clockOfPost(moved)).toBe(clockOfPost(post));
        expect(moved).toEqual({ ...post, plan: { ...post.plan, wall: moved.plan.wall } });
      }),
    );
  });

  test('comes back by the way it went', () => {
    fc.assert(
      fc.property(anyPost, anyDay, anyClock, anyBoundary, (post, to, clock, boundary) => {
        const by = shiftTo(post, { day: to, clock }, boundary);
        const moved = movedBy(post, by);
        expect(moved.plan).toEqual(movedTo(post, { day: to, clock }, boundary).plan);
        const back = movedBy(moved, { days: -by.days, minutes: -by.minutes });
        expect(back).toEqual(post);
      }),
    );
  });

  test.each([
    ['Europe/Berlin', '2026-03-28T02:30'],
    ['Europe/Berlin', '2026-10-24T02:30'],
    ['America/Los_Angeles', '2026-03-07T02:30'],
    ['Asia/Shanghai', '2026-11-21T20:00'],
  ])('in %s keeps its wall clock across a change of clocks', (zone, from) => {
    for (let days = -3; days <= 3; days++) {
      const moved = movedBy(at(from, zone), { days, minutes: 0 });
      const there = DateTime.fromISO(from, { zone: 'utc' }).plus({ days });
      expect(moved.plan).toEqual(plan(there.toFormat("yyyy-MM-dd'T'HH:mm"), zone));
    }
  });

  test('by a quarter of an hour passes midnight into the next date', () => {
    expect(movedBy(at('2026-12-31T23:45'), { days: 0, minutes: 15 }).plan).toEqual(
      plan('2027-01-01T00:00'),
    );
    expect(movedBy(at('2026-03-01T00:00'), { days: 0, minutes: -15 }).plan).toEqual(
      plan('2026-02-28T23:45'),
    );
  });

  test('takes the others of its selection as far as it goes itself', () => {
    const [held, other] = [at('2026-11-21T20:00'), at('2026-11-22T07:30')];
    const by = shiftTo(held, { day: day('2026-11-24'), clock: '21:15' }, 0);
    expect(movedBy(other, by).plan).toEqual(plan('2026-11-25T08:45'));
  });

  test('stays where it is when it went out', () => {
    const out = published(at('2026-11-20T20:00'), '2026-11-20T20:05');
    expect(movedTo(out, { day: day('2026-11-25'), status: 'draft' }, 0)).toBe(out);
    expect(movedBy(out, { days: 1, minutes: 15 })).toBe(out);
  });
});

test('every clock stands on its creator’s day', () => {
  fc.assert(
    fc.property(anyDay, anyClock, anyBoundary, (on, clock, boundary) => {
      const post = at(wallOn(on, clock, boundary));
      expect(dayOfPost(post, boundary)).toBe(on);
      expect(clockOfPost(post)).toBe(clock);
    }),
  );
});

describe('a copy', () => {
  const original: Post = {
    ...at('2026-11-20T20:00'),
    title: '自己的标题',
    ownTitle: true,
    series: { id: 'series', day: day('2026-11-20') },
    state: { status: 'scheduled' },
  };

  test('is a draft of the same piece with the same texts, of no series', () => {
    const copy = copyOf(original, 'copy', plan('2026-11-25T20:00'), NOW + 1);
    expect(copy).toEqual({
      ...original,
      id: 'copy',
      createdAt: NOW + 1,
      updatedAt: NOW + 1,
      plan: plan('2026-11-25T20:00'),
      state: { status: 'draft' },
      series: null,
    });
  });

  test('never changes the original', () => {
    const whole = JSON.stringify(original);
    fc.assert(
      fc.property(anyDay, anyBoundary, (to, boundary) => {
        copyOf(original, 'copy', copyPlan(original, { day: to }, boundary), NOW);
        expect(JSON.stringify(original)).toBe(whole);
      }),
    );
  });

  test('of what went out is planned from when it went out', () => {
    const out = published(at('2026-11-20T20:00'), '2026-11-20T21:40');
    expect(copyPlan(out, { day: day('2026-11-25') }, 0)).toEqual(plan('2026-11-25T21:40'));
    expect(copyPlan(out, { days: 7, minutes: 0 }, 0)).toEqual(plan('2026-11-27T21:40'));
  });
});

describe('a selection', () => {
  test('reaches from one post to another in either direction', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(rangeBetween(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(rangeBetween(ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(rangeBetween(ids, 'c', 'c')).toEqual(['c']);
    expect(rangeBetween(ids, 'a', 'gone')).toEqual([]);
  });

  test('is the same from either end, and holds both', () => {
    const anyList = fc.uniqueArray(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(anyList, fc.nat(), fc.nat(), (ids, a, b) => {
        const [from, to] = [ids[a % ids.length] as string, ids[b % ids.length] as string];
        const range = rangeBetween(ids, from, to);
        expect(range).toEqual(rangeBetween(ids, to, from));
        expect(range).toEqual(expect.arrayContaining([from, to]));
      }),
    );
  });
});

describe('posts that come close', () => {
  const post = at('2026-11-21T20:00');
  test.each<[string, Partial<Post>, number | null]>([
    ['at the same time', { plan: plan('2026-11-21T20:00') }, 0],
    ['29 minutes before', { plan: plan('2026-11-21T19:31') }, 29],
    ['half an hour later', { plan: plan('2026-11-21T20:30') }, null],
    ['on another platform', { platform: 'bilibili', plan: plan('2026-11-21T20:00') }, null],
    ['that is dropped', { plan: plan('2026-11-21T20:00'), state: { status: 'dropped' } }, null],
    ['at the same instant elsewhere', { plan: plan('2026-11-21T21:00', 'Asia/Tokyo') }, 0],
  ])('one %s', (_, fields, minutes) => {
    expect(closeTo(post, [aPost(piece, fields)])?.minutes ?? null).toBe(minutes);
  });

  test('are told by the nearest, by when they really went out, and never by themselves', () => {
    const out = published(at('2026-11-21T12:00'), '2026-11-21T19:50');
    const far = at('2026-11-21T20:20');
    expect(closeTo(post, [post, far, out])).toEqual({ other: out, minutes: 10 });
    expect(closeTo(post, [post])).toBeNull();
  });
});

test('the days offered are seen from today, and a week from the post', () => {
  const offered = daysOffered(at('2026-11-28T01:00'), day('2026-11-21'), 3);
  expect(offered).toEqual({
    tomorrow: day('2026-11-22'),
    dayAfter: day('2026-11-23'),
    weekLater: day('2026-12-04'),
  });
  expect(daysBetween(day('2026-11-27'), offered.weekLater)).toBe(7);
  expect(addDays(offered.tomorrow, 1)).toBe(offered.dayAfter);
  expect(plannedAt(at('2026-11-21T20:00'))).toBe(NOW);
});
