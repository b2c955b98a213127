import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/domain/day';
import { newStreak, STREAK_MODES } from '../../../src/domain/streak';
import { carriedPast, countDaysIf } from '../../../src/domain/streak-carried';
import { labelOn, walk } from '../../../src/domain/streak-walk';
import { anyDay } from '../../support/arbitraries';
import { day } from '../../support/builders';

describe('the past of a streak', () => {
  it('is as many days as its number, the last of them the day it had it', () => {
    expect(carriedPast('cumulative', 3, day('2026-11-20'), [])).toEqual({
      startDay: '2026-11-18',
      days: ['2026-11-18', '2026-11-19', '2026-11-20'],
    });
  });

  it('skips days off, which only the calendar counts', () => {
    const weekends: Weekday[] = [6, 7];
    // 23 November 2026 is a Monday.
    expect(carriedPast('strict', 2, day('2026-11-23'), weekends)).toEqual({
      startDay: '2026-11-20',
      days: ['2026-11-20', '2026-11-23'],
    });
    expect(carriedPast('calendar', 2, day('2026-11-23'), weekends)).toEqual({
      startDay: '2026-11-22',
      days: ['2026-11-23'],
    });
  });

  it('gives the streak that number on that day, in every mode and with any days off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STREAK_MODES),
        fc.integer({ min: 1, max: 400 }),
        anyDay,
        fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
        (mode, n, until, offDays) => {
          const { startDay, days } = carriedPast(mode, n, until, offDays);
          const streak = { ...newStreak('s', '', startDay, 0), mode, offDays };
          const none = { credits: [], marks: [], planned: [] };
          const view = walk(streak, countDaysIf(streak, none, days), until);
          const last = days.at(-1);
          expect(view.current).toBe(days.length);
          if (last === until) expect(labelOn(view, mode, until, until)).toBe(n);
          else if (mode !== 'calendar') expect(view.n).toBe(n);
        },
      ),
    );
  });
});
