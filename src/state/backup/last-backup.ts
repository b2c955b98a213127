/**
 * When this device last made a backup, and was last reminded of it: notes of the device, no data, and so
 * not in the database.
 */
import { createSignal } from 'solid-js';
import { note, notedInstant } from '../device-notes';

const MADE = 'rizhang.backup';
const REMINDED = 'rizhang.backup-reminded';

export interface LastBackup {
  /** Instant, epoch milliseconds; null while none was made. Reactive. */
  at(): number | null;
  note(at: number): void;
}

export function createLastBackup(): LastBackup {
  const [at, setAt] = createSignal(notedInstant(MADE));
  return {
    at,
    note(now) {
      setAt(now);
      noteBackup(now);
    },
  };
}

export function noteBackup(now: number): void {
  note(MADE, String(now));
}

/**
 * Since when there has been neither a backup nor a word about it, epoch milliseconds. Time begins to
 * count with the first question.
 */
export function withoutBackupSince(now: number): number {
  const since = Math.max(notedInstant(MADE) ?? 0, notedInstant(REMINDED) ?? 0);
  if (since > 0) return since;
  noteReminder(now);
  return now;
}

export function noteReminder(now: number): void {
  note(REMINDED, String(now));
}
