import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import {
  dayOf,
  dayOfWall,
  endOfDay,
  momentOf,
  SKIPPED_DATES,
  type WallTime,
  wall,
} from '../../../src/domain/zone';
import { anyBoundary, anyPlace, clockChanges, later } from '../../support/arbitraries';
import { dayByLuxon, instantsByLuxon, offset, wallByLuxon } from './by-luxon';

const HOUR = 3_600_000;
const iso = (text: string) => Date.parse(text);
const written = (text: string) => text as WallTime;
const day = (text: string) => text as DayKey;

describe('the creator’s day', () => {
  it.each([
    ['2026-11-22T00:40', 0, '2026-11-22'],
    ['2026-11-22T00:40', 3, '2026-11-21'],
    ['2026-11-22T02:59', 3, '2026-11-21'],
    ['2026-11-22T03:00', 3, '2026-11-22'],
    ['2026-11-22T05:59', 6, '2026-11-21'],
    ['2028-03-01T01:00', 2, '2028-02-29'],
    ['2027-01-01T00:00', 1, '2026-12-31'],
  ] as const)('of %s with the boundary at %i is %s', (time, boundary, expected) => {
    expect(dayOfWall(written(time), boundary)).toBe(expected);
  });

  it('is the wall date, or the one before while the hour is below the boundary, in every zone', () => {
    fc.assert(
      fc.property(anyPlace, anyBoundary, ({ at, zone }, boundary) => {
        expect(dayOf(at, zone, boundary)).toBe(dayByLuxon(at, zone, boundary));
      }),
      { numRuns: 250 },
    );
  });

  it('is frozen with its instant, zone and boundary', () => {
    const at = iso('2026-11-21T16:40Z');
    expect(momentOf(at, 'Asia/Shanghai', 3)).toEqual({
      at,
      zone: 'Asia/Shanghai',
      boundary: 3,
      day: '2026-11-21',
    });
  });

  it.each([
    ['2026-11-21', 'Asia/Shanghai', 0, '2026-11-21T16:00Z'],
    ['2026-11-21', 'Asia/Shanghai', 3, '2026-11-21T19:00Z'],
    ['2026-03-07', 'America/Los_Angeles', 3, '2026-03-08T10:00Z'],
    ['2025-10-25', 'Europe/Berlin', 2, '2025-10-26T00:00Z'],
    ['2024-04-25', 'Africa/Cairo', 0, '2024-04-25T22:00Z'],
    ['2011-12-29', 'Pacific/Apia', 0, '2011-12-30T10:00Z'],
  ] as const)('%s in %s with the boundary at %i ends at %s', (which, zone, boundary, end) => {
    expect(endOfDay(day(which), zone, boundary)).toBe(iso(end));
  });

  it('ends at the first moment of a later day, in every zone', () => {
    fc.assert(
      fc.property(anyPlace, anyBoundary, ({ at, zone }, boundary) => {
        const today = dayOf(at, zone, boundary);
        const end = endOfDay(today, zone, boundary);
        expect(dayByLuxon(end - 1, zone, boundary) <= today).toBe(true);
        expect(dayByLuxon(end, zone, boundary) > today).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['Chatham from 02:45 to 03:45', '2026-09-26', 'Pacific/Chatham', 3, '2026-09-26T14:00Z'],
    ['Troll from 01:00 to 03:00', '2026-03-28', 'Antarctica/Troll', 2, '2026-03-29T01:00Z'],
    ['Apia over the lost 30th', '2011-12-29', 'Pacific/Apia', 3, '2011-12-30T10:00Z'],
  ] as const)('ends when clocks jump over the boundary: %s', (_, which, zone, boundary, end) => {
    expect(endOfDay(day(which), zone, boundary)).toBe(iso(end));
  });
});

describe('dates that never happened', () => {
  it.each(SKIPPED_DATES)('$day has no noon in $zone', ({ zone, day: skipped }) => {
    expect(instantsByLuxon(wall(skipped, 12), zone)).toEqual([]);
    expect(instantsByLuxon(wall(later(skipped, -1), 12), zone)).toHaveLength(1);
    expect(instantsByLuxon(wall(later(skipped, 1), 12), zone)).toHaveLength(1);
  });

  it('are all in the table, since 1970 and for every zone this runtime names', () => {
    const missing: string[] = [];
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (const year of yearsWithAJump(zone)) {
        for (const at of clockChanges(zone, year)) {
          const before = wallByLuxon(at - 60_000, zone).slice(0, 10);
          const lost = later(before, 1);
          const skips = wallByLuxon(at, zone).slice(0, 10) > lost;
          const known = SKIPPED_DATES.some((date) => date.zone === zone && date.day === lost);
          if (skips && !known) missing.push(`${zone} ${lost}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});

/** Years since 1970 in which a zone moved forward by half a day or more: only then is a date lost. */
function yearsWithAJump(zone: string): number[] {
  const years = Array.from({ length: 75 }, (_, i) => 1970 + i);
  const january = (year: number) => offset(Date.UTC(year, 0, 1), zone);
  return years.filter((year) => january(year + 1) - january(year) >= 12 * HOUR);
}
