/**
 * Typed reads of what the first screen and its verbs need; all others are in later-queries.ts. Each
 * asks an index for what it needs; none loads a whole store of posts.
 */
import { addDays, type DayKey } from '../domain/day';
import type { Piece } from '../domain/piece';
import { PLATFORM_IDS } from '../domain/platform';
import { dayOfPost, type Post } from '../domain/post';
import type { Settings } from '../domain/settings';
import type { Credit, DayMark, Streak } from '../domain/streak';
import type { Task } from '../domain/task';
import type { Boundary } from '../domain/zone';
import { fromRow, fromRows } from './rows';
import type { CreditDay, Database } from './schema';

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
    credits: creditsOf(credits),
    waiting: fromRows<Post>(waiting),
    tasks: fromRows<Task>(tasks),
  };
}

/**
 * The credits of all days. What is kept of years is as good as the same from one post to the next, and
 * the database gives each its own copy: sharing it makes a third of the memory of twenty thousand.
 */
function creditsOf(days: readonly CreditDay[]): Credit[] {
  const all: Credit[] = [];
  let last: Credit | undefined;
  for (const { day, credits } of days) {
    for (const { postId, platform, tags, zone } of credits) {
      last = {
        postId,
        day,
        platform: PLATFORM_IDS.find((id) => id === platform) ?? platform,
        tags: last && isSame(last.tags, tags) ? last.tags : tags,
        zone: last?.zone === zone ? last.zone : zone,
      };
      all.push(last);
    }
  }
  return all;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
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

function alive<R extends { deletedAt: number | null }>(
  row: (R & { ix: object }) | undefined,
): R | null {
  if (!row) return null;
  const record = fromRow<R>(row);
  return record.deletedAt === null ? record : null;
}
