/**
 * Takes away the bytes of pictures that no record speaks of any more. What was deleted or replaced can
 * still be wanted back, by an undo or from a tombstone, so only what nothing has spoken of for thirty
 * days goes. When that began is noted beside the count of writes.
 */
import type { IDBPTransaction } from 'idb';
import type { Database, Schema } from './schema';

/** Milliseconds for which an orphan is kept. */
export const ORPHAN_KEPT = 30 * 86_400_000;
/** Records read at once: what lists many must not hold up the page. */
const CHUNK = 500;

/** Since when nothing speaks of a picture, by its id; epoch milliseconds. */
interface OrphanNote {
  readonly id: 'orphans';
  readonly since: Readonly<Record<string, number>>;
}

const STORES = ['pieces', 'posts', 'media', 'meta'] as const;
type Swept = (typeof STORES)[number][];
type Sweeping = IDBPTransaction<Schema, Swept, 'readonly' | 'readwrite'>;

/** Notes new orphans and removes old ones; `now` is epoch milliseconds. Rejects with none removed. */
export async function sweepMedia(db: Database, now: number): Promise<void> {
  const reading = db.transaction([...STORES] as Swept);
  const orphans = await findOrphans(reading);
  const noted = await readNote(reading);
  const since = Object.fromEntries(orphans.map((id) => [id, noted[id] ?? now]));
  const due = orphans.filter((id) => now - (since[id] ?? now) >= ORPHAN_KEPT);
  const known = Object.keys(noted).length === orphans.length && orphans.every((id) => id in noted);
  if (known && due.length === 0) return;

  const tx = db.transaction([...STORES] as Swept, 'readwrite', { durability: 'strict' });
  // Whatever was taken back in the meantime has its picture again.
  const still = due.length > 0 ? new Set(await findOrphans(tx)) : new Set<string>();
  const gone = due.filter((id) => still.has(id));
  for (const id of gone) delete since[id];
  const note: OrphanNote = { id: 'orphans', since };
  await Promise.all([
    ...gone.map((id) => tx.objectStore('media').delete(id)),
    tx.objectStore('meta').put(note as never),
    tx.done,
  ]);
}

async function readNote(tx: Sweeping): Promise<Readonly<Record<string, number>>> {
  const note: unknown = await tx.objectStore('meta').get('orphans');
  return (note as OrphanNote | undefined)?.since ?? {};
}

/** Ids of the pictures that no live record speaks of. */
async function findOrphans(tx: Sweeping): Promise<string[]> {
  const orphans = new Set(await tx.objectStore('media').getAllKeys());
  for (const store of ['pieces', 'posts'] as const) {
    let after: string | undefined;
    while (orphans.size > 0) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await tx.objectStore(store).getAll(range, CHUNK);
      for (const row of rows) {
        if (row.deletedAt !== null) continue;
        const pictures = 'media' in row ? row.media : row.cover ? [row.cover] : [];
        for (const { id } of pictures) orphans.delete(id);
      }
      after = rows.at(-1)?.id;
      if (rows.length < CHUNK) break;
    }
  }
  return [...orphans];
}
