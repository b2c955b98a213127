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
    const { streak, days, view, today } = history('HHH.HH', { goal: 10 });
    expect(told(view)).toEqual([5, 2, nth(11)]);
    expect(told(viewIf(streak, days, [{ day: nth(4), what: 'rest' }], today))).toEqual([
      5,
      5,
      nth(11),
    ]);
  });

  it('a missed day were stamped: number, run and finish move', () => {
    const { streak, days, today } = history('HHH.HH', { goal: 10 });
    expect(told(viewIf(streak, days, [{ day: nth(4), what: 'stamp' }], today))).toEqual([
      6,
      6,
      nth(10),
    ]);
  });

  it('a strict streak rested on its missed day: the number is what it was before the miss', () => {
    const { streak, days, view, today } = history('HHH.HH', { goal: 10, mode: 'strict' });
    expect(told(view)).toEqual([2, 2, nth(14)]);
    expect(told(viewIf(streak, days, [{ day: nth(4), what: 'rest' }], today))).toEqual([
      5,
      5,
      nth(11),
    ]);
  });

  it('a day ahead were a rest: the finish is a day later', () => {
    const { streak, days, today } = history('HH.|PP', { goal: 10 });
    expect(told(viewIf(streak, days, [{ day: nth(4), what: 'rest' }], today))).toEqual([
      2,
      2,
      nth(11),
    ]);
  });

  it('a day beyond everything recorded were a rest: nothing changes', () => {
    const { streak, days, view, today } = history('HH.', { goal: 10 });
    expect(told(viewIf(streak, days, [{ day: nth(900), what: 'rest' }], today))).toEqual(
      told(view),
    );
  });

  it('the seal by hand were taken off: the run breaks', () => {
    const { streak, days, today } = history('HHSHH', { goal: 10 });
    expect(told(viewIf(streak, days, [{ day: nth(3), what: 'unstamp' }], today))).toEqual([
      4,
      2,
      nth(11),
    ]);
  });

  it('a post had gone out a day earlier: its day is missed, the other one is not', () => {
    const { streak, days, today } = history('HH..HHH', { goal: 10 });
    const moved = [
      { day: nth(5), what: 'unstamp' },
      { day: nth(4), what: 'stamp' },
    ] as const;
    expect(told(viewIf(streak, days, moved, today))).toEqual([5, 2, nth(12)]);
  });

  it('a seal were taken off a day marked as rest: it rests again', () => {
    const { streak, days, today } = history('HHRHH', { goal: 10 }).publish(nth(3));
    const taken = [{ day: nth(3), what: 'unstamp' }] as const;
    expect(told(viewIf(streak, days, taken, today))).toEqual([4, 4, nth(11)]);
  });

  it('something had gone out before the start: nothing changes', () => {
    const { streak, days, view, today } = history('HHH', { goal: 10 });
    const early = [{ day: nth(0), what: 'stamp' }] as const;
    expect(told(viewIf(streak, days, early, today))).toEqual(told(view));
  });

  it('a range of days were rests: the finish moves by as many', () => {
    const { streak, days, today } = history('HHH', { goal: 10 });
    const range = [5, 6, 7].map((n) => ({ day: nth(n), what: 'rest' as const }));
    expect(told(viewIf(streak, days, range, today))).toEqual([3, 3, nth(13)]);
  });

  it('changes nothing by itself', () => {
    const { streak, days, today } = history('HH.HH');
    const before = structuredClone(days);
    viewIf(streak, days, [{ day: nth(3), what: 'stamp' }], today);
    expect(days).toEqual(before);
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
          const { streak, days, view, today } = make();
          const day = nth((at % (edit === 'stamp' ? past.length : 40)) + 1);
          const done = edit === 'stamp' ? make().stampByHand(day) : make().rest(day);
          const promised = viewIf(streak, days, [{ day, what: edit }], today);
          expect(told(promised)).toEqual(told(done.view));

          // A rest that was there before is what the second one took off again.
          const what = edit === 'stamp' ? 'unstamp' : 'unrest';
          const back = viewIf(streak, done.days, [{ day, what }], today);
          if (!/R/.test(written)) expect(told(back)).toEqual(told(view));
        },
      ),
      { numRuns: 150 },
    );
  });
});
