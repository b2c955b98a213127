/** Records as a person would have made them, with only what a test is about written out. */
import { type Change, change, type Records, type StoreName } from '../../src/domain/change';
import { type DayKey, parseDay } from '../../src/domain/day';
import { newPiece, type Piece } from '../../src/domain/piece';
import { newPost, type Plan, type Post, type Publication } from '../../src/domain/post';
import { stored } from '../../src/domain/record';
import { type DayMark, markId, newStreak, type Streak } from '../../src/domain/streak';
import type { Task } from '../../src/domain/task';
import { newTask } from '../../src/domain/task-making';
import { instantOf, momentOf, parseWall } from '../../src/domain/zone';

export const SHANGHAI = 'Asia/Shanghai';
/** 21 November 2026, 20:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 21, 12);

let made = 0;

/** An id that sorts after all those made before. */
export function anId(): string {
  made++;
  return `id-${String(made).padStart(6, '0')}`;
}

export function day(text: string): DayKey {
  const found = parseDay(text);
  if (!found) throw new Error(`not a day: ${text}`);
  return found;
}

/** A plan at a wall time, `YYYY-MM-DDTHH:mm`. */
export function plan(text: string, zone = SHANGHAI): Plan {
  const found = parseWall(text);
  if (!found) throw new Error(`not a wall time: ${text}`);
  return { wall: found, zone };
}

/** The instant of a wall time, epoch milliseconds. */
export function instant(text: string, zone = SHANGHAI): number {
  return instantOf(plan(text, zone).wall, zone);
}

export function aPiece(fields: Partial<Piece> = {}): Piece {
  return { ...newPiece(anId(), '一页手帐', NOW), ...fields };
}

export function aPost(piece: Piece, fields: Partial<Post> = {}): Post {
  return { ...newPost(anId(), piece, 'weibo', plan('2026-11-21T20:00'), NOW), ...fields };
}

/** The post as it went out at a wall time, under the boundary of midnight. */
export function published(post: Post, text: string, fields: Partial<Publication> = {}): Post {
  const moment = momentOf(instant(text), SHANGHAI, 0);
  const went = { ...moment, title: post.title, link: '', by: 'hand' as const, ...fields };
  return { ...post, state: { status: 'published', went } };
}

export function aTask(fields: Partial<Task> = {}): Task {
  return { ...newTask(anId(), '给品牌交初稿', 'a0', NOW), ...fields };
}

export function aStreak(fields: Partial<Streak> = {}): Streak {
  return { ...newStreak(anId(), '手帐日更', day('2026-11-01'), NOW), ...fields };
}

export function aRest(streak: Streak, on: DayKey): DayMark {
  const id = markId(streak.id, on);
  return { ...stored(id, NOW), streakId: streak.id, day: on, mark: { kind: 'rest', setOn: on } };
}

/** The change that makes a record. */
export function creation<K extends StoreName>(store: K, record: Records[K]): Change {
  return change(store, null, record);
}

/** The change that alters some fields of a record. */
export function edit<K extends StoreName>(
  store: K,
  before: Records[K],
  fields: Partial<Records[K]>,
): Change {
  return change(store, before, { ...before, ...fields });
}
