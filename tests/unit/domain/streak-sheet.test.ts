import { describe, expect, it } from 'vitest';
import type { Streak } from '../../../src/domain/streak';
import { type SheetKind, sealSheet } from '../../../src/domain/streak-sheet';
import { history, type Journal, journalFrom, nth } from './journal';

const LETTER: Record<SheetKind, string> = {
  blank: '.',
  one: '1',
  two: '2',
  more: '3',
  rest: 'R',
  off: 'o',
  planned: 'P',
  gap: '?',
  goal: 'G',
};

function drawn(journal: Journal): string {
  const { kinds } = sealSheet(journal.streak, journal.view);
  return kinds.map((kind) => LETTER[kind]).join('');
}

describe('the seal sheet', () => {
  const week = (letters: string, fields: Partial<Streak> = {}) =>
    history(letters, { goal: 7, ...fields });

  it('runs from the first day to the goal day', () => {
    expect(sealSheet(week('.').streak, week('.').view)).toMatchObject({
      first: nth(1),
      last: nth(7),
    });
    expect(drawn(week('.'))).toBe('?.....G');
    expect(drawn(history('.', { goal: 1 }))).toBe('G');
  });

  it('grows with every missed day', () => {
    expect(drawn(week('HH..H'))).toBe('11..1?..G');
  });

  it('of a strict streak begins again after a miss', () => {
    expect(drawn(week('HH.H', { mode: 'strict' }))).toBe('11.1?....G');
  });

  it('shows how much went out on a day', () => {
    const journal = week('HHHH.').publish(nth(2), 'bilibili').publish(nth(3), 'bilibili');
    journal.publish(nth(3), 'youtube').publish(nth(4), 'bilibili').publish(nth(4), 'youtube');
    expect(drawn(journal.publish(nth(4), 'xiaohongshu'))).toBe('1233?.G');
  });

  it('tells seals by hand, rests and planned days apart', () => {
    expect(drawn(week('SR.|PPR.'))).toBe('1R?PPR..G');
  });

  it('tells weekdays off from rests that were set', () => {
    // 2 November 2026 is a Monday.
    expect(drawn(week('HHHRH|', { offDays: [6, 7] }))).toBe('111R1oo?.G');
  });

  it('shows the gap: the first day that nothing is ready for', () => {
    expect(drawn(week('HH|PR.P'))).toBe('11PR?P.G');
    expect(drawn(week('HH|PPPPP'))).toBe('11PPPPG');
  });

  it('counts a seal on a weekday off as any other', () => {
    expect(drawn(week('HHHHHH', { offDays: [6, 7] }))).toBe('111111oG');
  });

  it('ends with the goal once it is reached, or with the last seal after it', () => {
    expect(drawn(week('HHHHHHH...'))).toBe('111111G');
    expect(drawn(week('HHHHHHH.HH..'))).toBe('111111G.11');
  });

  it('of a streak that begins later is all to come', () => {
    const journal = journalFrom('2026-12-01', '2026-11-21', { goal: 3 });
    expect(drawn(journal)).toBe('?.G');
  });

  it.each([
    ['2027-03-01', 365, '2028-02-28'],
    ['2028-01-01', 365, '2028-12-30'],
    ['2028-01-01', 366, '2028-12-31'],
    ['2026-07-20', 3650, '2036-07-16'],
  ])('from %s with %i seals ends on %s when nothing is missed', (start, goal, last) => {
    const journal = journalFrom(start, start, { goal });
    const sheet = sealSheet(journal.streak, journal.view);
    expect(sheet.last).toBe(last);
    expect(sheet.kinds).toHaveLength(goal);
  });
});
