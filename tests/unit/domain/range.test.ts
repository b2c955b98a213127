import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { DayKey, Weekday } from '../../../src/domain/day';
import { CALENDAR_VIEWS, turnPage, viewDays } from '../../../src/domain/range';
import { anyDay, anyWeekday, later } from '../../support/arbitraries';

const day = (text: string) => text as DayKey;
const weekday = (one: DayKey | undefined) => DateTime.fromISO(one ?? '', { zone: 'utc' }).weekday;
const anyView = fc.constantFrom(...CALENDAR_VIEWS);
const paging = fc.constantFrom('week' as const, 'agenda' as const);

describe('a calendar view', () => {
  it('shows consecutive days, each once, and the day asked for', () => {
    fc.assert(
      fc.property(anyView, anyDay, anyWeekday, (view, anchor, weekStart) => {
        const days = viewDays(view, anchor, weekStart);
        const [first] = days as [DayKey];
        expect(days).toEqual(days.map((_, i) => later(first, i)));
        expect(days).toContain(anchor);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a month', () => {
  it.each([
    ['2026-11-21', 1, '2026-10-26', '2026-12-06'],
    ['2026-11-21', 7, '2026-11-01', '2026-12-05'],
    ['2027-02-10', 1, '2027-02-01', '2027-02-28'],
    ['2028-02-29', 6, '2028-01-29', '2028-03-03'],
  ] as const)(
    'around %s with weeks from weekday %i is %s to %s',
    (anchor, weekStart, first, last) => {
      const days = viewDays('month', day(anchor), weekStart);
      expect([days[0], days.at(-1)]).toEqual([first, last]);
    },
  );

  it('is all of its days in whole weeks, and no week without one of them', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (anchor, weekStart) => {
        const days = viewDays('month', anchor, weekStart);
        const length = DateTime.fromISO(anchor, { zone: 'utc' }).daysInMonth;
        const own = (one: DayKey) => one.startsWith(anchor.slice(0, 7));
        expect(days.filter(own)).toHaveLength(length as number);
        expect(days.length % 7).toBe(0);
        expect(weekday(days[0])).toBe(weekStart);
        expect(days.slice(0, 7).some(own)).toBe(true);
        expect(days.slice(-7).some(own)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whichever of its days is asked for', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, fc.nat(27), (anchor, weekStart, date) => {
        const other = later(`${anchor.slice(0, 7)}-01`, date);
        expect(viewDays('month', other, weekStart)).toEqual(viewDays('month', anchor, weekStart));
      }),
      { numRuns: 30 },
    );
  });

  it('follows month by month, none skipped or seen twice, from any day of it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (anchor, step) => {
        const month = DateTime.fromISO(anchor, { zone: 'utc' })
          .startOf('month')
          .plus({ months: step });
        expect(turnPage('month', anchor, step).slice(0, 7)).toBe(month.toFormat('yyyy-MM'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a board and a year', () => {
  it.each([
    ['board', '2026-11-21', '2026-11-01', '2026-11-30'],
    ['board', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['year', '2026-11-21', '2026-01-01', '2026-12-31'],
    ['year', '2028-02-29', '2028-01-01', '2028-12-31'],
  ] as const)('%s around %s is %s to %s and no other day', (view, anchor, first, last) => {
    for (const weekStart of [1, 7] as const) {
      const days = viewDays(view, day(anchor), weekStart);
      expect([days[0], days.at(-1)]).toEqual([first, last]);
    }
  });

  it('show every day on exactly one page', () => {
    fc.assert(
      fc.property(fc.constantFrom('board', 'year'), anyDay, (view, anchor) => {
        const shown = Array.from({ length: 4 }, (_, step) =>
          viewDays(view, turnPage(view, anchor, step), 1),
        ).flat();
        const [first] = shown as [DayKey];
        expect(shown).toEqual(shown.map((_, i) => later(first, i)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a week', () => {
  it('is seven days from the weekday the person’s weeks start on', () => {
    for (const weekStart of [1, 2, 3, 4, 5, 6, 7] satisfies Weekday[]) {
      const days = viewDays('week', day('2026-11-21'), weekStart);
      expect(days).toHaveLength(7);
      expect(weekday(days[0])).toBe(weekStart);
    }
  });
});

describe('paging', () => {
  it('through weeks or the agenda shows every day on exactly one page', () => {
    fc.assert(
      fc.property(paging, anyDay, anyWeekday, fc.nat(10), (view, anchor, weekStart, pages) => {
        const shown = Array.from({ length: pages + 1 }, (_, step) =>
          viewDays(view, turnPage(view, anchor, step), weekStart),
        ).flat();
        const [first] = shown as [DayKey];
        expect(shown).toEqual(shown.map((_, i) => later(first, i)));
      }),
      { numRuns: 100 },
    );
  });

  it('through months shows every day on exactly one page as a day of that month', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (anchor, weekStart) => {
        const shown = Array.from({ length: 13 }, (_, step) => {
          const page = turnPage('month', anchor, step);
          const month = page.slice(0, 7);
          return viewDays('month', page, weekStart).filter((one) => one.startsWith(month));
        }).flat();
        const [first] = shown as [DayKey];
        expect(shown).toEqual(shown.map((_, i) => later(first, i)));
      }),
      { numRuns: 30 },
    );
  });

  it('on and back again shows the same page', () => {
    fc.assert(
      fc.property(
        anyView,
        anyDay,
        anyWeekday,
        fc.integer({ min: -20, max: 20 }),
        (view, anchor, weekStart, step) => {
          const back = turnPage(view, turnPage(view, anchor, step), -step);
          expect(viewDays(view, back, weekStart)).toEqual(viewDays(view, anchor, weekStart));
        },
      ),
      { numRuns: 100 },
    );
  });
});
