/** What a day is called to those who hear the calendar instead of seeing it. */
import { type DayKey, yearOf } from '../../domain/day';
import type { I18n } from '../../i18n';
import type { Calendar } from './calendar';

/** The date, how many posts there are, and its marks. Reactive. */
export function nameOfDay(calendar: Calendar, day: DayKey, { t, f }: I18n): string {
  const date = t().calendar.day(f().full(day), `${f().dateAndWeekday(day)} ${yearOf(day)}`);
  return [
    t().calendar.dayCount(date, calendar.postsOn(day).length),
    ...(calendar.isSealed(day) ? [t().calendar.sealed] : []),
    ...(calendar.isGap(day) ? [t().calendar.risk] : []),
  ].join(' · ');
}
