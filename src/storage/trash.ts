/** Deleted records: read for the trash, and cleared away for good when nobody can want them back. */
import type { StoreNames } from 'idb';
import { STORE_NAMES, type StoreName } from '../domain/change';
import { TRASH_STORES, type Trashed } from '../domain/trash';
import { fromRow } from './rows';
import {
  type AnyRow,
  type Database,
  NO_WRITES,
  type Schema,
  type WriteTransaction,
} from './schema';

/** Records read at once: what goes through everything must not hold up the page. */
const CHUNK = 500;

/** Key of a record: its store and id. */
export type RecordKey = readonly [store: StoreName, id: string];

/** Every deleted record of the kinds that are deleted by themselves. */
export async function readTrash(db: Database): Promise<Trashed[]> {
  const trashed: Trashed[] = [];
  for (const store of TRASH_STORES) {
    await eachRow(db, store, (row) => {
      if (row.deletedAt !== null) trashed.push({ store, record: fromRow(row) } as Trashed);
    });
  }
  return trashed;
}

/** Clears away what was deleted at or before an instant, epoch milliseconds. */
export async function purgeBefore(db: Database, instant: number): Promise<void> {
  const due: RecordKey[] = [];
  for (const store of STORE_NAMES) {
    await eachRow(db, store, ({ id, deletedAt }) => {
      if (deletedAt !== null && deletedAt <= instant) due.push([store, id]);
    });
  }
  await purge(db, due);
}

/**
 * Removes the rows of deleted records, their earlier texts, and the days of streaks among them. What was
 * brought back in the meantime stays. One transaction; rejects with none removed.
 */
export async function purge(db: Database, keys: readonly RecordKey[]): Promise<void> {
  if (keys.length === 0) return;
  const stores: StoreNames<Schema>[] = [...STORE_NAMES, 'versions', 'meta'];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' }) as WriteTransaction;
  const marks = tx.objectStore('dayMarks');
  let liveMarks = 0;
  await Promise.all([
    ...keys.map(async ([store, id]) => {
      const row: AnyRow | undefined = await tx.objectStore(store).get(id);
      if (!row || row.deletedAt === null) return;
      const days =
        store === 'streaks' ? await marks.getAll(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`)) : [];
      liveMarks += days.filter(({ deletedAt }) => deletedAt === null).length;
      await Promise.all([
        tx.objectStore(store).delete(id),
        tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []])),
        ...days.map((day) => marks.delete(day.id)),
      ]);
    }),
  ]);
  const mark = (await tx.objectStore('meta').get('writes')) ?? NO_WRITES;
  const live = { ...mark.live, dayMarks: mark.live.dayMarks - liveMarks };
  await Promise.all([tx.objectStore('meta').put({ ...mark, live }), tx.done]);
}

async function eachRow(db: Database, store: StoreName, see: (row: AnyRow) => void): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows: AnyRow[] = await db.getAll(store, range, CHUNK);
    rows.forEach(see);
    after = rows.at(-1)?.id;
    if (rows.length < CHUNK) return;
  }
}
