/** From records to rows and back. What a record is indexed by is decided here and nowhere else. */
import type { Records, StoreName } from '../domain/change';
import { isWaiting, type Post } from '../domain/post';
import type { DayMark } from '../domain/streak';
import type { Task } from '../domain/task';
import type { AnyRow, MarkIx, PostIx, Row, TaskIx } from './schema';

function postIx(post: Post): PostIx {
  if (post.deletedAt !== null) return {};
  const slot = post.state.status === 'published' ? post.state.went.day : post.plan.wall;
  const ix: PostIx = { slot, piece: post.pieceId };
  if (isWaiting(post)) ix.waiting = post.plan.wall;
  if (post.series) ix.series = post.series.id;
  return ix;
}

function taskIx(task: Task): TaskIx {
  if (task.deletedAt !== null) return {};
  const ix: TaskIx = task.done ? { done: task.done.at } : { open: task.order };
  if (task.link) ix.piece = task.link.pieceId;
  return ix;
}

function markIx(mark: DayMark): MarkIx {
  return mark.deletedAt === null ? { streak: mark.streakId } : {};
}

/** The row of a record. A piece's inbox place depends on its posts and is set by the commit. */
export function toRow(store: StoreName, record: Records[StoreName]): AnyRow {
  switch (store) {
    case 'posts':
      return { ...(record as Post), ix: postIx(record as Post) };
    case 'tasks':
      return { ...(record as Task), ix: taskIx(record as Task) };
    case 'dayMarks':
      return { ...(record as DayMark), ix: markIx(record as DayMark) };
    default:
      return { ...record, ix: {} } as AnyRow;
  }
}

/** The record of a row. */
export function fromRow<R>(row: Row<R, object>): R {
  const { ix: _, ...record } = row;
  return record as R;
}

export function fromRows<R>(rows: readonly Row<R, object>[]): R[] {
  return rows.map(fromRow) as R[];
}
