/** Numbers on the way to the goal that are worth a moment. */
import { addDays, type DayKey } from './day';
import type { Streak } from './streak';
import type { StreakView } from './streak-walk';

const MILESTONES = [7, 30, 50, 100, 200, 300, 365] as const;

export interface Milestone {
  readonly number: number;
  /** Day of the first seal with this number or a higher one, or null. */
  readonly reachedOn: DayKey | null;
  /** How much is missing to it; 0 once reached. */
  readonly away: number;
}

/** The milestones below the goal, and the goal. */
export function milestonesOf(streak: Streak, view: StreakView): Milestone[] {
  return numbersOf(streak).map((number) => {
    const index = view.labels.findIndex((label) => label >= number);
    return index < 0
      ? { number, reachedOn: null, away: number - view.n }
      : { number, reachedOn: addDays(streak.startDay, index), away: 0 };
  });
}

function numbersOf({ goal }: Streak): number[] {
  return [...MILESTONES.filter((number) => number < goal), goal];
}

/** The highest milestone that a streak passed on its way from number `before` to `after`, or null. */
export function milestonePassed(streak: Streak, before: number, after: number): number | null {
  const passed = numbersOf(streak).filter((number) => before < number && number <= after);
  return passed.at(-1) ?? null;
}
