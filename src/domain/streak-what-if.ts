/** What a streak would be if some days were different: shown before a person decides. */
import { type DayKey, daysBetween } from './day';
import type { Streak } from './streak';
import type { StreakDays } from './streak-days';
import { type StreakView, walk } from './streak-walk';

/** A seal more or less on a day, or a rest set on it or taken off it. */
export interface DayEdit {
  readonly day: DayKey;
  readonly what: 'stamp' | 'unstamp' | 'rest' | 'unrest';
}

/** The streak's view after some edits; those before its start do nothing. `days` stay as they are. */
export function viewIf(
  streak: Streak,
  days: StreakDays,
  edits: readonly DayEdit[],
  today: DayKey,
): StreakView {
  const at = edits.map(({ day }) => daysBetween(streak.startDay, day));
  const copy = copyOf(days, Math.max(days.hits.length, ...at.map((index) => index + 1)));
  edits.forEach(({ what }, i) => {
    const index = at[i] ?? -1;
    if (index < 0) return;
    if (what === 'rest' || what === 'unrest') copy.rests[index] = what === 'rest' ? 1 : 0;
    else copy.hits[index] = Math.max(0, (copy.hits[index] ?? 0) + (what === 'stamp' ? 1 : -1));
  });
  return walk(streak, copy, today);
}

function copyOf(days: StreakDays, length: number): StreakDays {
  const copy = {
    first: days.first,
    hits: new Uint16Array(length),
    rests: new Uint8Array(length),
    planned: new Uint16Array(length),
    pass: null,
    changed: 0,
  };
  copy.hits.set(days.hits);
  copy.rests.set(days.rests);
  copy.planned.set(days.planned);
  return copy;
}
