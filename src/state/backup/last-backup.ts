/**
 * When this device last made a backup, and was last reminded of it: notes of the device, no data, and so
 * not in the database.
 */
import { createSignal } from 'solid-js';

const MADE = 'rizhang.backup';
const REMINDED = 'rizhang.backup-reminded';

export interface LastBackup {
  /** Instant, epoch milliseconds; null while none was made. Reactive. */
  at(): number | null;
  note(at: number): void;
}

export function createLastBackup(): LastBackup {
  const [at, setAt] = createSignal(read(MADE));
  return {
    at,
    note(now) {
      setAt(now);
      noteBackup(now);
    },
  };
}

export function noteBackup(now: number): void {
  write(MADE, now);
}

/**
 * Since when there has been neither a backup nor a word about it, epoch milliseconds. Time begins to
 * count with the first question.
 */
export function withoutBackupSince(now: number): number {
  const since = Math.max(read(MADE) ?? 0, read(REMINDED) ?? 0);
  if (since > 0) return since;
  noteReminder(now);
  return now;
}

export function noteReminder(now: number): void {
  write(REMINDED, now);
}

function read(key: string): number | null {
  try {
    const at = Number(localStorage.getItem(key));
    return Number.isSafeInteger(at) && at > 0 ? at : null;
  } catch {
    return null;
  }
}

function write(key: string, at: number): void {
  try {
    localStorage.setItem(key, String(at));
  } catch {
    // Where nothing is kept it is known as long as the page is open.
  }
}
