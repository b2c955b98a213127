import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import {
  type Boundary,
  dayOf,
  dayOfWall,
  endOfDay,
  instantOf,
  isZone,
  momentOf,
  onDate,
  parseWall,
  SKIPPED_DATES,
  type WallTime,
  wall,
  wallClock,
  wallDate,
  wallOf,
} from '../../../src/domain/zone';
import {
  anyBoundary,
  anyDay,
  anyPlace,
  clockChanges,
  later,
  type Place,
} from '../../support/arbitraries';

const HOUR = 3_600_000;
const iso = (text: string) => Date.parse(text);
const written = (text: string) => text as WallTime;
const day = (text: string) => text as DayKey;

/** Offset of a zone in milliseconds, by luxon. */
const offset = (at: number, zone: string) => IANAZone.create(zone).offset(at) * 60_000;
const wallByLuxon = (at: number, zone: string) =>
  DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");

function dayByLuxon(at: number, zone: string, boundary: Boundary): string {
  const local = DateTime.fromMillis(at, { zone });
  return (local.hour < boundary ? local.minus({ days: 1 }) : local).toFormat('yyyy-MM-dd');
}

/** A clock time around an instant as it would read had no clock changed in the twelve hours before. */
function wallAround({ at, zone }: Place): WallTime {
  return wallByLuxon(at + offset(at - 12 * HOUR, zone), 'utc') as WallTime;
}

/** Instants at which the clocks of a zone show `time`, earliest first, by trying every offset near. */
function instantsByLuxon(time: WallTime, zone: string): number[] {
  const utc = iso(`${time}Z`);
  const near = Array.from({ length: 25 }, (_, i) => offset(utc + (i - 12) * 3 * HOUR, zone));
  const instants = [...new Set(near)].map((shift) => utc - shift);
  return instants.filter((at) => wallByLuxon(at, zone) === time).sort((a, b) => a - b);
}

describe('a zone', () => {
  it('is known by its IANA name', () => {
    expect(Intl.supportedValuesOf('timeZone').every(isZone)).toBe(true);
    expect(isZone('UTC')).toBe(true);
  });

  it.each(['', 'Mars/Olympus', 'Asia/Shanghai ', '北京', '__proto__', 'constructor'])(
    'is not %j',
    (name) => {
      expect(isZone(name)).toBe(false);
      expect(() => wallOf(0, name)).toThrow(RangeError);
    },
  );
});

describe('the clock on the wall', () => {
  it.each([
    ['2026-07-31T15:59:59.999Z', 'Asia/Shanghai', '2026-07-31T23:59'],
    ['2026-07-31T16:00:00Z', 'Asia/Shanghai', '2026-08-01T00:00'],
    ['2026-03-08T09:59:59Z', 'America/Los_Angeles', '2026-03-08T01:59'],
    ['2026-03-08T10:00:00Z', 'America/Los_Angeles', '2026-03-08T03:00'],
    ['2025-10-26T00:30:00Z', 'Europe/Berlin', '2025-10-26T02:30'],
    ['2025-10-26T01:30:00Z', 'Europe/Berlin', '2025-10-26T02:30'],
    ['2026-01-01T00:00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29T23:59'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31T00:00'],
  ])('at %s in %s shows %s', (at, zone, shown) => {
    expect(wallOf(iso(at), zone)).toBe(shown);
  });

  it('shows what luxon says in every zone', () => {
    fc.assert(
      fc.property(anyPlace, ({ at, zone }) => {
        expect(wallOf(at, zone)).toBe(wallByLuxon(at, zone));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the instant of a clock time', () => {
  it.each([
    ['an ordinary time', '2026-11-21T20:00', 'Asia/Shanghai', '2026-11-21T12:00Z'],
    ['the first of two in Berlin', '2025-10-26T02:30', 'Europe/Berlin', '2025-10-26T00:30Z'],
    [
      'the first of two on Lord Howe',
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45Z',
    ],
    ['the first of two in Havana', '2025-11-02T00:30', 'America/Havana', '2025-11-02T04:30Z'],
    [
      'pushed past the gap in Los Angeles',
      '2026-03-08T02:30',
      'America/Los_Angeles',
      '2026-03-08T10:30Z',
    ],
    [
      'pushed past the midnight gap in Cairo',
      '2024-04-26T00:30',
      'Africa/Cairo',
      '2024-04-25T22:30Z',
    ],
    [
      'pushed past the half hour on Lord Howe',
      '2026-10-04T02:10',
      'Australia/Lord_Howe',
      '2026-10-03T15:40Z',
    ],
    ['pushed past the lost day in Apia', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
  ])('is %s', (_, time, zone, at) => {
    expect(new Date(instantOf(written(time), zone)).toISOString()).toBe(
      at.replace('Z', ':00.000Z'),
    );
  });

  it('is the first at which the clock shows it; a skipped time moves forward by what was skipped', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const time = wallAround(place);
        const [first] = instantsByLuxon(time, place.zone);
        const found = instantOf(time, place.zone);
        if (first !== undefined) expect(found).toBe(first);
        else expect(found).toBe(iso(`${time}Z`) - offset(found - 24 * HOUR, place.zone));
      }),
      { numRuns: 400 },
    );
  });

  it('comes back as the same clock time wherever that time exists', () => {
    fc.assert(
      fc.property(anyPlace, ({ at, zone }) => {
        const shown = wallOf(at, zone);
        const first = instantOf(shown, zone);
        expect(wallOf(first, zone)).toBe(shown);
        expect(first).toBeLessThanOrEqual(at);
      }),
      { numRuns: 300 },
    );
  });
});

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
      { numRuns: 400 },
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
      { numRuns: 400 },
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

describe('reading a clock time from text', () => {
  it.each(['2026-11-21T20:00', '2028-02-29T00:00', '2026-12-31T23:59'])('takes %s', (text) => {
    expect(parseWall(text)).toBe(text);
  });

  it.each([
    '',
    '2026-11-21',
    '2026-11-21 20:00',
    '2026-11-21T24:00',
    '2026-11-21T20:60',
    '2026-11-21T2:00',
    '2026-11-21T20:00:00',
    '2026-11-21T20:00Z',
    '2026-11-21T20:00+08:00',
    '2027-02-29T20:00',
    '2026-11-31T20:00',
    '2026-11-21T20:00\n',
    '\n2026-11-21T20:00',
    '２０２６-11-21T20:00',
  ])('refuses %j', (text) => {
    expect(parseWall(text)).toBeNull();
  });

  it('never takes a time with a slip in it', () => {
    const slip = fc.tuple(
      anyPlace.map(wallAround),
      fc.nat(16),
      fc.nat(2),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(slip, ([right, at, cut, typed]) => {
        const text = right.slice(0, at) + typed + right.slice(at + cut);
        const exists =
          DateTime.fromISO(text, { zone: 'utc' }).toFormat("yyyy-MM-dd'T'HH:mm") === text;
        expect(parseWall(text)).toBe(exists ? text : null);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a clock time', () => {
  it('is put together from day, hour and minute, and taken apart again', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(23), fc.nat(59), anyDay, (date, hour, minute, other) => {
        const time = wall(date, hour, minute);
        expect(parseWall(time)).toBe(time);
        expect(wallDate(time)).toBe(date);
        expect(wallClock(time).split(':').map(Number)).toEqual([hour, minute]);
        expect(onDate(time, other)).toBe(wall(other, hour, minute));
      }),
    );
  });

  it('is on the hour when no minute is given', () => {
    expect(wall(day('2026-11-21'), 7)).toBe('2026-11-21T07:00');
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
