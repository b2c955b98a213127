/**
 * Known days. Sources: the State Council's notices of holidays for 2025 and 2026; the Hong Kong
 * Observatory's tables of lunar dates and solar terms.
 */
import { LunarYear, SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../../src/domain/almanac';
import { addDays, type DayKey, pad } from '../../../src/domain/day';
import { holidayOn } from '../../../src/domain/holidays';
import { dayOfLunar, dayOfTerm, lunarOf, termOn } from '../../../src/domain/lunar';
import { later } from '../../support/arbitraries';

const on = (day: string) => almanacOf(day as DayKey);

describe('festivals and marketing days', () => {
  it.each([
    ['2026-01-01', ['newYear']],
    ['2026-01-20', ['newYearShopping']],
    ['2026-02-16', ['springEve']],
    ['2026-02-17', ['springFestival']],
    ['2025-01-29', ['springFestival']],
    ['2026-03-03', ['lantern']],
    ['2026-03-08', ['women']],
    ['2026-06-18', ['june18']],
    ['2026-06-19', ['dragonBoat']],
    ['2026-08-19', ['qixi']],
    ['2026-09-01', ['backToSchool']],
    ['2026-09-25', ['midAutumn']],
    ['2025-10-06', ['midAutumn']],
    ['2026-10-31', ['halloween']],
    ['2026-11-11', ['double11']],
    ['2026-11-26', ['thanksgiving']],
    ['2026-11-27', ['blackFriday']],
    ['2024-11-29', ['blackFriday']],
    ['2026-12-12', ['double12']],
    ['2026-12-25', ['christmas']],
    ['2026-12-31', ['yearEnd']],
    ['2026-11-21', []],
  ])('%s is %j', (day, occasions) => {
    expect(on(day)?.occasions).toEqual(occasions);
  });

  it('of the lunar calendar are not kept in its leap month', () => {
    // 2025 has a second sixth month; 2023 a second second.
    expect(on('2025-08-29')?.occasions).toEqual(['qixi']);
    expect(on('2025-07-25')?.lunar).toEqual({ month: 6, day: 1, leap: true });
  });
});

describe('solar terms', () => {
  it.each([
    ['2026-11-07', 'beginningOfWinter'],
    ['2026-11-22', 'lesserSnow'],
    ['2026-04-05', 'pureBrightness'],
    ['2025-12-21', 'winterSolstice'],
    ['2026-11-21', null],
  ])('%s is %s', (day, term) => {
    expect(on(day)?.term).toBe(term);
  });

  it('are 24 in a year, a fortnight apart', () => {
    const days = Array.from({ length: 365 }, (_, i) => later('2026-01-01', i));
    const terms = days.filter((day) => on(day)?.term);
    expect(terms).toHaveLength(24);
    expect(new Set(terms.map((day) => on(day)?.term)).size).toBe(24);
  });
});

describe('holidays', () => {
  it.each([
    // 春节 2026: 15 to 23 February off, 14 and 28 February worked.
    ['2026-02-14', 'work'],
    ['2026-02-15', 'off'],
    ['2026-02-23', 'off'],
    ['2026-02-24', null],
    ['2026-02-28', 'work'],
    ['2026-10-01', 'off'],
    // A weekend like any other.
    ['2026-11-21', null],
    // Not announced.
    ['2090-10-01', null],
  ])('%s is %s', (day, holiday) => {
    expect(on(day)?.holiday).toBe(holiday);
  });
});

it('knows the lunar date', () => {
  expect(on('2026-11-21')?.lunar).toEqual({ month: 10, day: 13, leap: false });
});

it('says nothing of years it does not know', () => {
  expect(on('1899-12-31')).toBeNull();
  expect(on('2101-03-01')).toBeNull();
});

describe('the table', () => {
  const YEARS = Array.from({ length: 201 }, (_, i) => 1900 + i);

  it('has the months of each lunar year as tyme4ts has them', () => {
    for (const year of YEARS.slice(0, -1)) {
      for (const month of LunarYear.fromYear(year).getMonths()) {
        const [number, leap] = [month.getMonth(), month.isLeap()];
        const first = month.getFirstJulianDay().getSolarDay();
        const day = keyOf(first.getYear(), first.getMonth(), first.getDay());
        const last = later(day, month.getDayCount() - 1);
        expect(lunarOf(day)).toEqual({ month: number, day: 1, leap });
        expect(lunarOf(last)).toEqual({ month: number, day: month.getDayCount(), leap });
        if (!leap) expect(dayOfLunar(year, number, 1)).toBe(day);
      }
    }
  });

  it('has the solar terms of each year as tyme4ts has them', () => {
    for (const year of YEARS) {
      for (let term = 1; term <= 24; term++) {
        const solar = SolarTerm.fromIndex(year, term).getSolarDay();
        const day = keyOf(solar.getYear(), solar.getMonth(), solar.getDay());
        expect(dayOfTerm(year, term)).toBe(day);
        expect(termOn(day)).toBe(term % 24);
        expect(termOn(later(day, 1))).toBeNull();
      }
    }
  });

  it('has every announced holiday that tyme4ts has', () => {
    for (let day = '2000-01-01' as DayKey; day < '2032-01-01'; day = addDays(day, 1)) {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const holiday = SolarDay.fromYmd(year, month, date).getLegalHoliday();
      expect(holidayOn(day), day).toBe(holiday && (holiday.isWork() ? 'work' : 'off'));
    }
  });
});

function keyOf(year: number, month: number, date: number): DayKey {
  return [pad(year, 4), pad(month, 2), pad(date, 2)].join('-') as DayKey;
}
