/** Which days a calendar view shows. Every view asks here, so that they can never disagree. */
import {
  addDays,
  addMonths,
  type DayKey,
  daysBetween,
  daysFrom,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from './day';

export const CALENDAR_VIEWS = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

const AGENDA_DAYS = 28;

/** The days of the view around `anchor`, in order: whole weeks for month and week. */
export function viewDays(view: CalendarView, anchor: DayKey, weekStart: Weekday): DayKey[] {
  if (view === 'agenda') return daysFrom(anchor, AGENDA_DAYS);
  if (view === 'week') return daysFrom(startOfWeek(anchor, weekStart), 7);
  const first = startOfWeek(startOfMonth(anchor), weekStart);
  const weeks = Math.ceil(daysBetween(first, addMonths(startOfMonth(anchor), 1)) / 7);
  return daysFrom(first, weeks * 7);
}

/** The anchor of the view `step` pages later (negative: earlier). */
export function turnPage(view: CalendarView, anchor: DayKey, step: number): DayKey {
  if (view === 'month') return addMonths(anchor, step);
  return addDays(anchor, step * (view === 'week' ? 7 : AGENDA_DAYS));
}
