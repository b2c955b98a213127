/**
 * A second database, for snapshots of the text data: what damages the first one, or empties it, does
 * not touch them.
 */
import { type DBSchema, openDB } from 'idb';
import type { SnapshotFacts } from '../domain/backup/snapshots';

export interface Snapshot extends SnapshotFacts {
  /** The text of a backup, gzipped. */
  readonly bytes: ArrayBuffer;
}

interface VaultSchema extends DBSchema {
  snapshots: { key: string; value: Snapshot };
}

export interface Vault {
  /** All snapshots without their bytes. */
  list(): Promise<SnapshotFacts[]>;
  read(id: string): Promise<Snapshot | null>;
  /** Resolves when it is on disk and `surplus` is gone; rejects with nothing changed. */
  put(
    snapshot: Snapshot,
    surplus: (all: readonly SnapshotFacts[]) => readonly string[],
  ): Promise<void>;
}

/** The vault beside the database of a name. Opened for each use, so that it is never in the way. */
export function makeVault(name: string): Vault {
  async function use<T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
    const db = await open(`${name}-vault`);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  }
  return {
    list: () => use(async (db) => (await db.getAll('snapshots')).map(factsOf)),
    read: (id) => use(async (db) => (await db.get('snapshots', id)) ?? null),
    put: (snapshot, surplus) =>
      use(async (db) => {
        const tx = db.transaction('snapshots', 'readwrite', { durability: 'strict' });
        const others = (await tx.store.getAll()).filter(({ id }) => id !== snapshot.id);
        const removed = surplus([...others, snapshot].map(factsOf));
        await Promise.all([
          tx.store.put(snapshot),
          ...removed.map((id) => tx.store.delete(id)),
          tx.done,
        ]);
      }),
  };
}

function open(name: string) {
  return openDB<VaultSchema>(name, 1, {
    upgrade: (db) => void db.createObjectStore('snapshots', { keyPath: 'id' }),
  });
}

function factsOf({ id, made, records, size }: SnapshotFacts): SnapshotFacts {
  return { id, made, records, size };
}
