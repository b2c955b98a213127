/** Which days may still be rested on, what that takes, and how many make-up rests are left. */
import { addDays, type DayKey, daysBetween } from './day';
import { type AllowancePeriod, type DayMark, MAKE_UP_DAYS, type Streak } from './streak';
import { type StreakView, stateOn } from './streak-walk';

/**
 * What a rest on a day would be: `free` today and ahead, `makeUp` on a missed day, which takes one
 * from the allowance; or why it cannot be: `tooLate`, `usedUp`. null where there is nothing to rest.
 */
export type RestOffer = 'free' | 'makeUp' | 'tooLate' | 'usedUp' | null;

/** Make-up rests already taken in the allowance period that holds `day`. Rests set by their own day are free. */
export function restsTaken(
  streak: Streak,
  marks: Iterable<DayMark>,
  view: StreakView,
  day: DayKey,
): number {
  const { per } = streak.restAllowance;
  let taken = 0;
  for (const { streakId, mark, day: on } of marks) {
    if (streakId !== streak.id || mark.kind !== 'rest' || mark.setOn <= on) continue;
    if (stateOn(view, on) === 'rest' && periodOf(on, per) === periodOf(day, per)) taken++;
  }
  return taken;
}

/** Which allowance period a day is in; equal for days of the same one. */
function periodOf(day: DayKey, per: AllowancePeriod): string {
  if (per === 'streak') return '';
  if (per === 'month') return day.slice(0, 7);
  return `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Make-up rests left in the allowance period that holds `day`. */
export function restsLeft(
  streak: Streak,
  marks: Iterable<DayMark>,
  view: StreakView,
  day: DayKey,
): number {
  return Math.max(0, streak.restAllowance.count - restsTaken(streak, marks, view, day));
}

export function restOffer(
  streak: Streak,
  marks: Iterable<DayMark>,
  view: StreakView,
  day: DayKey,
  today: DayKey,
): RestOffer {
  const state = stateOn(view, day);
  if (state === 'before' || state === 'hit' || state === 'rest') return null;
  if (state !== 'miss') return 'free';
  if (daysBetween(day, today) > MAKE_UP_DAYS) return 'tooLate';
  return restsLeft(streak, marks, view, day) > 0 ? 'makeUp' : 'usedUp';
}

/** What resting on a range of days would be, each of its days by what becomes of it. */
export interface RestPlan {
  readonly free: readonly DayKey[];
  readonly makeUp: readonly DayKey[];
  readonly tooLate: readonly DayKey[];
  readonly usedUp: readonly DayKey[];
  /** Sealed or resting already, or before the start: nothing changes there. */
  readonly kept: readonly DayKey[];
}

/** Longest range of days rested on at once. */
export const MOST_REST_DAYS = 366;

/** Rests on every day from `first` through `last`, earlier days taking from the allowance first. */
export function restPlan(
  streak: Streak,
  marks: readonly DayMark[],
  view: StreakView,
  [first, last]: readonly [DayKey, DayKey],
  today: DayKey,
): RestPlan {
  const plan = { free: [], makeUp: [], tooLate: [], usedUp: [], kept: [] } as {
    [K in keyof RestPlan]: DayKey[];
  };
  const { per } = streak.restAllowance;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const offer = restOffer(streak, marks, view, day, today);
    const spent = plan.makeUp.filter((other) => periodOf(other, per) === periodOf(day, per));
    const none = offer === 'makeUp' && spent.length >= restsLeft(streak, marks, view, day);
    plan[none ? 'usedUp' : (offer ?? 'kept')].push(day);
  }
  return plan;
}

/** Days in a row that rest by a mark. */
export interface RestRange {
  readonly first: DayKey;
  readonly last: DayKey;
  readonly marks: readonly DayMark[];
}

/** Rests set for today and later, days in a row together, soonest first. */
export function restsAhead(marks: readonly DayMark[], today: DayKey): RestRange[] {
  const ahead = marks
    .filter(({ day, mark }) => mark.kind === 'rest' && day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const ranges: { first: DayKey; last: DayKey; marks: DayMark[] }[] = [];
  for (const mark of ahead) {
    const range = ranges.at(-1);
    if (range && addDays(range.last, 1) === mark.day) {
      range.last = mark.day;
      range.marks.push(mark);
    } else ranges.push({ first: mark.day, last: mark.day, marks: [mark] });
  }
  return ranges;
}
