/** A due date in words. */
import { addDays, type DayKey, yearOf } from '../../domain/day';
import { type Due, dueAt, type UrgencyRule } from '../../domain/task';
import { dayOfWall, wallClock, wallDate } from '../../domain/zone';
import type { Format, StartMessages } from '../../i18n';

const MINUTE = 60_000;
/** Up to this many minutes ahead, a time says more with what is left of it. */
const SOON = 12 * 60;

/** “今天 18:00 · 还有 6 小时”, “明天”, “12月8日”, or that there is none; each fact by itself. */
export function describeDue(
  due: Due | null,
  today: DayKey,
  rule: UrgencyRule,
  t: StartMessages,
  f: Format,
): string[] {
  if (!due) return [t.task.noDue];
  const names: Record<string, string> = {
    [addDays(today, -1)]: t.time.yesterday,
    [today]: t.time.today,
    [addDays(today, 1)]: t.time.tomorrow,
  };
  const write = (day: DayKey) => (yearOf(day) === yearOf(today) ? f.date(day) : f.dateAndYear(day));
  const left = dueAt(due, rule.zone, rule.boundary) - rule.now;
  const overdue = left <= 0 ? [t.task.overdue] : [];
  if (due.kind === 'day') return [names[due.day] ?? write(due.day), ...overdue];
  // The hours after midnight still belong to the creator's day; further away the date itself says more.
  const date = names[dayOfWall(due.wall, rule.boundary)] ?? write(wallDate(due.wall));
  const clock = wallClock(due.wall);
  const at = due.zone === rule.zone ? clock : t.time.inZone(clock, f.zone(due.zone));
  const minutes = Math.round(left / MINUTE);
  return [
    `${date} ${at}`,
    ...overdue,
    ...(left > 0 && minutes < SOON ? [t.time.left(minutes)] : []),
  ];
}
