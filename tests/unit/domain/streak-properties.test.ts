import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom } from '../../../src/domain/day';
import { counts } from '../../../src/domain/streak';
import { countDays, recount, type StreakDays } from '../../../src/domain/streak-days';
import { restsTaken } from '../../../src/domain/streak-rests';
import {
  labelIfHit,
  labelOn,
  type StreakView,
  stateOn,
  strengthOn,
  walk,
} from '../../../src/domain/streak-walk';
import { later } from '../../support/arbitraries';
import { StreakOracle } from '../../support/streak-oracle';
import {
  APIA_2011,
  anyEdits,
  anyHistory,
  anyStreak,
  type DayStory,
  factsOf,
  type History,
  OUR_YEARS,
  recordsOf,
} from './any-history';

function daysOf(history: History): StreakDays {
  const { credits, marks, planned } = recordsOf(history);
  return countDays(history.streak, credits, marks, planned);
}

const viewOf = (history: History) => walk(history.streak, daysOf(history), history.today);
const oracleOf = (history: History) =>
  new StreakOracle(history.streak, recordsOf(history), history.today);

/** Every number and every day of a view, whatever room its arrays have. */
function whatIsSeen(view: StreakView) {
  const { states, labels, strengths, ...numbers } = view;
  return { ...numbers, states, labels, strengths: strengths.slice(0, states.length) };
}

const NOTHING: DayStory = { posts: [], mark: null, planned: [] };
const eras = [
  ['in our years', OUR_YEARS],
  ['around the date Apia lost', APIA_2011],
] as const;

describe.each(eras)('a streak %s', (_, era) => {
  it('has the numbers of the plain recomputation', () => {
    fc.assert(
      fc.property(anyHistory(era), (history) => {
        const { n, todayLabel, current, best, total, atRisk, finishedOn, ...ahead } =
          viewOf(history);
        const oracle = oracleOf(history);
        expect({ n, todayLabel, current, best, total, atRisk, finishedOn }).toEqual({
          n: oracle.n,
          todayLabel: oracle.todayLabel,
          current: oracle.current,
          best: oracle.best,
          total: oracle.total,
          atRisk: oracle.atRisk,
          finishedOn: oracle.finishedOn,
        });
        const { runway, gapDay, expectedFinish } = ahead;
        expect({ runway, gapDay, expectedFinish }).toEqual({
          runway: oracle.runway,
          gapDay: oracle.gapDay,
          expectedFinish: oracle.expectedFinish,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('has its states and labels on every recorded day', () => {
    fc.assert(
      fc.property(anyHistory(era), (history) => {
        const { streak, today } = history;
        const view = viewOf(history);
        const oracle = oracleOf(history);
        for (const day of history.stories.keys()) {
          const label = labelOn(view, streak.mode, day, today);
          expect([day, stateOn(view, day), label]).toEqual([
            day,
            oracle.stateOn(day),
            oracle.labelOn(day),
          ]);
          if (day <= today) expect(strengthOn(view, day)).toBe(oracle.strengthOn(day));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whatever order its records come in', () => {
    const shuffled = anyHistory(era).chain((history) => {
      const all = recordsOf(history);
      const shuffle = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
      return fc.record({
        history: fc.constant(history),
        credits: shuffle(all.credits),
        marks: shuffle(all.marks),
        planned: shuffle(all.planned),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ history, credits, marks, planned }) => {
        const days = countDays(history.streak, credits, marks, planned);
        expect(walk(history.streak, days, history.today)).toEqual(viewOf(history));
      }),
      { numRuns: 80 },
    );
  });

  it('after any edits is what it would be counted from scratch', () => {
    const edited = anyHistory(era).chain((history) =>
      fc.tuple(fc.constant(history), anyEdits(history, era)),
    );
    fc.assert(
      fc.property(edited, ([history, edits]) => {
        const { streak, today } = history;
        const days = daysOf(history);
        const stories = new Map(history.stories);
        for (const [day, story] of edits) {
          stories.set(day, story);
          recount(days, streak, day, factsOf(streak, day, story));
          const scratch = viewOf({ ...history, stories });
          expect(whatIsSeen(walk(streak, days, today))).toEqual(whatIsSeen(scratch));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is as before once an edit is undone', () => {
    const edited = anyHistory(era).chain((history) =>
      fc.tuple(fc.constant(history), anyEdits(history, era)),
    );
    fc.assert(
      fc.property(edited, ([history, edits]) => {
        const { streak, today, stories } = history;
        const days = daysOf(history);
        const before = whatIsSeen(walk(streak, days, today));
        for (const [day, story] of edits) {
          recount(days, streak, day, factsOf(streak, day, story));
          recount(days, streak, day, factsOf(streak, day, stories.get(day) ?? NOTHING));
          expect(whatIsSeen(walk(streak, days, today))).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a streak', () => {
  it('has its states and labels on days of any distance', () => {
    const far = fc.tuple(anyHistory(), fc.integer({ min: -5, max: 150 }));
    fc.assert(
      fc.property(far, ([history, distance]) => {
        const { streak, today } = history;
        const day = later(today, distance);
        const view = viewOf(history);
        const oracle = oracleOf(history);
        expect([stateOn(view, day), labelOn(view, streak.mode, day, today)]).toEqual([
          oracle.stateOn(day),
          oracle.labelOn(day),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('says which label a day would have with one more post', () => {
    const asked = fc.tuple(anyHistory(), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(asked, ([history, ago]) => {
        const { streak, today } = history;
        const day = later(today, -ago);
        const { credits, marks, planned } = recordsOf(history);
        const tags = streak.tag === null ? [] : [streak.tag];
        const platform = streak.platforms[0] ?? 'weibo';
        const post = { postId: 'more', day, platform, tags, zone: 'Asia/Shanghai' };
        expect(counts(streak, post)).toBe(true);
        const more = new StreakOracle(
          streak,
          { credits: [...credits, post], marks, planned },
          today,
        );
        expect(labelIfHit(streak, daysOf(history), day, today)).toBe(more.labelOn(day));
      }),
      { numRuns: 100 },
    );
  });

  it('counts the make-up rests of each period', () => {
    const working = anyStreak(OUR_YEARS).map((streak) => ({ ...streak, offDays: [] }));
    fc.assert(
      fc.property(anyHistory(OUR_YEARS, working), fc.nat(60), (history, offset) => {
        const day = later(history.streak.startDay, offset);
        const { marks } = recordsOf(history);
        expect(restsTaken(history.streak, marks, viewOf(history), day)).toBe(
          oracleOf(history).restsTaken(day),
        );
      }),
      { numRuns: 120 },
    );
  });

  it('of ten years is counted to the last day', () => {
    const [streak] = fc.sample(anyStreak(OUR_YEARS), { numRuns: 1, seed: 1 });
    if (!streak) throw new Error('no streak');
    const decade = { ...streak, goal: 3650, mode: 'strict', platforms: [], tag: null } as const;
    const days = daysFrom(decade.startDay, 3650);
    const post = { platform: 'weibo', tags: [], zone: 'Asia/Shanghai' } as const;
    const stories = new Map(days.map((day) => [day, { ...NOTHING, posts: [post] }]));
    const today = later(decade.startDay, 3649);
    expect(viewOf({ streak: decade, stories, today })).toMatchObject({
      current: 3650,
      best: 3650,
      total: 3650,
      finishedOn: today,
    });
  });
});
