import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import { occurrences, type Rule } from '../../../src/domain/recurrence';
import { following, type Repeat, repeatFrom, ruleFrom } from '../../../src/domain/repeat';
import { dayBetween } from '../../support/arbitraries';
import { day } from '../../support/builders';

const daily: Rule = { freq: 'day', every: 1, count: null };
const weekly: Rule = { freq: 'week', every: 1, weekdays: [3], count: null };
const monthEnd: Rule = { freq: 'month', every: 1, monthDay: -1, count: null };
const onThe31st: Rule = { freq: 'month', every: 1, monthDay: 31, count: null };
const repeat = (rule: Rule, start: string, afterDone = false): Repeat => ({
  rule,
  start: day(start),
  afterDone,
});

test('what a rule leaves open comes from its first day', () => {
  expect(ruleFrom({ ...weekly, weekdays: [] }, day('2026-11-20'))).toEqual({
    ...weekly,
    weekdays: [5],
  });
  expect(ruleFrom({ ...monthEnd, monthDay: 0 }, day('2026-11-20'))).toEqual({
    ...monthEnd,
    monthDay: 20,
  });
  expect(ruleFrom(weekly, day('2026-11-20'))).toBe(weekly);
});

test('a rule begins with its first day, whatever its interval', () => {
  // Saturday: a fortnightly Friday is the next one, not the one after it.
  const friday: Rule = { ...weekly, weekdays: [5], every: 2 };
  expect(repeatFrom(friday, day('2026-11-21'), false)).toEqual(repeat(friday, '2026-11-27'));
  expect(repeatFrom({ ...onThe31st, every: 6 }, day('2026-11-01'), false).start).toBe('2026-12-31');
});

describe('the next time', () => {
  const none = null;
  test.for([
    ['the day after', daily, '2026-11-18', '2026-11-18', '2026-11-18', '2026-11-19'],
    ['not on a day that is over', daily, '2026-11-01', '2026-11-10', '2026-11-18', '2026-11-19'],
    ['after the one done early', weekly, '2026-11-18', '2026-11-25', '2026-11-20', '2026-12-02'],
    ['the last of a leap month', monthEnd, '2028-01-31', '2028-01-31', '2028-01-31', '2028-02-29'],
    ['past short months', onThe31st, '2026-12-31', '2027-01-31', '2027-01-31', '2027-03-31'],
    ['of one without due date', daily, '2026-11-18', none, '2026-11-20', '2026-11-21'],
    [
      'none when all are done',
      { ...daily, count: 2 },
      '2026-11-18',
      '2026-11-19',
      '2026-11-19',
      none,
    ],
  ] as const)('%s', ([, rule, start, due, done, next]) => {
    const found = following(repeat(rule, start), due && day(due), day(done));
    expect(found?.due ?? null).toBe(next);
    if (found) expect(found.repeat).toEqual(repeat(rule, start));
  });

  test('counted from when it was done, and as often as was said', () => {
    const every3: Rule = { freq: 'day', every: 3, count: 2 };
    const first = following(
      repeat(every3, '2026-11-18', true),
      day('2026-11-18'),
      day('2026-11-25'),
    );
    expect(first).toEqual({
      repeat: repeat({ ...every3, count: 1 }, '2026-11-28', true),
      due: '2026-11-28',
    });
    expect(first && following(first.repeat, first.due, day('2026-11-30'))).toBeNull();
  });

  test('done on the day each time, a task is due on every day of its rule', () => {
    const anyRule = fc.constantFrom<Rule[]>(
      ...[daily, weekly, monthEnd, onThe31st].flatMap((rule) =>
        [1, 2, 3].map((every) => ({ ...rule, every })),
      ),
    );
    fc.assert(
      fc.property(anyRule, dayBetween('2024-01-01', '2028-12-31'), (rule, from) => {
        let now: { repeat: Repeat; due: DayKey } | null = null;
        const first = repeatFrom(rule, from, false);
        const days = [first.start];
        now = { repeat: first, due: first.start };
        for (let i = 0; i < 5 && now; i++) {
          now = following(now.repeat, now.due, now.due);
          if (now) days.push(now.due);
        }
        expect(days).toEqual(occurrences(rule, first.start, first.start, days.at(-1) as DayKey));
      }),
    );
  });
});
