/**
 * The one writer. A verb is one transaction over all stores it touches, acknowledged when the
 * transaction is complete; what is derived (a day's credits, a piece's place in the inbox, earlier
 * texts) is rewritten in the same transaction.
 *
 * Nothing but the database is awaited inside: anything else would end the transaction early.
 */
import type { StoreNames } from 'idb';
import { type Change, change, joined, merge, type Records, type StoreName } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Medium } from '../domain/media';
import type { Piece } from '../domain/piece';
import { type Credit, creditOf } from '../domain/streak';
import type { TextVersion } from '../domain/version';
import { abort } from './abort';
import { fromRow, toRow } from './rows';
import {
  type AnyRow,
  type Database,
  NO_WRITES,
  type PieceIx,
  type Row,
  type Schema,
  type WriteMark,
  type WriteTransaction,
} from './schema';
import { writeVersions } from './versions';

export interface Committed {
  /** What is on disk now, merged with changes made elsewhere. */
  readonly changes: readonly Change[];
  readonly mark: WriteMark;
}

/**
 * Writes changes, and the bytes of pictures they speak of, as one transaction. `now` is epoch
 * milliseconds; `typed` is true while somebody types on. Records that come from a backup keep their own
 * time of alteration, and bring earlier texts with them (`restored`). Rejects with nothing written.
 */
export async function commit(
  db: Database,
  wanted: readonly Change[],
  now: number,
  media: readonly Medium[] = [],
  typed = true,
  restored?: readonly TextVersion[],
): Promise<Committed> {
  const changes = joined([], wanted);
  const stores = new Set<StoreNames<Schema>>(changes.map(({ store }) => store));
  stores.add('meta');
  if (stores.has('posts') || stores.has('pieces')) {
    stores.add('posts').add('pieces').add('versions');
  }
  if (stores.has('posts')) stores.add('credits');
  if (media.length > 0) stores.add('media');
  if (restored) stores.add('versions');
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' }) as WriteTransaction;
  try {
    const [mark, rows] = await Promise.all([
      tx.objectStore('meta').get('writes'),
      currentRows(tx, changes),
    ]);
    const done = changes.map((one) =>
      mergedChange(one, rows.get(one.store)?.get(one.after.id), restored ? null : now),
    );
    const nextMark = countedMark(mark ?? NO_WRITES, done);
    await Promise.all([
      ...done.map((one) => writeRecord(tx, one)),
      writeCredits(tx, done),
      writePieces(tx, done),
      writeVersions(tx, done, now, typed),
      ...(restored ?? []).map((version) => tx.objectStore('versions').put(version)),
      ...media.map((medium) => tx.objectStore('media').put(medium)),
      tx.objectStore('meta').put(nextMark),
      tx.done,
    ]);
    return { changes: done, mark: nextMark };
  } catch (error) {
    // A failed request aborts by itself; anything else must not leave half a verb behind.
    await abort(tx);
    // Requests that were cut short know less than the transaction about what went wrong.
    throw tx.error ?? error;
  }
}

/** By store and id, the rows that changes will replace. */
async function currentRows(
  tx: WriteTransaction,
  changes: readonly Change[],
): Promise<Map<StoreName, Map<string, AnyRow>>> {
  const stores = new Set(changes.map(({ store }) => store));
  const found = [...stores].map(async (store) => {
    const ids = changes.filter((one) => one.store === store).map(({ after }) => after.id);
    return [store, await getMany<AnyRow>(tx.objectStore(store), ids)] as const;
  });
  return new Map(await Promise.all(found));
}

/** So many rows are read one by one; of more, the keys are read first: an import meets few of them. */
const FEW = 20;

interface Readable<R> {
  get(key: string): Promise<R | undefined>;
  getAllKeys(range: IDBKeyRange): Promise<string[]>;
}

