import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfPost, plannedAt } from '../../../src/domain/post';
import { postponements } from '../../../src/domain/postponing';
import type { Boundary, WallTime } from '../../../src/domain/zone';
import { anyBoundary, anyPlace } from '../../support/arbitraries';
import { aPiece, aPost, instant, plan, SHANGHAI } from '../../support/builders';
import { wallByLuxon } from './by-luxon';

const piece = aPiece();

describe('later times for a post', () => {
  test.each<[string, string, Boundary, Record<string, string>]>([
    [
      '2026-11-21T12:00',
      '2026-11-21T12:33',
      0,
      { hour: '2026-11-21T13:35', evening: '2026-11-21T20:00', tomorrow: '2026-11-22T12:00' },
    ],
    // Still to come: an hour after its own time.
    [
      '2026-11-21T19:40',
      '2026-11-21T12:33',
      0,
      { hour: '2026-11-21T20:40', evening: '2026-11-21T20:00', tomorrow: '2026-11-22T19:40' },
    ],
    [
      '2026-11-21T20:00',
      '2026-11-21T20:00',
      0,
      { hour: '2026-11-21T21:00', evening: '2026-11-21T22:00', tomorrow: '2026-11-22T20:00' },
    ],
    [
      '2026-11-21T20:00',
      '2026-11-21T22:10',
      0,
      { hour: '2026-11-21T23:10', tomorrow: '2026-11-22T20:00' },
    ],
    // Days ago: tomorrow is seen from today.
    [
      '2026-11-17T07:30',
      '2026-11-21T09:00',
      0,
      { hour: '2026-11-21T10:00', evening: '2026-11-21T20:00', tomorrow: '2026-11-22T07:30' },
    ],
    // Days ahead: nothing sooner than it is.
    [
      '2026-11-28T07:30',
      '2026-11-21T09:00',
      0,
      { hour: '2026-11-28T08:30', tomorrow: '2026-11-29T07:30' },
    ],
    // One in the morning is still the day before for who starts the day at three.
    [
      '2026-11-22T01:00',
      '2026-11-22T01:30',
      3,
      { hour: '2026-11-22T02:30', tomorrow: '2026-11-23T01:00' },
    ],
  ])('planned for %s, at %s with the boundary at %i', (planned, now, boundary, expected) => {
    const post = aPost(piece, { plan: plan(planned) });
    const offered = postponements(post, instant(now), boundary);
    expect(Object.fromEntries(offered.map(({ kind, plan }) => [kind, plan.wall]))).toEqual(
      expected,
    );
  });

  test('are meant in the zone of the plan', () => {
    const post = aPost(piece, { plan: plan('2026-11-21T12:00', 'Europe/Berlin') });
    const [hour] = postponements(post, instant('2026-11-21T20:00', SHANGHAI), 0);
    expect(hour?.plan).toEqual(plan('2026-11-21T14:00', 'Europe/Berlin'));
  });

  test('are later than its time and than now, wherever clocks change, and tomorrow is a later day', () => {
    fc.assert(
      fc.property(anyPlace, anyBoundary, fc.integer({ min: -50, max: 50 }), (place, b, hours) => {
        const { at, zone } = place;
        const wall = wallByLuxon(at + hours * 3_600_000, zone) as WallTime;
        const post = aPost(piece, { plan: { wall, zone } });
        const offered = postponements(post, at, b);
        expect(offered.length).toBeGreaterThan(0);
        for (const { kind, plan } of offered) {
          expect(plannedAt({ ...post, plan })).toBeGreaterThan(Math.max(at, plannedAt(post)));
          if (kind === 'tomorrow') {
            expect(dayOfPost({ ...post, plan }, b) > dayOfPost(post, b)).toBe(true);
          }
        }
      }),
    );
  });
});
