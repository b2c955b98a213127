/** What a day is called to those who hear the calendar instead of seeing it. */
import { type DayKey, yearOf } from '../../domain/day';
import type { I18n } from '../../i18n';

/** What is to be said of a day. */
export interface SpokenDay {
  readonly day: DayKey;
  /** How many posts are on it. */
  readonly count: number;
  readonly sealed: boolean;
  readonly gap: boolean;
  /** What else the day is known by. */
  readonly known: readonly string[];
}

/** The date, how many posts there are, and the day's marks. */
export function nameOfDay({ day, count, sealed, gap, known }: SpokenDay, { t, f }: I18n): string {
  // Only the one that the language says is written: Intl is slow, and a month asks for 42.
  const date = t().calendar.day(
    () => f().full(day),
    () => `${f().dateAndWeekday(day)} ${yearOf(day)}`,
  );
  return [
    t().calendar.dayCount(date, count),
    ...(sealed ? [t().calendar.sealed] : []),
    ...(gap ? [t().calendar.risk] : []),
    ...known,
  ].join(' · ');
}
