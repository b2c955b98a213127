import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { platformOf } from '../../../src/domain/platform-facts';
import { schedulingPeriod, windowAt } from '../../../src/domain/scheduling';
import type { WallTime } from '../../../src/domain/zone';
import { anyPlace, anyPlatform } from '../../support/arbitraries';
import { instant, plan } from '../../support/builders';
import { instantsByLuxon, wallByLuxon } from './by-luxon';

describe('a platform’s scheduler', () => {
  const now = instant('2026-11-21T20:00');
  test.each([
    ['xiaohongshu', '2026-11-21T20:59', 'soon'],
    ['xiaohongshu', '2026-11-21T21:00', 'open'],
    ['xiaohongshu', '2026-12-05T20:00', 'open'],
    ['xiaohongshu', '2026-12-05T20:01', 'late'],
    ['bilibili', '2026-11-21T23:59', 'soon'],
    ['bilibili', '2026-12-06T20:00', 'open'],
    ['youtube', '2030-01-01T00:00', 'open'],
    ['weibo', '2026-11-21T19:59', 'soon'],
  ] as const)('of %s finds %s %s', (platform, wall, window) => {
    expect(windowAt(platform, plan(wall), now)).toBe(window);
  });

  test.each([
    ['xiaohongshu', '2026-12-08T20:00', 'Asia/Shanghai', '2026-11-24T20:00', '2026-12-08T19:00'],
    ['bilibili', '2026-12-08T20:00', 'Asia/Shanghai', '2026-11-23T20:00', '2026-12-08T16:00'],
    // Fourteen days are 336 hours: over the end of summer time they begin an hour later by the clock.
    [
      'xiaohongshu',
      '2026-11-08T20:00',
      'America/Los_Angeles',
      '2026-10-25T21:00',
      '2026-11-08T19:00',
    ],
    ['xiaohongshu', '2026-04-05T12:00', 'Europe/Berlin', '2026-03-22T11:00', '2026-04-05T11:00'],
    ['bilibili', '2012-01-04T12:00', 'Pacific/Apia', '2011-12-19T12:00', '2012-01-04T08:00'],
  ] as const)('of %s takes %s %s from %s to %s', (platform, wall, zone, opens, closes) => {
    const period = schedulingPeriod(platform, plan(wall, zone));
    expect(wallByLuxon(period.opens ?? 0, zone)).toBe(opens);
    expect(wallByLuxon(period.closes, zone)).toBe(closes);
  });

  test('of YouTube and 微博 takes any time ahead', () => {
    for (const platform of ['youtube', 'weibo'] as const) {
      const period = schedulingPeriod(platform, plan('2030-01-01T00:00'));
      expect(period).toEqual({ opens: null, closes: instant('2030-01-01T00:00') });
    }
  });

  test('is open exactly as many hours ahead as the platform says, wherever and whenever', () => {
    fc.assert(
      fc.property(anyPlatform, anyPlace, fc.integer({ min: -40, max: 40 }), (id, place, days) => {
        const wall = wallByLuxon(place.at, place.zone) as WallTime;
        const [at = 0] = instantsByLuxon(wall, place.zone);
        const now = at - days * 12 * 3_600_000;
        const { from, until } = platformOf(id).scheduling;
        const hours = DateTime.fromMillis(at).diff(DateTime.fromMillis(now), 'hours').hours;
        const expected =
          hours < from ? 'soon' : until !== null && hours > until * 24 ? 'late' : 'open';
        expect(windowAt(id, { wall, zone: place.zone }, now)).toBe(expected);
      }),
    );
  });
});
