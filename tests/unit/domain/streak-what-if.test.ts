import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STREAK_MODES } from '../../../src/domain/streak';
import type { StreakView } from '../../../src/domain/streak-walk';
import { viewIf } from '../../../src/domain/streak-what-if';
import { history, nth } from './journal';

/** What a person is told: number, run and finish. */
const told = ({ n, current, expectedFinish }: StreakView) => [n, current, expectedFinish];

describe('what if', () => {
  it('a missed day were rested on: the run is whole again, the number and the finish stay', () => {
    const { streak, view, today } = history('HHH.HH', { goal: 10 });
    expect(told(view)).toEqual([5, 2, nth(11)]);
    expect(told(viewIf(streak, view, nth(4), 'rest', today))).toEqual([5, 5, nth(11)]);
  });

  it('a missed day were stamped: number, run and finish move', () => {
    const { streak, view, today } = history('HHH.HH', { goal: 10 });
    expect(told(viewIf(streak, view, nth(4), 'stamp', today))).toEqual([6, 6, nth(10)]);
  });

  it('a strict streak rested on its missed day: the number is what it was before the miss', () => {
    const { streak, view, today } = history('HHH.HH', { goal: 10, mode: 'strict' });
    expect(told(view)).toEqual([2, 2, nth(14)]);
    expect(told(viewIf(streak, view, nth(4), 'rest', today))).toEqual([5, 5, nth(11)]);
  });

  it('a day ahead were a rest: the finish is a day later', () => {
    const { streak, view, today } = history('HH.|PP', { goal: 10 });
    expect(told(viewIf(streak, view, nth(4), 'rest', today))).toEqual([2, 2, nth(11)]);
  });

  it('a day beyond everything recorded were a rest: nothing changes', () => {
    const { streak, view, today } = history('HH.', { goal: 10 });
    expect(told(viewIf(streak, view, nth(900), 'rest', today))).toEqual(told(view));
  });

  it('the seal by hand were taken off: the run breaks', () => {
    const { streak, view, today } = history('HHSHH', { goal: 10 });
    expect(told(viewIf(streak, view, nth(3), 'unstamp', today))).toEqual([4, 2, nth(11)]);
  });

  it('changes nothing by itself', () => {
    const { streak, view, today } = history('HH.HH');
    const before = structuredClone(view);
    viewIf(streak, view, nth(3), 'stamp', today);
    expect(view).toEqual(before);
  });

  it('says what then comes true, for any history, mode and day', () => {
    const letters = fc.array(fc.constantFrom('H', '.', 'R'), { minLength: 1, maxLength: 30 });
    const ahead = fc.array(fc.constantFrom('.', 'P', 'R'), { maxLength: 10 });
    fc.assert(
      fc.property(
        letters,
        ahead,
        fc.nat(39),
        fc.constantFrom(...STREAK_MODES),
        fc.constantFrom<('stamp' | 'rest')[]>('stamp', 'rest'),
        fc.boolean(),
        (past, future, at, mode, edit, weekends) => {
          const written = `${past.join('')}|${future.join('')}`;
          const options = { goal: 20, mode, offDays: weekends ? ([6, 7] as const) : [] };
          const make = () => history(written, options);
          const { streak, view, today } = make();
          const day = nth((at % (edit === 'stamp' ? past.length : 40)) + 1);
          const done = edit === 'stamp' ? make().stampByHand(day) : make().rest(day);
          const promised = viewIf(streak, view, day, edit, today);
          expect(told(promised)).toEqual(told(done.view));

          const unmarked = !/R/.test(written);
          const back = viewIf(
            streak,
            done.view,
            day,
            edit === 'stamp' ? 'unstamp' : 'unrest',
            today,
          );
          if (unmarked) expect(told(back)).toEqual(told(view));
        },
      ),
      { numRuns: 150 },
    );
  });
});
