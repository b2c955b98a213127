/** What is stored: counted, and read whole for a check. */
import type { StoreNames } from 'idb';
import { STORE_NAMES, type StoreName } from '../domain/change';
import type { Everything } from '../domain/integrity';
import { fromRow } from './rows';
import { type AnyRow, type Database, NO_WRITES, type Schema } from './schema';

export interface Inventory {
  /** Live records by kind. */
  readonly live: Readonly<Record<StoreName, number>>;
  readonly pictures: { readonly count: number; readonly bytes: number };
  /** Instant of the last write to any record, epoch milliseconds; null where nothing was written. */
  readonly lastWrite: number | null;
}

export async function readInventory(db: Database): Promise<Inventory> {
  const mark = (await db.get('meta', 'writes')) ?? NO_WRITES;
  let [count, bytes] = [0, 0];
  // One by one: all pictures together may be more than memory holds.
  let cursor = await db.transaction('media').store.openCursor();
  while (cursor) {
    count++;
    bytes += cursor.value.bytes.byteLength;
    cursor = await cursor.continue();
  }
  let lastWrite: number | null = null;
  for (const store of STORE_NAMES) {
    for (const row of (await db.getAll(store)) as AnyRow[]) {
      if (lastWrite === null || row.updatedAt > lastWrite) lastWrite = row.updatedAt;
    }
  }
  return { live: mark.live, pictures: { count, bytes }, lastWrite };
}

/** All records, deleted ones too, and which pictures are there: as of one moment. */
export async function readEverything(db: Database): Promise<Everything> {
  const names: StoreNames<Schema>[] = [...STORE_NAMES, 'media'];
  const tx = db.transaction(names);
  const [media, ...stores] = await Promise.all([
    tx.objectStore('media').getAllKeys(),
    ...STORE_NAMES.map(async (store) => {
      const rows: readonly AnyRow[] = await tx.objectStore(store).getAll();
      return [store, rows.map((row) => fromRow(row as never))] as const;
    }),
  ]);
  return { ...Object.fromEntries(stores), media: new Set(media) } as unknown as Everything;
}
