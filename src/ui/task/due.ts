/** A due date in words. */
import { addDays, type DayKey } from '../../domain/day';
import type { Due } from '../../domain/task';
import { wallClock, wallDate } from '../../domain/zone';
import type { Format, Messages } from '../../i18n';

/** “今天 18:00”, “明天”, “12月8日”, or that there is none. */
export function describeDue(due: Due | null, today: DayKey, t: Messages, f: Format): string {
  if (!due) return t.tasks.noDue;
  const day = due.kind === 'day' ? due.day : wallDate(due.wall);
  const named: Record<string, string> = {
    [addDays(today, -1)]: t.time.yesterday,
    [today]: t.time.today,
    [addDays(today, 1)]: t.time.tomorrow,
  };
  const date = named[day] ?? f.date(day);
  return due.kind === 'day' ? date : `${date} ${wallClock(due.wall)}`;
}
