import { describe, expect, it } from 'vitest';
import { daysFrom } from '../../../src/domain/day';
import { MAX_GOAL, newStreak } from '../../../src/domain/streak';
import { formOf, readForm, type StreakForm } from '../../../src/domain/streak-form';
import { aStreak, day } from '../../support/builders';

const TODAY = day('2026-11-21');
const typed = (fields: Partial<StreakForm>): StreakForm => ({
  ...formOf(newStreak('', '手帐日更', TODAY, 0), day('2026-11-20')),
  ...fields,
});
const read = (fields: Partial<StreakForm>) => readForm(typed(fields), TODAY);

describe('the form of a streak', () => {
  it('says again what the streak is', () => {
    const { name, goal, startDay, mode, platforms, tag, offDays, restAllowance } = aStreak({
      goal: 100,
      mode: 'strict',
      platforms: ['weibo', 'youtube'],
      tag: '手帐',
      offDays: [6, 7],
      restAllowance: { count: 3, per: 'month' },
    });
    const fields = { name, goal, startDay, mode, platforms, tag, offDays, restAllowance };
    expect(readForm(formOf(fields, TODAY), TODAY)).toEqual({ fields, carried: null });
  });

  it('of a new streak only lacks its name', () => {
    expect(read({})).toMatchObject({
      fields: { goal: 365, mode: 'cumulative', platforms: [], tag: null, offDays: [] },
    });
    expect(read({ name: ' ' })).toEqual({ faults: ['name'] });
  });

  it.each([
    ['1', 1],
    [' 100 ', 100],
    ['３６５', 365],
    [String(MAX_GOAL), MAX_GOAL],
  ])('reads the goal “%s” as %i', (goal, number) => {
    expect(read({ goal })).toMatchObject({ fields: { goal: number } });
  });

  it.each(['', '0', '-7', '3651', '36.5', '1e3', '0x10', '三百'])('refuses the goal “%s”', (goal) =>
    expect(read({ goal })).toEqual({ faults: ['goal'] }),
  );

  it.each(['2000-01-01', '2026-02-28', '2028-02-29', '2099-12-31'])(
    'takes the first day %s',
    (startDay) => expect(read({ startDay })).toMatchObject({ fields: { startDay } }),
  );

  it.each(['', '2026-02-29', '0026-11-21', '1999-12-31', '2100-01-01', '12026-01-01'])(
    'refuses the first day “%s”',
    (startDay) => expect(read({ startDay })).toEqual({ faults: ['startDay'] }),
  );

  it.each([
    ['#手帐#', '手帐'],
    [' 手帐 ', '手帐'],
    ['studio vlog', 'studio vlog'],
    ['#', null],
    ['', null],
  ])('reads the tag “%s” as %s', (tag, read) => {
    expect(readForm(typed({ tag }), TODAY)).toMatchObject({ fields: { tag: read } });
  });

  it('leaves at least one day a week to publish', () => {
    expect(read({ offDays: [1, 2, 3, 4, 5, 6] })).toMatchObject({ fields: {} });
    expect(read({ offDays: [1, 2, 3, 4, 5, 6, 7] })).toEqual({ faults: ['offDays'] });
  });

  it.each(['', '-1', '100', '两张'])('refuses “%s” make-up rests', (rests) =>
    expect(read({ rests })).toEqual({ faults: ['rests'] }),
  );

  it('names everything that is wrong at once', () => {
    const form = { name: '', goal: '0', startDay: '', offDays: [1, 2, 3, 4, 5, 6, 7], rests: 'x' };
    expect(read(form as Partial<StreakForm>)).toEqual({
      faults: ['name', 'goal', 'startDay', 'offDays', 'rests'],
    });
  });

  describe('with a past', () => {
    const past = (fields: Partial<StreakForm>) => read({ past: true, pastNumber: '5', ...fields });

    it('finds the first day and the days that were sealed', () => {
      expect(past({ startDay: 'nonsense' })).toMatchObject({
        fields: { startDay: '2026-11-16' },
        carried: daysFrom(day('2026-11-16'), 5),
      });
    });

    it('leaves out the days off', () => {
      expect(past({ offDays: [6, 7] })).toMatchObject({ fields: { startDay: '2026-11-16' } });
      expect(past({ offDays: [6, 7], pastNumber: '６' })).toMatchObject({
        fields: { startDay: '2026-11-13' },
      });
    });

    it.each(['', '0', '3651', '三'])('refuses the number “%s”', (pastNumber) =>
      expect(past({ pastNumber })).toEqual({ faults: ['pastNumber'] }),
    );

    it.each(['', '2026-11-22', '1999-12-31'])('refuses “%s” as the day of that number', (until) =>
      expect(past({ pastUntil: until })).toEqual({ faults: ['pastUntil'] }),
    );

    it('does not reach back before the year 2000', () => {
      expect(past({ pastUntil: '2000-01-03' })).toEqual({ faults: ['pastNumber'] });
      expect(past({ pastUntil: '2000-01-05' })).toMatchObject({
        fields: { startDay: '2000-01-01' },
      });
    });
  });
});
