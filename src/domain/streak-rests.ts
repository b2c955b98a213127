/** Which days may still be rested on, and how many make-up rests are left. */
import { type DayKey, daysBetween } from './day';
import { type DayMark, MAKE_UP_DAYS, type Streak } from './streak';
import { restsTaken, type StreakView, stateOn } from './streak-walk';

/**
 * What a rest on a day would be: `free` today and ahead, `makeUp` on a missed day, which takes one
 * from the allowance; or why it cannot be: `tooLate`, `usedUp`. null where there is nothing to rest.
 */
export type RestOffer = 'free' | 'makeUp' | 'tooLate' | 'usedUp' | null;

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
