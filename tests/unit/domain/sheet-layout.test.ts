import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayKey, daysBetween, daysFrom, weekdayOf } from '../../../src/domain/day';
import {
  byMonths,
  byWeeks,
  moveOnSheet,
  type SheetLabel,
  type SheetLayout,
} from '../../../src/domain/sheet-layout';
import { anyWeekday, dayBetween, later } from '../../support/arbitraries';

const day = (text: string) => text as DayKey;

/** Where a day stands, `column/row`. */
function placeOf(layout: SheetLayout, first: string, on: string): string {
  const index = daysBetween(day(first), day(on));
  return `${layout.column[index]}/${layout.row[index]}`;
}

const written = (labels: readonly SheetLabel[]) =>
  labels.map(
    ({ day, column, row, year }) => `${year ? day.slice(0, 4) : day.slice(5, 7)}@${column}/${row}`,
  );

describe('a sheet by weeks', () => {
  // 20 July 2026 is a Monday.
  it.each([
    [1, '2026-07-20', '0/0'],
    [1, '2026-07-26', '0/6'],
    [1, '2026-07-27', '1/0'],
    [7, '2026-07-20', '0/1'],
    [7, '2026-07-25', '0/6'],
    [7, '2026-07-26', '1/0'],
    [6, '2026-07-24', '0/6'],
    [6, '2026-07-25', '1/0'],
  ] as const)('whose weeks begin on weekday %i has %s at %s', (weekStart, on, place) => {
    const first = '2026-07-20';
    expect(placeOf(byWeeks(day(first), day('2027-07-19'), weekStart), first, on)).toBe(place);
  });

  it.each([
    ['2026-07-20', 365, 1, 53],
    ['2026-07-26', 365, 1, 53],
    ['2026-07-21', 366, 1, 53],
    ['2028-01-01', 366, 6, 53],
    ['2028-01-01', 366, 7, 54],
    ['2028-01-01', 366, 1, 53],
    ['2027-01-03', 366, 1, 54],
    ['2026-07-20', 7, 1, 1],
    ['2026-07-26', 7, 1, 2],
    ['2026-07-20', 1, 1, 1],
  ] as const)('from %s over %i days, weeks from weekday %i, has %i columns', (...of) => {
    const [first, count, weekStart, columns] = of;
    const layout = byWeeks(day(first), later(first, count - 1), weekStart);
    expect(layout).toMatchObject({ columns, rows: 7 });
    expect(layout.column).toHaveLength(count);
  });

  it('names each month above the week that holds its first day', () => {
    const layout = byWeeks(day('2026-07-06'), day('2026-10-31'), 1);
    expect(written(layout.labels)).toEqual(['07@0/0', '08@3/0', '09@8/0', '10@12/0']);
  });

  it('leaves out a first month too short for its name', () => {
    const layout = byWeeks(day('2026-07-20'), day('2026-10-31'), 1);
    expect(written(layout.labels)).toEqual(['08@1/0', '09@6/0', '10@10/0']);
  });

  it('puts 29 February between its neighbours', () => {
    const layout = byWeeks(day('2028-02-27'), day('2028-03-04'), 7);
    expect([...layout.row]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('of more than 60 weeks has a block for each calendar year, aligned below each other', () => {
    const first = '2026-07-20';
    const layout = byWeeks(day(first), day('2028-01-31'), 1);
    expect(layout.rows).toBe(21);
    expect(placeOf(layout, first, '2026-07-20')).toBe('29/0');
    expect(placeOf(layout, first, '2026-12-31')).toBe('52/3');
    expect(placeOf(layout, first, '2027-01-01')).toBe('0/11');
    expect(placeOf(layout, first, '2027-07-20')).toBe('29/8');
    expect(placeOf(layout, first, '2028-01-01')).toBe('0/19');
    const labels = written(layout.labels);
    expect(labels.filter((label) => label.startsWith('20'))).toEqual([
      '2026@29/0',
      '2027@0/7',
      '2028@0/14',
    ]);
    expect(labels).toContain('02@5/7');
  });

  it('writes the year rather than the month that would overlap it', () => {
    const layout = byWeeks(day('2026-10-26'), day('2028-01-31'), 1);
    expect(written(layout.labels).slice(0, 2)).toEqual(['2026@43/0', '12@48/0']);
  });
});

describe('a sheet by months', () => {
  it('has one row a month and one column a day of the month', () => {
    const first = '2026-07-20';
    const layout = byMonths(day(first), day('2027-07-19'));
    expect(layout).toMatchObject({ columns: 31, rows: 13 });
    expect(placeOf(layout, first, '2026-07-20')).toBe('19/0');
    expect(placeOf(layout, first, '2026-07-31')).toBe('30/0');
    expect(placeOf(layout, first, '2026-08-01')).toBe('0/1');
    expect(placeOf(layout, first, '2027-02-28')).toBe('27/7');
    expect(placeOf(layout, first, '2027-03-01')).toBe('0/8');
    expect(placeOf(layout, first, '2027-07-19')).toBe('18/12');
  });

  it('has 29 February in leap years', () => {
    const layout = byMonths(day('2028-02-01'), day('2028-03-31'));
    expect(placeOf(layout, '2028-02-01', '2028-02-29')).toBe('28/0');
    expect(placeOf(layout, '2028-02-01', '2028-03-01')).toBe('0/1');
  });

  it('writes months while thirteen rows tell them apart, else years where they begin', () => {
    const months = (last: string) => written(byMonths(day('2026-11-30'), day(last)).labels);
    expect(months('2027-02-01')).toEqual(['11@0/0', '12@0/1', '01@0/2', '02@0/3']);
    expect(months('2027-12-01').slice(0, 4)).toEqual(['2026@0/0', '12@0/1', '2027@0/2', '02@0/3']);
  });
});

describe('every layout', () => {
  it('gives every day a place of its own, weekdays and days of the month in line', () => {
    fc.assert(
      fc.property(
        dayBetween('2000-01-01', '2099-12-31'),
        fc.integer({ min: 1, max: 1200 }),
        anyWeekday,
        (first, count, weekStart) => {
          const days = daysFrom(first, count);
          const last = later(first, count - 1);
          for (const layout of [byWeeks(first, last, weekStart), byMonths(first, last)]) {
            const places = new Set(days.map((on) => placeOf(layout, first, on)));
            expect(places.size).toBe(count);
            expect(Math.max(...layout.column)).toBeLessThan(layout.columns);
            expect(Math.max(...layout.row)).toBeLessThan(layout.rows);
            days.forEach((on, i) => {
              if (layout.by === 'months') {
                expect(layout.column[i]).toBe(Number(on.slice(8)) - 1);
              } else expect((layout.row[i] ?? 0) % 7).toBe((weekdayOf(on) - weekStart + 7) % 7);
            });
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('keys on a sheet', () => {
  const ends = [day('2026-07-20'), day('2027-07-19')] as const;

  it.each([
    ['weeks', 'left', '2026-11-21', '2026-11-14'],
    ['weeks', 'right', '2026-11-21', '2026-11-28'],
    ['weeks', 'up', '2026-11-21', '2026-11-20'],
    ['weeks', 'down', '2026-11-21', '2026-11-22'],
    ['weeks', 'back', '2026-11-21', '2026-10-21'],
    ['weeks', 'on', '2027-01-31', '2027-02-28'],
    ['months', 'left', '2026-12-01', '2026-11-30'],
    ['months', 'right', '2026-11-30', '2026-12-01'],
    ['months', 'up', '2026-10-31', '2026-09-30'],
    ['months', 'down', '2027-01-31', '2027-02-28'],
    ['months', 'on', '2026-07-20', '2027-07-19'],
    ['weeks', 'first', '2026-11-21', '2026-07-20'],
    ['months', 'last', '2026-11-21', '2027-07-19'],
  ] as const)('by %s, %s leads from %s to %s', (by, move, from, to) => {
    expect(moveOnSheet(by, ends, day(from), move)).toBe(to);
  });

  it.each(['left', 'right', 'up', 'down', 'back', 'on'] as const)(
    '%s never leaves the sheet',
    (move) => {
      for (const by of ['weeks', 'months'] as const) {
        const [first, last] = ends;
        const to = [moveOnSheet(by, ends, first, move), moveOnSheet(by, ends, last, move)];
        for (const at of to) expect(at >= first && at <= last).toBe(true);
      }
    },
  );
});
