import { type LunarDay, LunarYear } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { type DayKey, daysFrom, pad } from '../../../src/domain/day';
import { type LunarDate, lunarOf } from '../../../src/domain/lunar';
import { almanac as enWords } from '../../../src/i18n/en/almanac';
import { cellDate, makeFormat } from '../../../src/i18n/format';
import { almanac as zhWords } from '../../../src/i18n/zh-CN/almanac';

const zh = makeFormat('zh-CN');
const en = makeFormat('en');
const saturday = '2026-11-21' as DayKey;

function keyOf(day: LunarDay): DayKey {
  const solar = day.getSolarDay();
  return `${pad(solar.getYear(), 4)}-${pad(solar.getMonth(), 2)}-${pad(solar.getDay(), 2)}` as DayKey;
}

describe('days', () => {
  test('are written in each language', () => {
    expect(zh.date(saturday)).toBe('11月21日');
    expect([zh.dateAndYear(saturday), en.dateAndYear(saturday)]).toEqual([
      '2026年11月21日',
      '21 Nov 2026',
    ]);
    expect(zh.dateAndWeekday(saturday)).toBe('11月21日周六');
    expect(zh.month(saturday)).toBe('2026年11月');
    expect(en.date(saturday)).toBe('21 Nov');
    expect(en.month(saturday)).toBe('November 2026');
    expect([zh.weekday(1), zh.weekdayNarrow(7), en.weekday(1)]).toEqual(['周一', '日', 'Mon']);
  });

  test('begin a month with its name in a calendar', () => {
    expect(cellDate('2026-12-01' as DayKey, zh)).toBe('12月1日');
    expect(cellDate(saturday, zh)).toBe('21');
  });

  // Spring Festival 2026, Dragon Boat Festival 2026, the leap month of 2025, and days counted on.
  test.each([
    ['2026-02-17', '正月初一'],
    ['2026-06-19', '五月初五'],
    ['2026-11-18', '十月初十'],
    ['2026-11-28', '十月二十'],
    ['2026-12-08', '十月三十'],
    ['2025-07-25', '闰六月初一'],
    ['2027-02-05', '腊月廿九'],
    ['2027-02-06', '正月初一'],
    ['2027-03-07', '正月三十'],
    ['2030-02-02', '腊月三十'],
    ['2030-02-03', '正月初一'],
  ])('%s is %s', (day, lunar) => {
    expect(zh.lunar(day as DayKey)).toBe(lunar);
    expect(en.lunar(day as DayKey)).toBeNull();
  });

  test('begin and end each lunar month where the almanac does, also where Intl does not', () => {
    for (let year = 2020; year < 2060; year++) {
      for (const month of LunarYear.fromYear(year).getMonths()) {
        const [first] = month.getDays() as [LunarDay];
        const [before, on] = [first.next(-1), first].map((one) => zh.lunar(keyOf(one)));
        expect(on?.slice(-2)).toBe('初一');
        expect(before?.slice(-2)).toBe(first.next(-1).getName());
        expect(on?.startsWith('闰')).toBe(month.isLeap());
      }
    }
  });

  test('are in a cell the day alone, on the first of a month its name, as they are in full', () => {
    for (const day of daysFrom('2025-01-01' as DayKey, 3000)) {
      const date = lunarOf(day) as LunarDate;
      const full = zh.lunar(day) ?? '';
      const short = date.day === 1 ? full.slice(0, -2) : full.slice(-2);
      expect(zhWords.lunar(date)).toBe(short);
      expect(enWords.lunar(date)).toBe('');
    }
  });
});

test('a moment is written in its own zone', () => {
  const at = Date.UTC(2026, 10, 21, 16, 40);
  expect(zh.moment(at, 'Asia/Shanghai')).toBe('11月22日 00:40');
  expect(zh.moment(at, 'America/Los_Angeles')).toBe('11月21日 08:40');
});

test('zones are named by their city', () => {
  expect(en.zone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
