import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type DayKey,
  dayFromEpoch,
  dayOfMonth,
  daysBetween,
  daysFrom,
  epochDay,
  monthOf,
  pad,
  parseDay,
  startOfMonth,
  startOfWeek,
  weekdayOf,
  weekdayOfEpoch,
  yearOf,
} from '../../../src/domain/day';
import { anyDay, anyWeekday } from '../../support/arbitraries';

const luxon = (day: DayKey) => DateTime.fromISO(day, { zone: 'utc' });
const key = (date: DateTime) => date.toISODate() as DayKey;
const day = (text: string) => text as DayKey;

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-21', 20_778],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is epoch day %i', (text, number) => {
    expect(epochDay(day(text))).toBe(number);
    expect(dayFromEpoch(number)).toBe(text);
  });

  it('is the same day as in luxon, in every field', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const date = DateTime.fromMillis(number * 86_400_000, { zone: 'utc' });
        const found = dayFromEpoch(number);
        expect(found).toBe(key(date));
        expect(epochDay(found)).toBe(number);
        expect([yearOf(found), monthOf(found), dayOfMonth(found), weekdayOf(found)]).toEqual([
          date.year,
          date.month,
          date.day,
          date.weekday,
        ]);
        expect(weekdayOfEpoch(number)).toBe(date.weekday);
      }),
      { numRuns: 500 },
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(epochDay(a) - epochDay(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('reading a day from text', () => {
  it.each(['2026-11-21', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (text) => {
      expect(parseDay(text)).toBe(text);
    },
  );

  it.each([
    '',
    '2026-11-31',
    '2027-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-11-00',
    '2026-1-2',
    '26-11-21',
    '20261121',
    '2026/11/21',
    '2026-11-21T00:00',
    ' 2026-11-21',
    '2026-11-21 ',
    '2026-11-21\n',
    '2026-11-21\n2026-11-22',
    '-026-11-21',
    '+2026-11-21',
    '12026-11-21',
    '２０２６-１１-２１',
    '2026‐11‐21',
    'today',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('takes exactly the dates that exist', () => {
    const part = (max: number, width: number) => fc.nat(max).map((value) => pad(value, width));
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const exists = DateTime.fromISO(text, { zone: 'utc' }).isValid;
        expect(parseDay(text)).toBe(exists ? text : null);
      }),
      { numRuns: 500 },
    );
  });

  it('never takes a day with a slip in it', () => {
    const slip = fc.tuple(anyDay, fc.nat(10), fc.nat(2), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(slip, ([right, at, cut, typed]) => {
        const text = right.slice(0, at) + typed + right.slice(at + cut);
        const found = parseDay(text);
        if (found !== null) expect(luxon(found).toFormat('yyyy-MM-dd')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('calendar arithmetic', () => {
  it('adds days and counts the days between as luxon does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        const to = addDays(from, count);
        expect(to).toBe(key(luxon(from).plus({ days: count })));
        expect(daysBetween(from, to)).toBe(count);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-21', 2, '2027-01-21'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  it('adds months as luxon does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, count) => {
        expect(addMonths(from, count)).toBe(key(luxon(from).plus({ months: count })));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the first day of the month', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(startOfMonth(any)).toBe(key(luxon(any).startOf('month')));
      }),
    );
  });

  it('finds the first day of the week, whichever weekday that is', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (any, weekStart) => {
        const first = startOfWeek(any, weekStart);
        expect(luxon(first).weekday).toBe(weekStart);
        expect(daysBetween(first, any)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(first, any)).toBeLessThan(7);
      }),
      { numRuns: 300 },
    );
  });

  it('lists consecutive days, leap day included', () => {
    expect(daysFrom(day('2028-02-27'), 4)).toEqual([
      '2028-02-27',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
    expect(daysFrom(day('2026-11-21'), 0)).toEqual([]);
  });

  it('pads a number with zeros', () => {
    expect([pad(7, 2), pad(12, 2), pad(987, 4)]).toEqual(['07', '12', '0987']);
  });
});
