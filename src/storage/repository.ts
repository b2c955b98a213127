/**
 * The repository: what the rest of the app sees of storage. Reads ask indexes, `commit` is the only
 * way to write, and `subscribe` hears every commit of this tab and of the others.
 */
import type { Change } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Everything } from '../domain/integrity';
import type { Medium } from '../domain/media';
import type { Piece } from '../domain/piece';
import type { Post } from '../domain/post';
import type { Followers } from '../domain/result';
import type { Review } from '../domain/review';
import type { Series } from '../domain/series';
import type { Task } from '../domain/task';
import type { Template } from '../domain/template';
import type { Trashed } from '../domain/trash';
import type { TextVersion } from '../domain/version';
import type { Boundary } from '../domain/zone';
import { makeChannel } from './channel';
import { commit } from './commit';
import { type Connection, type ConnectionOptions, connect } from './connection';
import type { Inventory } from './inventory';
import { MIGRATIONS } from './migrations';
import * as queries from './queries';
import { type Database, DB_NAME, NO_WRITES } from './schema';
import type { SearchPart } from './searching';
import { countRecords, isLoss, readSentinel, writeSentinel } from './sentinel';
import type { RecordKey } from './trash';
import type { Vault } from './vault';

export type { OpenFailure } from './connection';
export { OpenError } from './connection';
export type { Start } from './queries';
export type { SearchPart } from './searching';

export interface Repository {
  /** Version of the schema. */
  readonly schema: number;
  start(): Promise<queries.Start>;
  posts(first: DayKey, last: DayKey, boundary: Boundary): Promise<Post[]>;
  post(id: string): Promise<Post | null>;
  postsOfPiece(pieceId: string): Promise<Post[]>;
  piece(id: string): Promise<Piece | null>;
  inbox(): Promise<Piece[]>;
  archived(): Promise<Piece[]>;
  recentPieces(limit: number): Promise<Piece[]>;
  series(): Promise<Series[]>;
  postsOfSeries(seriesId: string): Promise<Post[]>;
  templates(): Promise<Template[]>;
  /** The posts that went out last, the last first. */
  lastPublished(limit: number): Promise<Post[]>;
  followers(): Promise<Followers[]>;
  reviews(): Promise<Review[]>;
  /** Earlier texts of a piece or a post, newest first. */
  versions(of: string): Promise<TextVersion[]>;
  /** A picture's bytes, or null when they are not there. */
  medium(id: string): Promise<Medium | null>;
  doneTasks(since: number): Promise<Task[]>;
  tasksOfPiece(pieceId: string): Promise<Task[]>;
  /** What search looks through, newest first, in parts of at most `size` records of each kind. */
  searchPart(size: number, from?: string): Promise<SearchPart>;
  /** Live records whose ids begin with `prefix`, as idle changes. */
  withPrefix(prefix: string): Promise<Change[]>;
  /**
   * Resolves when the changes are on disk, to what they became there: one a record, in order, from
   * what was there before. `now` in epoch milliseconds; `media` are the bytes of pictures that the
   * changes speak of. While somebody types (`typed`, as unless told otherwise) earlier texts are
   * thinned out; else what is replaced is always kept. What comes from a backup keeps its own times
   * and brings its earlier texts (`restored`). Rejects with none written.
   */
  commit(
    changes: readonly Change[],
    now: number,
    media?: readonly Medium[],
    typed?: boolean,
    restored?: readonly TextVersion[],
  ): Promise<readonly Change[]>;
  /** Keeps pictures that no record speaks of yet; an import brings more than one transaction holds. */
  keepMedia(media: readonly Medium[]): Promise<void>;
  /** Frees the room of pictures that nothing has spoken of for long; `now` in epoch milliseconds. */
  sweepMedia(now: number): Promise<void>;
  /** Deleted records. */
  trash(): Promise<Trashed[]>;
  /** Removes rows of deleted records for good. Rejects with none removed. */
  purge(keys: readonly RecordKey[]): Promise<void>;
  /** Removes for good what was deleted at or before an instant, epoch milliseconds. */
  purgeBefore(instant: number): Promise<void>;
  /** How much of what is stored. */
  inventory(): Promise<Inventory>;
  /** All records, deleted ones too, for a check. */
  everything(): Promise<Everything>;
  /** The snapshots beside this database. */
  vault(): Promise<Vault>;
  /** Asks the disk whether it keeps anything, reopening a lost connection. Rejects where it does not. */
  probe(): Promise<void>;
  /** Hears committed changes, own and other tabs'. Returns the way to stop. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;
  /** All rows of all stores that can be read, for rescue: store name → rows. */
  dump(): Promise<Record<string, unknown[]>>;
  close(): void;
}

