/** What starting and changing a streak takes. */
import { type Change, change, deletion } from '../domain/change';
import { type DayKey, daysBetween } from '../domain/day';
import { markedDay, type Streak } from '../domain/streak';
import { countDaysIf } from '../domain/streak-carried';
import type { Clock } from './clock';
import type { StreaksState } from './streaks';

export { newStreak } from '../domain/streak';

/**
 * Seals carried over on `carried` days, instead of all there were. A day that has its seal from what
 * went out, or by hand, needs none.
 */
export function carryOver(
  streak: Streak,
  carried: readonly DayKey[],
  streaks: StreaksState,
  clock: Clock,
): Change[] {
  const old = streaks.marksOf(streak.id).filter(({ mark }) => mark.kind === 'carried');
  const { hits } = countDaysIf(streak, streaks.records(), []);
  return [
    ...old.map((mark) => deletion('dayMarks', mark, clock.read())),
    ...carried
      .filter((day) => !hits[daysBetween(streak.startDay, day)])
      .map((day) => {
        const before = streaks.mark(streak.id, day);
        const after = markedDay(before, streak.id, day, { kind: 'carried' }, clock.read());
        return change('dayMarks', before ?? null, after);
      }),
  ];
}
