import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import { restOffer, restPlan, restsAhead, restsLeft } from '../../../src/domain/streak-rests';
import { history, type Journal, nth } from './journal';

const offer = ({ streak, restMarks, view, today }: Journal, day: DayKey) =>
  restOffer(streak, restMarks, view, day, today);
const left = ({ streak, restMarks, view }: Journal, day: DayKey) =>
  restsLeft(streak, restMarks, view, day);

describe('a rest', () => {
  it('today or ahead is free', () => {
    const journal = history('HH.|.P.');
    expect([nth(3), nth(4), nth(5), nth(300)].map((day) => offer(journal, day))).toEqual(
      Array(4).fill('free'),
    );
  });

  it.each([
    ['H.H.', 'makeUp'],
    ['H.HH.', 'makeUp'],
    ['H.HHHH', 'tooLate'],
  ])('on the missed day of %s: %s', (letters, answer) => {
    expect(offer(history(letters), nth(2))).toBe(answer);
  });

  it('makes up for a day up to three days later, not on the fourth', () => {
    expect(offer(history('.HHH'), nth(1))).toBe('makeUp');
    expect(offer(history('.HHHH'), nth(1))).toBe('tooLate');
  });

  it('is not asked of a day that has a seal, rests already, or lies before the start', () => {
    const journal = history('HR.', { offDays: [7] });
    expect([nth(1), nth(2), nth(7), nth(0)].map((day) => offer(journal, day))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('that makes up takes one of the allowance until none is left', () => {
    const journal = history('...H', { restAllowance: { count: 2, per: 'quarter' } });
    expect(left(journal, nth(1))).toBe(2);
    journal.rest(nth(1));
    expect([left(journal, nth(2)), offer(journal, nth(2))]).toEqual([1, 'makeUp']);
    journal.rest(nth(2));
    expect([left(journal, nth(3)), offer(journal, nth(3))]).toEqual([0, 'usedUp']);
  });

  it('ahead takes none of the allowance', () => {
    const journal = history('H.|..').rest(nth(3)).rest(nth(4));
    expect(left(journal, nth(2))).toBe(2);
  });

  it('leaves nothing, and never less, when the allowance was made smaller afterwards', () => {
    const journal = history('..H').rest(nth(1)).rest(nth(2));
    journal.streak = { ...journal.streak, restAllowance: { count: 1, per: 'streak' } };
    expect(left(journal, nth(3))).toBe(0);
  });
});

describe('a range of rests', () => {
  const plan = ({ streak, restMarks, view, today }: Journal, first: number, last: number) => {
    const days = restPlan(streak, restMarks, view, [nth(first), nth(last)], today);
    return Object.fromEntries(Object.entries(days).map(([what, of]) => [what, of.length]));
  };
  const NONE = { free: 0, makeUp: 0, tooLate: 0, usedUp: 0, kept: 0 };

  it('ahead is free, days already resting are kept', () => {
    expect(plan(history('HH.|.R.'), 3, 7)).toEqual({ ...NONE, free: 4, kept: 1 });
  });

  it('over missed days takes from the allowance, the earliest first, until it is used up', () => {
    const restAllowance = { count: 2, per: 'streak' } as const;
    const journal = history('H...H', { restAllowance });
    expect(plan(journal, 1, 5)).toEqual({ ...NONE, makeUp: 2, usedUp: 1, kept: 2 });
    const days = restPlan(
      journal.streak,
      journal.restMarks,
      journal.view,
      [nth(1), nth(5)],
      journal.today,
    );
    expect(days.makeUp).toEqual([nth(2), nth(3)]);
  });

  it('takes from the allowance of each month apart', () => {
    const restAllowance = { count: 1, per: 'month' } as const;
    const letters = `${'H'.repeat(27)}...`;
    // 2 November and 27 days: 29 and 30 November, 1 December.
    expect(plan(history(letters, { restAllowance }), 28, 30)).toEqual({
      ...NONE,
      free: 1,
      makeUp: 1,
      usedUp: 1,
    });
    expect(plan(history(`${letters}H`, { restAllowance }), 28, 30)).toEqual({
      ...NONE,
      makeUp: 2,
      usedUp: 1,
    });
  });

  it('comes too late for days long past, and does nothing before the start', () => {
    expect(plan(history('..HHHH'), -1, 2)).toEqual({ ...NONE, tooLate: 2, kept: 2 });
  });
});

describe('rests that are set already', () => {
  it('are told as ranges from today on', () => {
    const { restMarks, today } = history('RH.|RR.R').rest(nth(3));
    const told = restsAhead(restMarks, today).map(({ first, last, marks }) => [
      first,
      last,
      marks.length,
    ]);
    expect(told).toEqual([
      [nth(3), nth(5), 3],
      [nth(7), nth(7), 1],
    ]);
  });
});
