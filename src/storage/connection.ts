/**
 * The connection to the database: opens it, notices why it cannot, and reopens it when the system
 * takes it away (iOS does so in the background).
 */
import { openDB } from 'idb';
import { abort } from './abort';
import { MIGRATIONS, type Migration, migrateFrom } from './migrations';
import { type Database, DB_NAME, type Schema } from './schema';

/** Why the app has no database. */
export type OpenFailure =
  /** Another tab holds an older version open. */
  | 'blocked'
  /** The data was written by a newer app. */
  | 'newer'
  /** The browser lets this site keep nothing: a private window, or site data is forbidden. */
  | 'refused'
  /** The files are damaged, or nobody knows. */
  | 'failed';

export class OpenError extends Error {
  constructor(
    readonly reason: OpenFailure,
    cause?: unknown,
  ) {
    super(`The database cannot be opened: ${reason}`, { cause });
    this.name = 'OpenError';
  }
}

export interface ConnectionOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Milliseconds to wait for other tabs to let go. */
  readonly patience?: number;
  /**
   * Another tab wants to upgrade and this one must reload. It closes when this resolves, so that
   * what is still being typed can be saved first.
   */
  onSuperseded?(): void | Promise<void>;
}

export interface Connection {
  /** Runs work on the open database, reopening it when it was lost. Rejects as the work does. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** True when the browser reported that it had recreated damaged files empty. */
  readonly recreated: boolean;
  close(): void;
}

const REOPENINGS = 3;

/** Opens the database. Rejects with OpenError. */
export async function connect(options: ConnectionOptions = {}): Promise<Connection> {
  const migrations = options.migrations ?? MIGRATIONS;
  let recreated = false;
  let superseded = false;
  let wasOpen = false;

  async function open(terminated: () => void): Promise<Database> {
    let broken: unknown;
    try {
      return await openDB<Schema>(options.name ?? DB_NAME, migrations.length, {
        async upgrade(db, from, _to, tx, event) {
          if ((event as { dataLoss?: string }).dataLoss === 'total') recreated = true;
          // How it ended is heard from the opening itself.
          tx.done.catch(() => undefined);
          try {
            // Beginning anew in the middle would hide that everything is gone.
            if (wasOpen && from === 0) throw new Error('the database is gone');
            await migrateFrom(from, db, tx, migrations);
          } catch (error) {
            // Nobody waits for an upgrade: unless aborted, half of it would be the new version.
            broken = error;
            await abort(tx);
          }
        },
        async blocking(_current, _wanted, event) {
          try {
            await options.onSuperseded?.();
          } catch {
            // Who could not save has said so; the other tab must not wait for it.
          }
          superseded = true;
          (event.target as IDBDatabase).close();
        },
        terminated,
      });
    } catch (error) {
      throw broken ?? error;
    }
  }

  let handle: Promise<Database> | null = null;
  /** Lets go of a database that is lost or could not be opened, unless another took its place. */
  function forget(lost: Promise<Database>): void {
    if (handle === lost) handle = null;
  }
  function opened(): Promise<Database> {
    if (handle) return handle;
    const opening = withPatience(
      open(() => forget(opening)),
      options.patience ?? 10_000,
    );
    opening.catch(() => forget(opening));
    handle = opening;
    return opening;
  }
  await opened();
  wasOpen = true;

  return {
    get recreated() {
      return recreated;
    },
    async use(work) {
      for (let attempt = 0; ; attempt++) {
        if (superseded) throw new OpenError('blocked');
        const db = opened();
        try {
          return await work(await db);
        } catch (error) {
          if (!isLostConnection(error) || attempt >= REOPENINGS) throw error;
          forget(db);
        }
      }
    },
    close() {
      handle?.then((db) => db.close()).catch(() => undefined);
      handle = null;
    },
  };
}

/** The connection is gone, so no transaction of it completed: the work can be done again. */
function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

async function withPatience(opening: Promise<Database>, patience: number): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OpenError('blocked')), patience);
  });
  try {
    return await Promise.race([opening, timeout]);
  } catch (error) {
    opening.then(
      (db) => db.close(),
      () => undefined,
    );
    if (error instanceof OpenError) throw error;
    throw new OpenError(reasonOf(error), error);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): OpenFailure {
  // Where there is no indexedDB at all, asking it is a ReferenceError or a TypeError.
  if (!globalThis.indexedDB) return 'refused';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  // Firefox says InvalidStateError in windows that keep nothing, all say SecurityError where it is forbidden.
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'refused' : 'failed';
}
