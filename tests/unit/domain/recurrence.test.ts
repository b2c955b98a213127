import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { type DayKey, daysBetween, type Weekday } from '../../../src/domain/day';
import { nextAfter, occurrences, type Rule, toRRule } from '../../../src/domain/recurrence';
import { anyWeekday, dayBetween, later } from '../../support/arbitraries';

const day = (text: string) => text as DayKey;
const daily = (every = 1, count: number | null = null): Rule => ({ freq: 'day', every, count });
const weekly = (weekdays: Weekday[], every = 1, count: number | null = null): Rule => ({
  freq: 'week',
  weekdays,
  every,
  count,
});
const monthly = (monthDay: number, every = 1, count: number | null = null): Rule => ({
  freq: 'month',
  monthDay,
  every,
  count,
});

const anyCount = fc.option(fc.integer({ min: 1, max: 20 }));
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    freq: fc.constant('day' as const),
    every: fc.integer({ min: 1, max: 40 }),
    count: anyCount,
  }),
  fc.record({
    freq: fc.constant('week' as const),
    every: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.uniqueArray(anyWeekday, { minLength: 1 }),
    count: anyCount,
  }),
  fc.record({
    freq: fc.constant('month' as const),
    every: fc.integer({ min: 1, max: 13 }),
    monthDay: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1)),
    count: anyCount,
  }),
);
const anyStart = dayBetween('2023-01-01', '2028-12-31');

/** Every day is asked whether it is one, by luxon alone. */
function byAsking(rule: Rule, start: DayKey, from: DayKey, to: DayKey): DayKey[] {
  const begin = DateTime.fromISO(start, { zone: 'utc' });
  const found: DayKey[] = [];
  let seen = 0;
  for (let at = begin; (at.toISODate() as string) <= to; at = at.plus({ days: 1 })) {
    if (!matches(rule, begin, at)) continue;
    seen++;
    if (rule.count !== null && seen > rule.count) break;
    const key = at.toISODate() as DayKey;
    if (key >= from) found.push(key);
  }
  return found;
}

function matches(rule: Rule, begin: DateTime, at: DateTime): boolean {
  if (rule.freq === 'day') return at.diff(begin, 'days').days % rule.every === 0;
  if (rule.freq === 'week') {
    const weeks = at.startOf('week').diff(begin.startOf('week'), 'weeks').weeks;
    return weeks % rule.every === 0 && rule.weekdays.includes(at.weekday as Weekday);
  }
  const months = (at.year - begin.year) * 12 + at.month - begin.month;
  const wanted = rule.monthDay === -1 ? at.daysInMonth : rule.monthDay;
  return months % rule.every === 0 && at.day === wanted;
}

describe('the days of a rule', () => {
  it.each([
    [daily(), '2026-11-21', ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']],
    [daily(3), '2026-11-21', ['2026-11-21', '2026-11-24', '2026-11-27', '2026-11-30']],
    [daily(1, 2), '2026-11-21', ['2026-11-21', '2026-11-22']],
    // 26 November 2026 is a Thursday.
    [weekly([4]), '2026-11-21', ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17']],
    [weekly([5, 1]), '2026-11-21', ['2026-11-23', '2026-11-27', '2026-11-30', '2026-12-04']],
    // Counted from the week that the start is in, which is over for Mondays.
    [weekly([1], 2), '2026-11-21', ['2026-11-30', '2026-12-14', '2026-12-28', '2027-01-11']],
    [monthly(1), '2026-11-21', ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']],
    [monthly(31), '2026-11-21', ['2026-12-31', '2027-01-31', '2027-03-31', '2027-05-31']],
    [monthly(-1), '2027-12-31', ['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']],
    [monthly(29, 12), '2027-02-01', ['2028-02-29', '2032-02-29', '2036-02-29', '2040-02-29']],
  ] as const)('%j from %s', (rule, start, expected) => {
    expect(occurrences(rule, day(start), day(start), day('2041-01-01')).slice(0, 4)).toEqual(
      expected,
    );
  });

  it('are those found by asking every day', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(200), fc.nat(500), (rule, start, skip, length) => {
        const from = later(start, skip - 50);
        const to = later(from, length);
        expect(occurrences(rule, start, from, to)).toEqual(byAsking(rule, start, from, to));
      }),
      { numRuns: 50 },
    );
  });

  it('are in order, each once, and cut anywhere put together again', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(300), fc.nat(300), (rule, start, first, second) => {
        const [cut, end] = [later(start, first), later(start, first + second + 1)];
        const whole = occurrences(rule, start, start, end);
        expect(whole).toEqual([...new Set(whole)].sort());
        expect([
          ...occurrences(rule, start, start, cut),
          ...occurrences(rule, start, later(cut, 1), end),
        ]).toEqual(whole);
      }),
    );
  });
});

describe('the next day', () => {
  it('is the first of those after', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(400), (rule, start, skip) => {
        const after = later(start, skip - 20);
        const next = nextAfter(rule, start, after);
        const window = occurrences(rule, start, later(after, 1), later(after, 3000));
        if (next !== null && daysBetween(after, next) <= 3000) expect(window[0]).toBe(next);
        else expect(window).toEqual([]);
      }),
    );
  });

  it.each([
    ['after the last of a count', daily(1, 3), '2026-11-23'],
    ['of a date that no month has', monthly(31, 12), '2026-11-21'],
  ])('is none %s', (_, rule, after) => {
    expect(nextAfter(rule, day('2026-11-21'), day(after))).toBeNull();
  });
});

describe('a rule in RFC 5545', () => {
  it.each([
    [daily(), 'FREQ=DAILY'],
    [daily(2, 5), 'FREQ=DAILY;INTERVAL=2;COUNT=5'],
    [weekly([5, 1], 2), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR'],
    [monthly(-1), 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ])('%j is %s', (rule, text) => {
    expect(toRRule(rule)).toBe(text);
  });
});
