/**
 * The database as types: each store's rows and indexes. A row is a record plus `ix`, the values it is
 * indexed by; `ix` is computed on every put and taken off on every read, so it can never be stale.
 * Rows without a value are left out of that index, which is how deleted records disappear from lists.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Records, StoreName } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Medium } from '../domain/media';
import type { Piece } from '../domain/piece';
import type { Post } from '../domain/post';
import type { Followers } from '../domain/result';
import type { Review } from '../domain/review';
import type { Series } from '../domain/series';
import type { Settings } from '../domain/settings';
import type { Credit, DayMark, Streak } from '../domain/streak';
import type { Task } from '../domain/task';
import type { Template } from '../domain/template';
import type { TextVersion } from '../domain/version';

export const DB_NAME = 'rizhang';

export type Row<R, Ix> = R & { ix: Ix };

export interface PieceIx {
  /** createdAt of a live piece without live posts that is not archived: the inbox. */
  inbox?: number;
  /** Instant since which a live piece without live posts is archived, epoch milliseconds. */
  archived?: number;
  /** updatedAt of a live piece. */
  recent?: number;
}
export interface PostIx {
  /** The day it went out, or the wall time it is planned at: sorts by time, dates before times. */
  slot?: string;
  /** Planned wall time while ready or scheduled. */
  waiting?: string;
  /** pieceId of a live post. */
  piece?: string;
  /** Id of the series that made a live post. */
  series?: string;
}
export interface MarkIx {
  /** streakId of a live mark. */
  streak?: string;
}
export interface TaskIx {
  /** order of a live open task. */
  open?: string;
  /** Instant of completion of a live done task, epoch milliseconds. */
  done?: number;
  /** Id of the piece a live task is for. */
  piece?: string;
}

/** One day's credits, derived from posts in the same transaction that changes them. */
export interface CreditDay {
  day: DayKey;
  credits: Credit[];
}

/** What the sentinel is compared with. */
export interface WriteMark {
  id: 'writes';
  /** Commits so far. */
  count: number;
  /** Live records by store. */
  live: Record<StoreName, number>;
}

/** The mark of a database nobody has written to. */
export const NO_WRITES: WriteMark = {
  id: 'writes',
  count: 0,
  live: {
    pieces: 0,
    posts: 0,
    streaks: 0,
    dayMarks: 0,
    tasks: 0,
    settings: 0,
    series: 0,
    templates: 0,
    followers: 0,
    reviews: 0,
  },
};

export interface Schema extends DBSchema {
  pieces: {
    key: string;
    value: Row<Piece, PieceIx>;
    indexes: { inbox: number; recent: number; archived: number };
  };
  posts: {
    key: string;
    value: Row<Post, PostIx>;
    indexes: { slot: string; waiting: string; piece: string; series: string };
  };
  streaks: { key: string; value: Row<Streak, object> };
  dayMarks: { key: string; value: Row<DayMark, MarkIx>; indexes: { streak: string } };
  tasks: {
    key: string;
    value: Row<Task, TaskIx>;
    indexes: { open: string; done: number; piece: string };
  };
  settings: { key: string; value: Row<Settings, object> };
  series: { key: string; value: Row<Series, object> };
  templates: { key: string; value: Row<Template, object> };
  followers: { key: string; value: Row<Followers, object> };
  reviews: { key: string; value: Row<Review, object> };
  /** Earlier texts, written with what replaced them; the key is of, part, at. */
  versions: { key: [string, string, number]; value: TextVersion };
  credits: { key: string; value: CreditDay };
  /** Covers and pictures as bytes, read on demand and never in lists. */
  media: { key: string; value: Medium };
  meta: { key: string; value: WriteMark };
}

export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
export type AnyRow = { [K in StoreName]: Row<Records[K], object> }[StoreName];
