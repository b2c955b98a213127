import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import { restOffer, restsLeft } from '../../../src/domain/streak-rests';
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
