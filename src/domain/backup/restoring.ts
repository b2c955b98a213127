/** What restoring a backup would do to what is there, told before anything is done. */
import {
  type Change,
  change,
  deletion,
  isIdle,
  type Records,
  STORE_NAMES,
  type StoreName,
} from '../change';
import { type Backup, liveCount, type Tables } from './backup';

/** Merge takes the newer of two records; replace takes the backup's, and deletes what it has not. */
export type RestoreMode = 'merge' | 'replace';

export interface StoreCounts {
  /** Records that come, or come back. */
  readonly added: number;
  /** Records that become as in the backup. */
  readonly changed: number;
  /** Records that are the same in both, or newer here and kept. */
  readonly same: number;
  /** Records only this database has, which a replacing restore deletes. */
  readonly removed: number;
}

export interface Restoring {
  readonly mode: RestoreMode;
  readonly counts: { readonly [K in StoreName]: StoreCounts };
  readonly changes: readonly Change[];
  /** Live records before and after. */
  readonly live: { readonly before: number; readonly after: number };
}

/** What leaves less than this share of the live records is asked about twice. */
const MUCH_SMALLER = 0.5;

/** The changes that bring `backup` into a database that holds `here`. `now` in epoch milliseconds. */
export function restoring(backup: Backup, here: Tables, mode: RestoreMode, now: number): Restoring {
  const changes: Change[] = [];
  let after = liveCount(here);
  const counts = Object.fromEntries(
    STORE_NAMES.map((store) => {
      const found = compare(store, backup.tables[store], here[store], mode, now);
      for (const one of found.changes) {
        changes.push(one);
        after += Number(one.after.deletedAt === null) - Number(one.before?.deletedAt === null);
      }
      return [store, found.counts];
    }),
  ) as Restoring['counts'];
  return { mode, counts, changes, live: { before: liveCount(here), after } };
}

/** True when most of what is there would be gone. */
export function isMuchSmaller({ live }: Pick<Restoring, 'live'>): boolean {
  return live.after < live.before * MUCH_SMALLER;
}

function compare<K extends StoreName>(
  store: K,
  theirs: readonly Records[K][],
  ours: readonly Records[K][],
  mode: RestoreMode,
  now: number,
): { counts: StoreCounts; changes: Change[] } {
  const left = new Map(ours.map((record) => [record.id, record]));
  const changes: Change[] = [];
  const counts = { added: 0, changed: 0, same: 0, removed: 0 };
  for (const record of theirs) {
    const known = left.get(record.id);
    left.delete(record.id);
    const wanted = change(store, known ?? null, record);
    const wasAlive = known?.deletedAt === null;
    if (known && (isIdle(wanted) || (mode === 'merge' && known.updatedAt >= record.updatedAt))) {
      counts.same++;
      continue;
    }
    changes.push(wanted);
    // A deleted record that was never here is nothing new to a person.
    if (record.deletedAt === null && !wasAlive) counts.added++;
    else if (known) counts.changed++;
  }
  // Settings are not something to be missing: what the backup does not set stays as it is.
  if (mode === 'replace' && store !== 'settings') {
    for (const record of left.values()) {
      if (record.deletedAt !== null) continue;
      counts.removed++;
      changes.push(deletion(store, record, now));
    }
  }
  return { counts, changes };
}
