/** Backups that the app makes by itself: which are kept, and when a person is reminded of making one. */
import { type DayKey, epochDay, startOfWeek } from '../day';

export interface BackupFile {
  readonly name: string;
  /** The creator's day it is of. */
  readonly day: DayKey;
  /** Instant it was made, epoch milliseconds. */
  readonly made: number;
  /** Live records in it. */
  readonly records: number;
}

/** Kept are those of the last `DAILY` days that have one, and of `WEEKLY` weeks before them the newest. */
export const DAILY = 7;
export const WEEKLY = 4;

/** The name for the backup of a day; the second of the same day, beside a file of that name, has a 2. */
export function automaticName(day: DayKey, nth: number): string {
  return `rizhang-auto-${day}${nth > 1 ? `-${nth}` : ''}.zip`;
}

/** The files to remove. */
export function outworn(files: readonly BackupFile[]): BackupFile[] {
  const newest = files.toSorted((a, b) => epochDay(b.day) - epochDay(a.day));
  const weeks = new Set<DayKey>();
  return newest.slice(DAILY).filter(({ day }) => {
    const week = startOfWeek(day, 1);
    const stays = !weeks.has(week) && weeks.size < WEEKLY;
    weeks.add(week);
    return !stays;
  });
}

const DAY = 86_400_000;

/** True when `days` have passed `since`; never for 0 days. Instants in epoch milliseconds. */
export function isOverdue(since: number, days: number, now: number): boolean {
  return days > 0 && now - since >= days * DAY;
}
