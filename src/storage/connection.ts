/**
 * The connection to the database: opens it, notices why it cannot, and reopens it when the system
 * takes it away (iOS does so in the background).
 */
import { openDB } from 'idb';
import { MIGRATIONS, type Migration, migrateFrom } from './migrations';
import { type Database, DB_NAME, type Schema } from './schema';

/** Why the app has no database. */
export type OpenFailure =
  /** Another tab holds an older version open. */
  | 'blocked'
  /** The data was written by a newer app. */
  | 'newer'
  /** The browser refuses or the files are damaged. */
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
  /** Another tab wants to upgrade: this one has closed and must reload. */
  onSuperseded?(): void;
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

  async function open(): Promise<Database> {
    return openDB<Schema>(options.name ?? DB_NAME, migrations.length, {
      async upgrade(db, from, _to, tx, event) {
        if ((event as { dataLoss?: string }).dataLoss === 'total') recreated = true;
        await migrateFrom(from, db, tx, migrations);
      },
      blocking(_current, _wanted, event) {
        superseded = true;
        (event.target as IDBDatabase).close();
        options.onSuperseded?.();
      },
      terminated() {
        handle = null;
      },
    });
  }

  let handle: Promise<Database> | null = withPatience(open(), options.patience ?? 10_000);
  await handle;

  return {
    get recreated() {
      return recreated;
    },
    async use(work) {
      for (let attempt = 0; ; attempt++) {
        if (superseded) throw new OpenError('blocked');
        handle ??= open();
        try {
          return await work(await handle);
        } catch (error) {
          if (!isLostConnection(error) || attempt >= REOPENINGS) throw error;
          handle = null;
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
    if (error instanceof OpenError) throw error;
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new OpenError(newer ? 'newer' : 'failed', error);
  } finally {
    clearTimeout(timer);
  }
}
