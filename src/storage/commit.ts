/**
 * The one writer. A verb is one transaction over all stores it touches, acknowledged when the
 * transaction is complete; what is derived from posts (a day's credits, a piece's place in the
 * inbox) is rewritten in the same transaction.
 *
 * Nothing but the database is awaited inside: anything else would end the transaction early.
 */
import { type Change, change, joined, merge, type Records, type StoreName } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Piece } from '../domain/piece';
import type { Post } from '../domain/post';
import { creditOf } from '../domain/streak';
import { abort } from './abort';
import { fromRow, toRow } from './rows';
import {
  type AnyRow,
  type Database,
  NO_WRITES,
  type Row,
  type WriteMark,
  type WriteTransaction,
} from './schema';

export interface Committed {
  /** What is on disk now, merged with changes made elsewhere. */
  readonly changes: readonly Change[];
  readonly mark: WriteMark;
}

/** Writes changes as one transaction. `now` is epoch milliseconds. Rejects with nothing written. */
export async function commit(
  db: Database,
  wanted: readonly Change[],
  now: number,
): Promise<Committed> {
  const changes = joined([], wanted);
  const stores = new Set<StoreName | 'credits' | 'meta'>(changes.map(({ store }) => store));
  stores.add('meta');
  if (stores.has('posts') || stores.has('pieces')) stores.add('posts').add('pieces');
  if (stores.has('posts')) stores.add('credits');
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' }) as WriteTransaction;
  try {
    // Async even where nothing is awaited: a request that is refused at once then fails like any
    // other, and leaves no other request's failure unheard.
    const [mark, ...current] = await Promise.all([
      tx.objectStore('meta').get('writes'),
      ...changes.map(async ({ store, after }) => tx.objectStore(store).get(after.id)),
    ]);
    const done = changes.map((one, i) => mergedChange(one, current[i] as AnyRow | undefined, now));
    const nextMark = countedMark(mark ?? NO_WRITES, done);
    await Promise.all([
      ...done.map((one) => writeRecord(tx, one)),
      writeCredits(tx, done),
      writePieces(tx, done),
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

function mergedChange(wanted: Change, row: AnyRow | undefined, now: number): Change {
  const current = row ? (fromRow(row) as Records[StoreName]) : undefined;
  const after = merge<Records[StoreName]>(current, wanted.before, {
    ...wanted.after,
    updatedAt: now,
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
  const days = new Set<DayKey>();
  const changed = new Map<string, Post>();
  for (const one of changes) {
    if (one.store !== 'posts') continue;
    changed.set(one.after.id, one.after);
    for (const post of [one.before, one.after]) {
      const day = creditOf(post ?? undefined)?.day;
      if (day) days.add(day);
    }
  }
  if (days.size === 0) return;
  const store = tx.objectStore('credits');
  await Promise.all(
    [...days].map(async (day) => {
      const row = await store.get(day);
      const credits = (row?.credits ?? []).filter(({ postId }) => !changed.has(postId));
      for (const post of changed.values()) {
        const credit = creditOf(post);
        if (credit?.day === day) credits.push(credit);
      }
      await (credits.length > 0 ? store.put({ day, credits }) : store.delete(day));
    }),
  );
}

/** Writes changed pieces, and those whose posts changed, with their place in the inbox. */
async function writePieces(tx: WriteTransaction, changes: readonly Change[]): Promise<void> {
  const written = new Map<string, Piece | null>();
  for (const one of changes) {
    if (one.store === 'pieces') written.set(one.after.id, one.after);
    else if (one.store === 'posts' && !written.has(one.after.pieceId)) {
      const moved = (one.before?.deletedAt === null) !== (one.after.deletedAt === null);
      if (moved) written.set(one.after.pieceId, null);
    }
  }
  if (written.size === 0) return;
  const pieces = tx.objectStore('pieces');
  const byPiece = tx.objectStore('posts').index('piece');
  await Promise.all(
    [...written].map(async ([id, changed]) => {
      const [posts, row] = await Promise.all([
        byPiece.count(id),
        changed ? undefined : pieces.get(id),
      ]);
      const piece = changed ?? (row && fromRow(row as Row<Piece, object>));
      if (!piece) return;
      const ix = piece.deletedAt !== null ? {} : { recent: piece.updatedAt };
      await pieces.put({
        ...piece,
        ix: piece.deletedAt === null && posts === 0 ? { ...ix, inbox: piece.createdAt } : ix,
      });
    }),
  );
}
