import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import {
  hasCome,
  instantOf,
  isZone,
  parseWall,
  type WallTime,
  wall,
  wallClock,
  wallDate,
  wallOf,
} from '../../../src/domain/zone';
import { anyDay, anyPlace } from '../../support/arbitraries';
import { instantsByLuxon, offset, wallAround, wallByLuxon } from './by-luxon';

const HOUR = 3_600_000;
const iso = (text: string) => Date.parse(text);
const written = (text: string) => text as WallTime;
const day = (text: string) => text as DayKey;

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
      { numRuns: 250 },
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
      { numRuns: 250 },
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
      { numRuns: 200 },
    );
  });
});

describe('a clock time has come', () => {
  it.each([
    ['2026-11-21T20:00', 'Asia/Shanghai', '2026-11-21T11:59:59Z', false],
    ['2026-11-21T20:00', 'Asia/Shanghai', '2026-11-21T12:00:00Z', true],
    ['2026-11-21T20:00', 'Pacific/Kiritimati', '2026-11-21T06:00:00Z', true],
    ['2026-11-21T20:00', 'Pacific/Pago_Pago', '2026-11-22T06:59:59Z', false],
    ['2026-11-21T20:00', 'Pacific/Pago_Pago', '2026-11-22T07:00:00Z', true],
  ])('%s in %s at %s: %s', (time, zone, at, come) => {
    expect(hasCome(written(time), zone, iso(at))).toBe(come);
  });

  it('from its instant on, days around and in every zone', () => {
    const hours = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(anyPlace, hours, ({ at, zone }, hours) => {
        const time = wallOf(at, zone);
        const asked = at + hours * HOUR;
        expect(hasCome(time, zone, asked)).toBe(instantOf(time, zone) <= asked);
      }),
      { numRuns: 250 },
    );
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
      { numRuns: 200 },
    );
  });
});

describe('a clock time', () => {
  it('is put together from day, hour and minute, and taken apart again', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(23), fc.nat(59), (date, hour, minute) => {
        const time = wall(date, hour, minute);
        expect(parseWall(time)).toBe(time);
        expect(wallDate(time)).toBe(date);
        expect(wallClock(time).split(':').map(Number)).toEqual([hour, minute]);
      }),
    );
  });

  it('is on the hour when no minute is given', () => {
    expect(wall(day('2026-11-21'), 7)).toBe('2026-11-21T07:00');
  });
});
