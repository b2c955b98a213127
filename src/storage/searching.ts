/** What search looks through, read in parts, newest first: all at once would hold up who types. */
import type { Piece } from '../domain/piece';
import type { Post } from '../domain/post';
import type { Stored } from '../domain/record';
import type { Task } from '../domain/task';
import { fromRows } from './rows';
import type { Database, Row } from './schema';

/** Where reading begins: after every id. */
const NEWEST = '\uffff';
const STORES = ['pieces', 'posts', 'tasks'] as const;

/** A part of what search looks through, in order of ids, which is the order of creation. */
export interface SearchPart {
  /** A piece that is planned is found by its posts, and by itself only for its notes. */
  readonly pieces: Piece[];
  readonly posts: Post[];
  readonly tasks: Task[];
  /** The id that the next part begins with; null when this is the last. */
  readonly next: string | null;
}

/** The part that begins with the id that the last one named, of at most `size` records of each kind. */
export async function readSearchPart(
  db: Database,
  size: number,
  from = NEWEST,
): Promise<SearchPart> {
  const tx = db.transaction(STORES);
  const rest = IDBKeyRange.upperBound(from);
  const nexts = await Promise.all(
    STORES.map(async (store) => {
      const newest = await tx.objectStore(store).openKeyCursor(rest, 'prev');
      return (await newest?.advance(size))?.primaryKey ?? '';
    }),
  );
  const next = nexts.reduce((a, b) => (a > b ? a : b));
  const part = IDBKeyRange.bound(next, from, true);
  const [pieces, posts, tasks] = await Promise.all([
    tx.objectStore('pieces').getAll(part),
    tx.objectStore('posts').getAll(part),
    tx.objectStore('tasks').getAll(part),
  ]);
  const planned = ({ ix }: (typeof pieces)[number]) =>
    ix.inbox === undefined && ix.archived === undefined;
  return {
    pieces: living<Piece>(pieces.filter((row) => row.notes !== '' || !planned(row))),
    posts: living<Post>(posts),
    tasks: living<Task>(tasks),
    next: next === '' ? null : next,
  };
}

function living<R extends Stored>(rows: readonly Row<R, object>[]): R[] {
  return fromRows<R>(rows.filter(({ deletedAt }) => deletedAt === null));
}
