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

export const CALENDAR_VIEWS = ['month', 'week', 'agenda', 'board', 'year'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

const AGENDA_DAYS = 28;

/**
 * The days of the view around `anchor`, in order: whole weeks for month and week, the month's own days
 * for the board, the year's own days for the year.
 */
export function viewDays(view: CalendarView, anchor: DayKey, weekStart: Weekday): DayKey[] {
  if (view === 'agenda') return daysFrom(anchor, AGENDA_DAYS);
  if (view === 'week') return daysFrom(startOfWeek(anchor, weekStart), 7);
  const start = view === 'year' ? startOfYear(anchor) : startOfMonth(anchor);
  const end = addMonths(start, view === 'year' ? 12 : 1);
  if (view !== 'month') return daysFrom(start, daysBetween(start, end));
  const first = startOfWeek(start, weekStart);
  const weeks = Math.ceil(daysBetween(first, end) / 7);
  return daysFrom(first, weeks * 7);
}

/** The anchor of the view `step` pages later (negative: earlier). */
export function turnPage(view: CalendarView, anchor: DayKey, step: number): DayKey {
  if (view === 'month' || view === 'board') return addMonths(anchor, step);
  if (view === 'year') return addMonths(anchor, 12 * step);
  return addDays(anchor, step * (view === 'week' ? 7 : AGENDA_DAYS));
}

function startOfYear(day: DayKey): DayKey {
  return `${day.slice(0, 4)}-01-01` as DayKey;
}
