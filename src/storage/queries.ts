/** Typed reads. Each asks an index for what it needs; none loads a whole store of posts. */
import { type Change, change, STORE_NAMES } from '../domain/change';
import { addDays, type DayKey } from '../domain/day';
import type { Medium } from '../domain/media';
import type { Piece } from '../domain/piece';
import { dayOfPost, type Post } from '../domain/post';
import type { Stored } from '../domain/record';
import type { Series } from '../domain/series';
import type { Settings } from '../domain/settings';
import type { Credit, DayMark, Streak } from '../domain/streak';
import type { Task } from '../domain/task';
import type { Template } from '../domain/template';
import type { Boundary } from '../domain/zone';
import { fromRow, fromRows } from './rows';
import type { AnyRow, Database } from './schema';

/** Everything the first screen needs, read together. */
export interface Start {
  readonly settings: Settings | undefined;
  readonly streaks: Streak[];
  readonly marks: DayMark[];
  readonly credits: Credit[];
  /** Ready and scheduled posts, past and future. */
  readonly waiting: Post[];
  readonly tasks: Task[];
}

export async function readStart(db: Database): Promise<Start> {
  const tx = db.transaction(['settings', 'streaks', 'dayMarks', 'credits', 'posts', 'tasks']);
  const [settings, streaks, marks, credits, waiting, tasks] = await Promise.all([
    tx.objectStore('settings').get('settings'),
    tx.objectStore('streaks').getAll(),
    tx.objectStore('dayMarks').index('streak').getAll(),
    tx.objectStore('credits').getAll(),
    tx.objectStore('posts').index('waiting').getAll(),
    tx.objectStore('tasks').index('open').getAll(),
  ]);
  return {
    settings: settings && fromRow<Settings>(settings),
    streaks: fromRows<Streak>(streaks).filter(({ deletedAt }) => deletedAt === null),
    marks: fromRows<DayMark>(marks),
    credits: credits.flatMap((day) => day.credits),
    waiting: fromRows<Post>(waiting),
    tasks: fromRows<Task>(tasks),
  };
}

/** Posts on the creator's days `first` to `last`, both included. */
export async function readPosts(
  db: Database,
  first: DayKey,
  last: DayKey,
  boundary: Boundary,
): Promise<Post[]> {
  // A plan after midnight belongs to the day before, so the window reaches into the next date.
  const window = IDBKeyRange.bound(first, `${addDays(last, 1)}T06:59`);
  const rows = await db.getAllFromIndex('posts', 'slot', window);
  return fromRows<Post>(rows).filter((post) => {
    const day = dayOfPost(post, boundary);
    return day >= first && day <= last;
  });
}

export async function readPost(db: Database, id: string): Promise<Post | null> {
  return alive(await db.get('posts', id));
}

export async function readPiece(db: Database, id: string): Promise<Piece | null> {
  return alive(await db.get('pieces', id));
}

/** A piece's live posts in order of creation. */
export async function readPostsOfPiece(db: Database, pieceId: string): Promise<Post[]> {
  return fromRows<Post>(await db.getAllFromIndex('posts', 'piece', pieceId));
}

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

/** Everything that search looks through; read when search is opened. */
export interface Searchable {
  readonly pieces: Piece[];
  readonly posts: Post[];
  readonly tasks: Task[];
}

export async function readSearchable(db: Database): Promise<Searchable> {
  const tx = db.transaction(['pieces', 'posts', 'tasks']);
  const [pieces, posts, open, done] = await Promise.all([
    tx.objectStore('pieces').index('recent').getAll(),
    tx.objectStore('posts').index('slot').getAll(),
    tx.objectStore('tasks').index('open').getAll(),
    tx.objectStore('tasks').index('done').getAll(),
  ]);
  return {
    pieces: fromRows<Piece>(pieces),
    posts: fromRows<Post>(posts),
    tasks: fromRows<Task>([...open, ...done]),
  };
}

function living<R extends Stored>(records: R[]): R[] {
  return records
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

function alive<R extends { deletedAt: number | null }>(
  row: (R & { ix: object }) | undefined,
): R | null {
  if (!row) return null;
  const record = fromRow<R>(row);
  return record.deletedAt === null ? record : null;
}
