/**
 * A backup as text: versioned JSON, described in docs/data.md and docs/backup.schema.json. Reading
 * trusts nothing: what does not fit is left out, by name and with a reason, and never half taken.
 */
import * as v from 'valibot';
import { type Records, STORE_NAMES, type StoreName } from '../change';
import type { Attachment } from '../media';
import type { TextVersion } from '../version';
import { SHAPES, VERSION_SHAPE } from './shapes';

/** The form of the text. Every earlier one stays readable: tests/support/backups holds one of each. */
export const BACKUP_FORMAT = 1;

export type Tables = { readonly [K in StoreName]: readonly Records[K][] };

export interface Backup {
  /** Instant it was made, epoch milliseconds. */
  readonly made: number;
  /** Version of the schema its records are of. */
  readonly schema: number;
  /** Live and deleted records. */
  readonly tables: Tables;
  readonly versions: readonly TextVersion[];
}

/** A row that was left out. */
export interface Rejected {
  readonly store: StoreName | 'versions';
  /** Place in its table, from 1. */
  readonly row: number;
  /** The first field that does not fit, as a path: `state.went.day`. Empty for the row as a whole. */
  readonly field: string;
}

/** Why a text is no backup. */
export type NoBackup =
  /** Not JSON, or of something else. */
  | 'foreign'
  /** Cut off, or damaged. */
  | 'damaged'
  /** Made by a newer app. */
  | 'newer'
  /** Nested deeper, or with more rows, than any backup is. */
  | 'excessive';

export class BackupError extends Error {
  constructor(readonly reason: NoBackup | 'large' | 'password') {
    super(`Not a backup that can be read: ${reason}`);
    this.name = 'BackupError';
  }
}

/** Most rows of one table: ten times what the app is made for. */
export const MOST_ROWS = 200_000;
const MOST_DEPTH = 32;

/** The backup as JSON text. */
export function writeBackup({ made, schema, tables, versions }: Backup): string {
  return JSON.stringify({
    app: 'rizhang',
    format: BACKUP_FORMAT,
    schema,
    made,
    tables,
    versions,
  });
}

const HEAD = v.object({
  app: v.literal('rizhang'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.number(), v.safeInteger()),
  tables: v.record(v.string(), v.unknown()),
  versions: v.array(v.unknown()),
});

/**
 * The backup in a text, and what of it was left out. `schema` is the newest this app knows; tables
 * that an older one did not have are empty. Throws BackupError.
 */
export function readBackup(
  text: string,
  schema: number,
): { readonly backup: Backup; readonly rejected: readonly Rejected[] } {
  if (depthOf(text) > MOST_DEPTH) throw new BackupError('excessive');
  const head = v.safeParse(HEAD, parse(text));
  if (!head.success) throw new BackupError('foreign');
  const { output } = head;
  if (output.format > BACKUP_FORMAT || output.schema > schema) throw new BackupError('newer');

  const rejected: Rejected[] = [];
  function rows<T>(store: Rejected['store'], found: unknown, shape: v.GenericSchema<unknown, T>) {
    const all = Array.isArray(found) ? found : [];
    if (all.length > MOST_ROWS) throw new BackupError('excessive');
    const kept: T[] = [];
    for (const [i, row] of all.entries()) {
      const read = v.safeParse(shape, row, { abortEarly: true });
      if (read.success) kept.push(read.output);
      else rejected.push({ store, row: i + 1, field: v.getDotPath(read.issues[0]) ?? '' });
    }
    return kept;
  }
  const tables = Object.fromEntries(
    STORE_NAMES.map((store) => {
      const found = Object.hasOwn(output.tables, store) ? output.tables[store] : [];
      return [store, lastOfEach(rows<Records[StoreName]>(store, found, SHAPES[store]))];
    }),
  ) as unknown as Tables;
  const backup: Backup = {
    made: output.made,
    schema: output.schema,
    tables,
    versions: rows('versions', output.versions, VERSION_SHAPE),
  };
  return { backup, rejected };
}

/** The pictures that records speak of; of deleted ones too, unless only the `live` are asked for. */
export function picturesOf({ pieces, posts }: Tables, live = false): Attachment[] {
  const found = [
    ...pieces.map((piece) => ({ of: piece, pictures: piece.media })),
    ...posts.map((post) => ({ of: post, pictures: post.cover ? [post.cover] : [] })),
  ].filter(({ of }) => !live || of.deletedAt === null);
  return lastOfEach(found.flatMap(({ pictures }) => pictures));
}

/** How many live records a backup or a database has. */
export function liveCount(tables: Tables): number {
  return STORE_NAMES.flatMap((store) => tables[store] as readonly Records[StoreName][]).filter(
    ({ deletedAt }) => deletedAt === null,
  ).length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What begins like a backup is one that was cut off.
    throw new BackupError(text.startsWith('{"app":"rizhang"') ? 'damaged' : 'foreign');
  }
}

/** Two rows of one id would be written one over the other, in an order nobody chose. */
function lastOfEach<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** How deep brackets are nested, told without building anything from them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inside) {
      if (code === 92) i++;
      else if (code === 34) inside = false;
    } else if (code === 34) inside = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}