/** The rows of a store that are there, by key. */
async function getMany<R>(store: Readable<R>, keys: readonly string[]): Promise<Map<string, R>> {
  let wanted = keys;
  if (keys.length > FEW) {
    const sorted = keys.toSorted();
    const there = new Set(await store.getAllKeys(IDBKeyRange.bound(sorted[0], sorted.at(-1))));
    wanted = keys.filter((key) => there.has(key));
  }
  const found = new Map<string, R>();
  // Async even where nothing is awaited: a request that is refused at once then fails like any
  // other, and leaves no other request's failure unheard.
  await Promise.all(
    wanted.map(async (key) => {
      const row = await store.get(key);
      if (row) found.set(key, row);
    }),
  );
  return found;
}

/** `now` is null where the record's own time of alteration stands. */
function mergedChange(wanted: Change, row: AnyRow | undefined, now: number | null): Change {
  const current = row ? (fromRow(row) as Records[StoreName]) : undefined;
  const after = merge<Records[StoreName]>(current, wanted.before, {
    ...wanted.after,
    updatedAt: now ?? wanted.after.updatedAt,
  });
  return change(wanted.store, current ?? null, after);
}

async function writeRecord(tx: WriteTransaction, { store, after }: Change): Promise<void> {
  if (store !== 'pieces') await tx.objectStore(store).put(toRow(store, after) as never);
}

function countedMark(mark: WriteMark, changes: readonly Change[]): WriteMark {
  const live = { ...mark.live };
  for (const { store, before, after } of changes) {
    const was = before !== null && before.deletedAt === null ? 1 : 0;
    live[store] += (after.deletedAt === null ? 1 : 0) - was;
  }
  return { id: 'writes', count: mark.count + 1, live };
}

/** Rewrites the credit rows of every day that gained or lost a post. */
async function writeCredits(tx: WriteTransaction, changes: readonly Change[]): Promise<void> {
  const changed = new Set<string>();
  const gained = new Map<DayKey, Credit[]>();
  const on = (day: DayKey) => gained.get(day) ?? [];
  for (const { store, before, after } of changes) {
    if (store !== 'posts') continue;
    changed.add(after.id);
    const lost = creditOf(before ?? undefined);
    if (lost) gained.set(lost.day, on(lost.day));
    const credit = creditOf(after);
    if (credit) gained.set(credit.day, [...on(credit.day), credit]);
  }
  if (gained.size === 0) return;
  const store = tx.objectStore('credits');
  const rows = await getMany(store, [...gained.keys()]);
  await Promise.all(
    [...gained].map(async ([day, more]) => {
      const kept = (rows.get(day)?.credits ?? []).filter(({ postId }) => !changed.has(postId));
      const credits = [...kept, ...more];
      await (credits.length > 0 ? store.put({ day, credits }) : store.delete(day));
    }),
  );
}

/** Writes changed pieces, and those whose posts changed, with their place in the inbox. */
async function writePieces(tx: WriteTransaction, changes: readonly Change[]): Promise<void> {
  const written = new Map<string, Piece | null>();
  const posted = new Set<string>();
  for (const { store, before, after } of changes) {
    if (store === 'pieces') written.set(after.id, after);
    if (store !== 'posts') continue;
    if (after.deletedAt === null) posted.add(after.pieceId);
    const moved = (before?.deletedAt === null) !== (after.deletedAt === null);
    if (moved && !written.has(after.pieceId)) written.set(after.pieceId, null);
  }
  if (written.size === 0) return;
  const pieces = tx.objectStore('pieces');
  const byPiece = tx.objectStore('posts').index('piece');
  await Promise.all(
    [...written].map(async ([id, changed]) => {
      const [posts, row] = await Promise.all([
        posted.has(id) ? 1 : byPiece.count(id),
        changed ? undefined : pieces.get(id),
      ]);
      const piece = changed ?? (row && fromRow(row as Row<Piece, object>));
      if (!piece) return;
      await pieces.put({ ...piece, ix: pieceIx(piece, posts) });
    }),
  );
}

function pieceIx(piece: Piece, posts: number): PieceIx {
  if (piece.deletedAt !== null) return {};
  const recent = piece.updatedAt;
  if (posts > 0) return { recent };
  return piece.archivedAt === null
    ? { recent, inbox: piece.createdAt }
    : { recent, archived: piece.archivedAt };
}
