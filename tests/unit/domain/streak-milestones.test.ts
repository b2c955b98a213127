import { describe, expect, it } from 'vitest';
import { milestonePassed, milestonesOf } from '../../../src/domain/streak-milestones';
import { history, type Journal, journalFrom, nth } from './journal';

const written = ({ streak, view }: Journal) =>
  milestonesOf(streak, view).map(({ number, reachedOn, away }) =>
    reachedOn ? `${number} on ${reachedOn}` : `${number} in ${away}`,
  );

describe('milestones', () => {
  it.each([
    [1, [1]],
    [7, [7]],
    [10, [7, 10]],
    [100, [7, 30, 50, 100]],
    [365, [7, 30, 50, 100, 200, 300, 365]],
    [400, [7, 30, 50, 100, 200, 300, 365, 400]],
    [3650, [7, 30, 50, 100, 200, 300, 365, 3650]],
  ])('on the way to %i', (goal, numbers) => {
    const { streak, view } = history('.', { goal });
    expect(milestonesOf(streak, view).map(({ number }) => number)).toEqual(numbers);
  });

  it('carry the day they were reached on, or how much is missing', () => {
    expect(written(history('HHHH.HHHH', { goal: 30 }))).toEqual([`7 on ${nth(8)}`, '30 in 22']);
  });

  it('once reached stay reached when a strict streak begins again', () => {
    const journal = history('HHHHHHH.HH', { goal: 30, mode: 'strict' });
    expect(written(journal)).toEqual([`7 on ${nth(7)}`, '30 in 28']);
  });

  it('by the calendar are reached with the first seal on or after their day', () => {
    const journal = history('HHHHHH.H', { goal: 8, mode: 'calendar' });
    expect(written(journal)).toEqual([`7 on ${nth(8)}`, `8 on ${nth(8)}`]);
  });

  it('of a streak that begins later are all ahead', () => {
    expect(written(journalFrom('2026-12-01', '2026-11-21', { goal: 7 }))).toEqual(['7 in 7']);
  });
});

describe('a milestone is passed', () => {
  it.each([
    [6, 7, 7],
    [7, 8, null],
    [0, 1, null],
    [29, 30, 30],
    [5, 60, 50],
    [119, 120, 120],
    [120, 121, null],
    [8, 7, null],
  ])('on the way from %i to %i: %s', (before, after, number) => {
    expect(milestonePassed(history('H', { goal: 120 }).streak, before, after)).toBe(number);
  });
});
