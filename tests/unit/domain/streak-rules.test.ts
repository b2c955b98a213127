import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import { restsTaken } from '../../../src/domain/streak-rests';
import { history, type Journal, journalFrom, nth } from './journal';

const day = (text: string) => text as DayKey;

describe('resting', () => {
  it('breaks nothing and adds nothing', () => {
    expect(history('HHRRH').in('strict').labels).toBe('1 2 - - 3');
    expect(history('HHRR.').view).toMatchObject({ current: 2, atRisk: true });
    expect(history('HHR').view).toMatchObject({ current: 2, atRisk: false });
  });

  it('happens by itself on days off, and a post there still counts', () => {
    const journal = history('HHHHH..H', { offDays: [6, 7], mode: 'strict' });
    expect(journal.numbers).toBe('6/6/6');
    expect(journal.stateOn(nth(6))).toBe('rest');
    expect(journal.publish(nth(6)).labels).toBe('1 2 3 4 5 6 - 7');
  });

  it('gives way to a post on the same day', () => {
    const journal = history('HRH').publish(nth(2));
    expect(journal.stateOn(nth(2))).toBe('hit');
    expect(journal.numbers).toBe('3/3/3');
  });

  const per = (period: 'month' | 'quarter' | 'streak') => ({
    restAllowance: { count: 2, per: period },
  });
  const taken = (journal: Journal, on: DayKey) =>
    restsTaken(journal.streak, journal.restMarks, journal.view, on);

  it('on a missed day takes one from the allowance', () => {
    const journal = history('HH.H').rest(nth(3));
    expect(taken(journal, nth(4))).toBe(1);
    expect(journal.publish(nth(3)) && taken(journal, nth(4))).toBe(0);
  });

  it('in another streak takes none', () => {
    const { restMarks } = history('HH.H', { id: 'other' }).rest(nth(3));
    const journal = history('HH.H').rest(nth(3));
    expect(restsTaken(journal.streak, restMarks, journal.view, nth(4))).toBe(0);
  });

  it('set ahead takes none', () => {
    const journal = history('HH|....').rest(nth(4)).rest(nth(5));
    journal.today = nth(6);
    expect(taken(journal, nth(6))).toBe(0);
  });

  it('set on the day itself takes none, for the day is not missed yet', () => {
    expect(taken(history('HH.').rest(nth(3)), nth(3))).toBe(0);
  });

  it.each([
    ['month', [1, 2, 0]],
    ['quarter', [3, 3, 0]],
    ['streak', [3, 3, 3]],
  ] as const)('is counted by the %s', (period, expected) => {
    const journal = journalFrom('2026-10-01', '2027-01-31', per(period));
    for (const one of ['2026-10-31', '2026-11-01', '2026-11-30']) journal.rest(day(one));
    const asked = ['2026-10-02', '2026-11-15', '2027-01-15'];
    expect(asked.map((one) => taken(journal, day(one)))).toEqual(expected);
  });
});

describe('the stock ahead', () => {
  it('is counted from today while today is pending, else from tomorrow', () => {
    expect(history('HP|PP.P').view).toMatchObject({ runway: 3, gapDay: nth(5) });
    expect(history('HH|PP.P').view).toMatchObject({ runway: 2, gapDay: nth(5) });
    expect(history('H.|PPP').view).toMatchObject({ runway: 0, gapDay: nth(2) });
    expect(history('H').view).toMatchObject({ runway: 0, gapDay: nth(2) });
  });

  it('skips rests and days off without counting them', () => {
    expect(history('H|PRRP.').view).toMatchObject({ runway: 2, gapDay: nth(6) });
    expect(history('HHHHP|..P', { offDays: [6, 7] }).view).toMatchObject({
      runway: 2,
      gapDay: nth(9),
    });
  });

  it('shows as planned days, past plans as misses', () => {
    const journal = history('PHP|P.');
    expect([1, 2, 3, 4, 5].map((n) => journal.stateOn(nth(n)))).toEqual([
      'miss',
      'hit',
      'pending',
      'planned',
      'open',
    ]);
  });
});

describe('the goal', () => {
  it('is reached by the seal that carries it, and stays reached', () => {
    const journal = history('HHH.HHH', { goal: 3, mode: 'strict' });
    expect(journal.view).toMatchObject({ finishedOn: nth(3), expectedFinish: nth(3), n: 3 });
    expect(journal.view.gapDay).toBeNull();
  });

  it('can be passed: the number goes on', () => {
    expect(history('HHHH', { goal: 3 }).view).toMatchObject({ n: 4, finishedOn: nth(3) });
  });

  it.each([
    ['strict', 8],
    ['cumulative', 6],
    ['calendar', 5],
  ] as const)('is expected in %s mode on day %i after a miss', (mode, last) => {
    expect(history('HH.H', { goal: 5, mode }).view.expectedFinish).toBe(nth(last));
  });

  it('moves on by every rest ahead, except by the calendar', () => {
    expect(history('HH|.R.', { goal: 5 }).view.expectedFinish).toBe(nth(6));
    expect(history('HH|.R.', { goal: 5, mode: 'calendar' }).view.expectedFinish).toBe(nth(5));
    expect(history('H', { goal: 10, offDays: [7] }).view.expectedFinish).toBe(nth(11));
  });

  it('missed on the calendar’s last day is reached by the next seal', () => {
    expect(history('HH.H', { goal: 3, mode: 'calendar' }).view.finishedOn).toBe(nth(4));
    expect(history('HH..', { goal: 3, mode: 'calendar' }).view.expectedFinish).toBe(nth(4));
  });
});
