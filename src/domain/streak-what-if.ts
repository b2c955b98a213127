/** What a streak would be if one day were different: shown before a person decides. */
import { type DayKey, daysBetween } from './day';
import type { Streak } from './streak';
import type { StreakDays } from './streak-days';
import { type StreakView, stateAt, walk } from './streak-walk';

/** A seal by hand or a rest, set on a day or taken off it. */
export type DayEdit = 'stamp' | 'unstamp' | 'rest' | 'unrest';

/** The streak's view after an edit of `day`, on or after its start. Nothing is changed. */
export function viewIf(
  streak: Streak,
  view: StreakView,
  day: DayKey,
  edit: DayEdit,
  today: DayKey,
): StreakView {
  const index = daysBetween(streak.startDay, day);
  const days = daysBehind(view, index + 1);
  if (edit === 'rest' || edit === 'unrest') days.rests[index] = edit === 'rest' ? 1 : 0;
  else days.hits[index] = Math.max(0, (days.hits[index] ?? 0) + (edit === 'stamp' ? 1 : -1));
  return walk(streak, days, today);
}

/** The days that a view was walked from, as far as n, run and finish depend on them. */
function daysBehind(view: StreakView, atLeast: number): StreakDays {
  const length = Math.max(view.states.length, atLeast);
  const days = {
    first: view.first,
    hits: new Uint16Array(length),
    rests: new Uint8Array(length),
    planned: new Uint16Array(length),
  };
  days.hits.set(view.hits);
  for (let index = 0; index < view.states.length; index++) {
    const state = stateAt(view, index);
    if (state === 'rest') days.rests[index] = 1;
    if (state === 'planned') days.planned[index] = 1;
  }
  return days;
}
