/** Typed reads that no first screen waits for, loaded with the first of them. */
import { type Change, change, STORE_NAMES } from '../domain/change';
import type { Medium } from '../domain/media';
import type { Piece } from '../domain/piece';
import type { Post } from '../domain/post';
import type { Stored } from '../domain/record';
import type { Followers } from '../domain/result';
import type { Review } from '../domain/review';
import type { Series } from '../domain/series';
import type { Task } from '../domain/task';
import type { Template } from '../domain/template';
import type { TextVersion } from '../domain/version';
import { fromRow, fromRows } from './rows';
import type { AnyRow, Database } from './schema';

/** Ideas, newest first. */
export async function readInbox(db: Database): Promise<Piece[]> {
  return fromRows<Piece>(await db.getAllFromIndex('pieces', 'inbox')).reverse();
}

/** Archived ideas, the last archived first. */
export async function readArchived(db: Database): Promise<Piece[]> {
  return fromRows<Piece>(await db.getAllFromIndex('pieces', 'archived')).reverse();
}

/** Series in order of creation. */
export async function readSeries(db: Database): Promise<Series[]> {
  return living(fromRows<Series>(await db.getAll('series')));
}

/** Live posts that a series made. */
export async function readPostsOfSeries(db: Database, seriesId: string): Promise<Post[]> {
  return fromRows<Post>(await db.getAllFromIndex('posts', 'series', seriesId));
}

/** Templates in order of creation. */
export async function readTemplates(db: Database): Promise<Template[]> {
  return living(fromRows<Template>(await db.getAll('templates')));
}

/** The `limit` posts that went out last, the last first. */
export async function readLastPublished(db: Database, limit: number): Promise<Post[]> {
  const posts: Post[] = [];
  let cursor = await db.transaction('posts').store.index('slot').openCursor(null, 'prev');
  while (cursor && posts.length < limit) {
    const post = fromRow<Post>(cursor.value);
    if (post.state.status === 'published') posts.push(post);
    cursor = await cursor.continue();
  }
  return posts;
}

/** All counts of followers. */
export async function readFollowers(db: Database): Promise<Followers[]> {
  return living(fromRows<Followers>(await db.getAll('followers')));
}

/** All reviews. */
export async function readReviews(db: Database): Promise<Review[]> {
  return living(fromRows<Review>(await db.getAll('reviews')));
}

/** A picture's type and bytes, or null when they are not there. */
export async function readMedium(db: Database, id: string): Promise<Medium | null> {
  return (await db.get('media', id)) ?? null;
}

/** The `limit` pieces touched last, newest first. */
export async function readRecentPieces(db: Database, limit: number): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let cursor = await db.transaction('pieces').store.index('recent').openCursor(null, 'prev');
  while (cursor && pieces.length < limit) {
    pieces.push(fromRow<Piece>(cursor.value));
    cursor = await cursor.continue();
  }
  return pieces;
}

/** Tasks done at or after an instant, newest first. */
export async function readDoneTasks(db: Database, since: number): Promise<Task[]> {
  const rows = await db.getAllFromIndex('tasks', 'done', IDBKeyRange.lowerBound(since));
  return fromRows<Task>(rows).reverse();
}

/** Live tasks, open and done, that are for a piece. */
export async function readTasksOfPiece(db: Database, pieceId: string): Promise<Task[]> {
  return fromRows<Task>(await db.getAllFromIndex('tasks', 'piece', pieceId));
}

/** Live records whose ids begin with `prefix`, as changes that leave them as they are. */
export async function readByPrefix(db: Database, prefix: string): Promise<Change[]> {
  const tx = db.transaction(STORE_NAMES);
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const rows = await Promise.all(
    STORE_NAMES.map(async (store) => {
      const found: readonly AnyRow[] = await tx.objectStore(store).getAll(range);
      return found.map(fromRow).map((record) => change(store, record, record));
    }),
  );
  return rows.flat().filter(({ after }) => after.deletedAt === null);
}

/** Earlier texts of a piece or a post, newest first. */
export async function readVersions(db: Database, of: string): Promise<TextVersion[]> {
  const range = IDBKeyRange.bound([of], [of, []]);
  const found = await db.getAll('versions', range);
  return found.sort((a, b) => b.at - a.at);
}

/** All rows of all stores that can be read, but pictures: store name → rows. */
export async function readAll(db: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) {
    if (store !== 'media') rows[store] = await db.getAll(store);
  }
  return rows;
}

function living<R extends Stored>(records: R[]): R[] {
  return records
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
