import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import type { Credit } from '../../../src/domain/streak';
import { countDays, recount } from '../../../src/domain/streak-days';
import { type StreakView, walk } from '../../../src/domain/streak-walk';
import { later } from '../../support/arbitraries';
import { anyStreak, OUR_YEARS } from './any-history';

const post = { platform: 'weibo', tags: ['手帐'], zone: 'Asia/Shanghai' } as const;

/** Every number of a view, and its days written in a line, which is quicker compared than arrays. */
function told({ states, labels, strengths, ...numbers }: StreakView) {
  const seals = Array.from(states, (_, i) => strengths[i] ?? 0);
  return { ...numbers, states: states.join(), labels: labels.join(), seals: seals.join() };
}

/** One edit: a day's post comes or goes, a plan, or the clock goes on. */
const anyEdit = fc.record({
  offset: fc.nat(420),
  what: fc.constantFrom('publish', 'delete', 'plan', 'wait'),
});

it('after each of many edits in long years says what a first pass would', () => {
  const streaks = anyStreak(OUR_YEARS).map((streak) => ({ ...streak, platforms: [], tag: null }));
  fc.assert(
    fc.property(
      streaks,
      fc.integer({ min: 1, max: 400 }),
      fc.array(anyEdit, { minLength: 3, maxLength: 8 }),
      fc.integer({ min: 2, max: 40 }),
      (any, goal, edits, every) => {
        const streak = { ...any, goal };
        const on = (offset: number) => later(streak.startDay, offset);
        const credits = new Map<DayKey, Credit[]>();
        const planned = new Set<DayKey>();
        for (let i = 0; i < 300; i++) {
          if (i % every !== 1) credits.set(on(i), [{ ...post, postId: `${i}`, day: on(i) }]);
        }
        const days = countDays(streak, [...credits.values()].flat(), [], []);
        let now = 300;
        for (const { offset, what } of edits) {
          const day = on(offset);
          if (what === 'wait') now++;
          if (what === 'publish') credits.set(day, [{ ...post, postId: `x${offset}`, day }]);
          if (what === 'delete') credits.delete(day);
          if (what === 'plan') planned.add(day);
          const plans = [...planned].map((one) => ({ ...post, day: one }));
          recount(days, streak, day, {
            credits: credits.get(day) ?? [],
            mark: undefined,
            planned: plans.filter((one) => one.day === day),
          });
          const fresh = countDays(streak, [...credits.values()].flat(), [], plans);
          expect(told(walk(streak, days, on(now)))).toEqual(told(walk(streak, fresh, on(now))));
        }
      },
    ),
    { numRuns: 25 },
  );
});