/** How an opened database compares with what was last noted. */
export interface Opened {
  readonly repository: Repository;
  /** Records missing against the sentinel's note, or null when nothing is lost. */
  readonly loss: { readonly noted: number; readonly found: number } | null;
  /** Takes what is there as the truth from now on. */
  acceptLoss(): void;
}

/** Opens the database and compares it with the sentinel. Rejects with OpenError. */
export async function openRepository(options: ConnectionOptions = {}): Promise<Opened> {
  // Read first: another tab may commit, and note it, while this one opens.
  const note = readSentinel();
  const connection = await connect(options);
  const schema = (options.migrations ?? MIGRATIONS).length;
  const mark = await connection.use((db) => db.get('meta', 'writes'));
  const lost = isLoss(note, mark) || (connection.recreated && note !== null);
  return {
    repository: makeRepository(connection, schema, options.name ?? DB_NAME),
    loss: lost && note ? { noted: note.records, found: countRecords(mark) } : null,
    acceptLoss: () => writeSentinel(schema, mark ?? NO_WRITES),
  };
}

function makeRepository(connection: Connection, schema: number, name: string): Repository {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  // What is on disk stays acknowledged, whatever a listener makes of it.
  const notify = (changes: readonly Change[]) => {
    for (const listener of listeners) {
      try {
        listener(changes);
      } catch (error) {
        reportError(error);
      }
    }
  };
  const channel = makeChannel(`${name}/${schema}`, notify);
  const read =
    <A extends unknown[], T>(query: (db: Database, ...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      connection.use((db) => query(db, ...args));
  /** The same for a query that is loaded when it is wanted. */
  const later =
    <A extends unknown[], T>(load: () => Promise<(db: Database, ...args: A) => Promise<T>>) =>
    async (...args: A): Promise<T> => {
      const query = await load();
      return connection.use((db) => query(db, ...args));
    };
  const more = () => import('./later-queries');
  let persistenceAsked = false;

  return {
    schema,
    start: read(queries.readStart),
    posts: read(queries.readPosts),
    post: read(queries.readPost),
    postsOfPiece: read(queries.readPostsOfPiece),
    piece: read(queries.readPiece),
    inbox: later(async () => (await more()).readInbox),
    archived: later(async () => (await more()).readArchived),
    series: later(async () => (await more()).readSeries),
    postsOfSeries: later(async () => (await more()).readPostsOfSeries),
    templates: later(async () => (await more()).readTemplates),
    lastPublished: later(async () => (await more()).readLastPublished),
    followers: later(async () => (await more()).readFollowers),
    reviews: later(async () => (await more()).readReviews),
    versions: later(async () => (await more()).readVersions),
    medium: later(async () => (await more()).readMedium),
    recentPieces: later(async () => (await more()).readRecentPieces),
    doneTasks: later(async () => (await more()).readDoneTasks),
    tasksOfPiece: later(async () => (await more()).readTasksOfPiece),
    searchPart: later(async () => (await import('./searching')).readSearchPart),
    withPrefix: later(async () => (await more()).readByPrefix),
    async commit(changes, now, ...how) {
      if (changes.length === 0) return [];
      const committed = await connection.use((db) => commit(db, changes, now, ...how));
      writeSentinel(schema, committed.mark);
      channel.tell(committed.changes);
      notify(committed.changes);
      if (!persistenceAsked) {
        persistenceAsked = true;
        void navigator.storage?.persist?.().catch(() => false);
      }
      return committed.changes;
    },
    keepMedia: later(async () => (await import('./media')).keepMedia),
    sweepMedia: later(async () => (await import('./sweep')).sweepMedia),
    trash: later(async () => (await import('./trash')).readTrash),
    purge: later(async () => (await import('./trash')).purge),
    purgeBefore: later(async () => (await import('./trash')).purgeBefore),
    inventory: later(async () => (await import('./inventory')).readInventory),
    everything: later(async () => (await import('./inventory')).readEverything),
    vault: async () => (await import('./vault')).makeVault(name),
    probe: later(async () => (await import('./probe')).probe),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dump: later(async () => (await more()).readAll),
    close() {
      listeners.clear();
      channel.close();
      connection.close();
    },
  };
}
