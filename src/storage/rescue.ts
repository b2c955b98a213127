/**
 * Reaching the data when the app cannot use it: read as it lies there, whatever version wrote it, or
 * cleared away to begin anew.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { SCHEMA_VERSION } from './migrations';
import { openRepository, type Repository } from './repository';
import { DB_NAME } from './schema';
import { clearSentinel } from './sentinel';

/** What could be read. */
export interface Rescued {
  /** Schema version that wrote it. */
  readonly schema: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
  /** Rows, or where nothing else is known stores, that could not be read. */
  readonly unreadable: readonly string[];
}

/** Milliseconds after which a database that does not answer is given up. */
const PATIENCE = 10_000;

/** Reads every row that can be read. Rejects when the database does not open at all, or is not there. */
export async function readRescued(name: string = DB_NAME): Promise<Rescued> {
  // Without a version: neither upgrades nor minds a newer one. What is not there is not made.
  const opening = openDB(name, undefined, {
    upgrade: (_db, _from, _to, tx) => {
      tx.done.catch(() => undefined);
      tx.abort();
    },
  });
  const db = await inTime(opening);
  try {
    const unreadable: string[] = [];
    const stores: Record<string, unknown[]> = {};
    for (const store of db.objectStoreNames) {
      stores[store] = await readStore(db, store, unreadable);
    }
    return { schema: db.version, stores, unreadable };
  } finally {
    db.close();
  }
}

async function readStore(db: IDBPDatabase, store: string, unreadable: string[]) {
  try {
    return await db.getAll(store);
  } catch {
    // One row that is damaged must not take the others along: each is tried by itself.
  }
  const rows: unknown[] = [];
  try {
    for (const key of await db.getAllKeys(store)) {
      try {
        rows.push(await db.get(store, key));
      } catch {
        unreadable.push(`${store}/${String(key)}`);
      }
    }
  } catch {
    unreadable.push(store);
  }
  return rows;
}

/** Removes the database and the note of what was in it. Rejects while another tab holds it. */
export async function startOver(name: string = DB_NAME): Promise<void> {
  await inTime(deleteDB(name));
  clearSentinel();
}

/** Opens the database anew after it was cleared away. Rejects with OpenError. */
export async function openAnew(): Promise<Repository> {
  return (await openRepository()).repository;
}

/** The schema that this app writes. */
export const schema: number = SCHEMA_VERSION;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
