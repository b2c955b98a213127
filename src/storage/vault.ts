/**
 * A second database, for snapshots of the text data and for the folder that backups go to: what damages
 * the first one, or empties it, does not touch them.
 */
import { type DBSchema, openDB } from 'idb';
import type { BackupFile } from '../domain/backup/rotation';
import type { SnapshotFacts } from '../domain/backup/snapshots';

export interface Snapshot extends SnapshotFacts {
  /** The text of a backup, gzipped. */
  readonly bytes: ArrayBuffer;
}

/** The folder that backups go to by themselves, on this device. */
export interface BackupFolder {
  readonly handle: FileSystemDirectoryHandle;
  /** What was written there and read back, the last at the end. */
  readonly files: readonly BackupFile[];
  /** True when the last one was not made, since most of what is in the one before is gone. */
  readonly shrunk: boolean;
}

interface VaultSchema extends DBSchema {
  snapshots: { key: string; value: Snapshot };
  /** One row, `backup`. */
  folders: { key: string; value: BackupFolder };
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
  folder(): Promise<BackupFolder | null>;
  /** Keeps the folder in the place of the one before; null forgets it. */
  keepFolder(folder: BackupFolder | null): Promise<void>;
}

const FOLDER = 'backup';

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
    folder: () => use(async (db) => (await db.get('folders', FOLDER)) ?? null),
    keepFolder: (folder) =>
      use(async (db) => {
        await (folder ? db.put('folders', folder, FOLDER) : db.delete('folders', FOLDER));
      }),
  };
}

function open(name: string) {
  return openDB<VaultSchema>(name, 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('snapshots', { keyPath: 'id' });
      db.createObjectStore('folders');
    },
  });
}

function factsOf({ id, made, records, size }: SnapshotFacts): SnapshotFacts {
  return { id, made, records, size };
}
