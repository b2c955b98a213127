/**
 * A note in localStorage of how much was last written. Browsers may recreate a damaged database
 * empty, or evict it whole; the note tells that apart from a first run.
 */
import type { WriteMark } from './schema';

export interface Sentinel {
  readonly schema: number;
  readonly writes: number;
  /** Live records of all kinds. */
  readonly records: number;
}

const KEY = 'rizhang.sentinel';

/** The note, or null when there is none or it cannot be read. */
export function readSentinel(): Sentinel | null {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isSentinel(note) ? note : null;
  } catch {
    return null;
  }
}

/** Notes a completed write. Storage that refuses is no reason to fail the write that succeeded. */
export function writeSentinel(schema: number, mark: WriteMark): void {
  const note: Sentinel = { schema, writes: mark.count, records: countRecords(mark) };
  try {
    localStorage.setItem(KEY, JSON.stringify(note));
  } catch {
    // The note only serves to notice loss; without it the app works as before.
  }
}

/** Forgets the note, of data that was cleared away on purpose. */
export function clearSentinel(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without storage there is no note.
  }
}

/** True when the database holds an older state than the one last noted. */
export function isLoss(note: Sentinel | null, mark: WriteMark | undefined): boolean {
  return note !== null && note.writes > (mark?.count ?? 0);
}

export function countRecords(mark: WriteMark | undefined): number {
  return mark ? Object.values(mark.live).reduce((sum, count) => sum + count, 0) : 0;
}

function isSentinel(note: unknown): note is Sentinel {
  return (
    typeof note === 'object' &&
    note !== null &&
    ['schema', 'writes', 'records'].every(
      (key) => typeof (note as Record<string, unknown>)[key] === 'number',
    )
  );
}
