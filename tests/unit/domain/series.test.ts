/** Which dates a series occurs on, and when. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dateOf, datesOf, isAhead, newSeries, nextDates, planOn } from '../../../src/domain/series';
import { anyZone, dayBetween } from '../../support/arbitraries';
import { day, instant, NOW } from '../../support/builders';
import { anyClock, aSeries } from '../../support/series';

const THURSDAYS = aSeries({
  rule: { freq: 'week', every: 1, weekdays: [4], count: null },
  clock: '20:00',
  platforms: ['bilibili', 'youtube'],
});

describe('the dates of a series', () => {
  it.each([
    ['from its first to its last date', {}, ['2026-11-26', '2026-12-03', '2026-12-10']],
    ['not after it has ended', { endDay: day('2026-12-03') }, ['2026-11-26', '2026-12-03']],
    ['not where it is left out', { skipped: [day('2026-12-03')] }, ['2026-11-26', '2026-12-10']],
    ['none while it is paused', { paused: true }, []],
  ])('%s', (_, fields, dates) => {
    const series = { ...THURSDAYS, ...fields };
    expect(datesOf(series, day('2026-11-01'), day('2026-12-16'))).toEqual(dates);
  });

  it('are the next ones whose time is to come', () => {
    const at = instant('2026-11-26T20:00');
    expect(nextDates(THURSDAYS, at - 1, 2)).toEqual(['2026-11-26', '2026-12-03']);
    expect(nextDates(THURSDAYS, at, 2)).toEqual(['2026-12-03', '2026-12-10']);
    const ending = { ...THURSDAYS, endDay: day('2026-12-09'), skipped: [day('2026-11-26')] };
    expect(nextDates(ending, NOW, 3)).toEqual(['2026-12-03']);
  });

  it('keep their wall time through every change of clocks', () => {
    fc.assert(
      fc.property(anyZone, anyClock, dayBetween('2000-01-01', '2037-12-31'), (zone, clock, on) => {
        const series = aSeries({ zone, clock });
        expect(planOn(series, on)).toEqual({ wall: `${on}T${clock}`, zone });
        const at = DateTime.fromISO(`${on}T${clock}`, { zone }).toMillis();
        expect(dateOf(series, at)).toBe(DateTime.fromMillis(at, { zone }).toISODate());
      }),
    );
  });

  it('are ahead until their time has come', () => {
    const series = aSeries();
    const at = instant('2026-11-22T07:30');
    expect(isAhead(series, day('2026-11-22'), at - 1)).toBe(true);
    expect(isAhead(series, day('2026-11-22'), at)).toBe(false);
  });
});

it('a new series has made nothing, leaves out nothing and runs', () => {
  const { title, body, tags, platforms, rule, clock, zone, startDay, endDay } = aSeries();
  const said = { title, body, tags, platforms, rule, clock, zone, startDay, endDay };
  expect(newSeries('s', said, NOW)).toEqual({
    ...{ id: 's', createdAt: NOW, updatedAt: NOW, deletedAt: null, ...said },
    ...{ skipped: [], madeUntil: null, paused: false },
  });
});
