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
  const numbers = [...MILESTONES.filter((number) => number < streak.goal), streak.goal];
  return numbers.map((number) => {
    const index = view.labels.findIndex((label) => label >= number);
    return index < 0
      ? { number, reachedOn: null, away: number - view.n }
      : { number, reachedOn: addDays(streak.startDay, index), away: 0 };
  });
}
