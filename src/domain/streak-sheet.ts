/**
 * The seal sheet: the days it shows and what each of them is drawn as. Where they stand is in
 * sheet-layout.ts.
 */
import { addDays, type DayKey, epochDay, weekdayOfEpoch } from './day';
import type { Streak } from './streak';
import { type StreakView, stateAt } from './streak-walk';

/**
 * What a day is drawn as. `off`: a weekday that rests by default; `gap`: the first day ahead without
 * anything ready; `blank`: missed or to come.
 */
export const SHEET_KINDS = [
  'blank',
  'one',
  'two',
  'more',
  'rest',
  'off',
  'planned',
  'gap',
  'goal',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export interface SealSheet {
  readonly first: DayKey;
  /** The goal day, or the last seal when the counting went on. */
  readonly last: DayKey;
  /** One a day from `first`. */
  readonly kinds: readonly SheetKind[];
}

/** A streak's sheet: from its first day to the day on which the goal is, or will be, reached. */
export function sealSheet(streak: Streak, view: StreakView): SealSheet {
  const goal = epochDay(view.finishedOn ?? view.expectedFinish) - view.first;
  const last = view.finishedOn ? view.labels.findLastIndex((label) => label > 0) : goal;
  const gap = view.gapDay && epochDay(view.gapDay) - view.first;
  const kinds = Array.from({ length: last + 1 }, (_, index) =>
    index === goal ? 'goal' : index === gap ? 'gap' : kindAt(streak, view, index),
  );
  return { first: streak.startDay, last: addDays(streak.startDay, last), kinds };
}

function kindAt(streak: Streak, view: StreakView, index: number): SheetKind {
  const day = view.first + index;
  switch (stateAt(view, index)) {
    case 'hit':
      return (['one', 'two'] as const)[(view.strengths[index] ?? 0) - 1] ?? 'more';
    case 'rest':
      return streak.offDays.includes(weekdayOfEpoch(day)) ? 'off' : 'rest';
    case 'planned':
      return 'planned';
    default:
      return 'blank';
  }
}
