/**
 * A change is one record before and after. Verbs make changes, storage commits them, undo inverts
 * them. They are merged field by field, so that a change made elsewhere in the meantime survives.
 */
import type { Piece } from './piece';
import type { Post } from './post';
import type { Followers } from './result';
import type { Review } from './review';
import type { Series } from './series';
import type { Settings } from './settings';
import type { DayMark, Streak } from './streak';
import type { Task } from './task';
import type { Template } from './template';

export interface Records {
  pieces: Piece;
  posts: Post;
  streaks: Streak;
  dayMarks: DayMark;
  tasks: Task;
  settings: Settings;
  series: Series;
  templates: Template;
  followers: Followers;
  reviews: Review;
}

export type StoreName = keyof Records;
export const STORE_NAMES = [
  'pieces',
  'posts',
  'streaks',
  'dayMarks',
  'tasks',
  'settings',
  'series',
  'templates',
  'followers',
  'reviews',
] as const satisfies readonly StoreName[];

interface ChangeIn<K extends StoreName> {
  readonly store: K;
  /** null for a record that did not exist. */
  readonly before: Records[K] | null;
  readonly after: Records[K];
}
export type Change = { [K in StoreName]: ChangeIn<K> }[StoreName];

export function change<K extends StoreName>(
  store: K,
  before: Records[K] | null,
  after: Records[K],
): Change {
  return { store, before, after } as ChangeIn<StoreName> as Change;
}

/** The change that deletes a record; its row stays as a tombstone. */
export function deletion<K extends StoreName>(store: K, before: Records[K], now: number): Change {
  return change(store, before, { ...before, deletedAt: now });
}

/** What takes a change back. A creation is taken back by a tombstone. */
export function inverse({ store, before, after }: Change, now: number): Change {
  return change(store, after, before ?? { ...after, deletedAt: now });
}

/** Several changes taken back, last first. */
export function inverseAll(changes: readonly Change[], now: number): Change[] {
  return changes.map((one) => inverse(one, now)).reverse();
}

/** `current` with only those fields changed that differ between `before` and `after`. */
export function merge<R extends object>(current: R | undefined, before: R | null, after: R): R {
  if (!current || !before) return after;
  const merged: R = { ...current };
  for (const key of keysOf(before, after)) {
    if (same(before[key], after[key])) continue;
    // A field that is only there once it was chosen goes again when that is taken back.
    if (Object.hasOwn(after, key)) merged[key] = after[key];
    else delete merged[key];
  }
  return merged;
}

/** True when a change alters nothing but the time of alteration. */
export function isIdle({ before, after }: Change): boolean {
  if (!before) return false;
  return keysOf(before, after).every((key) => key === 'updatedAt' || same(before[key], after[key]));
}

function keysOf<R extends object>(a: R, b: R): (keyof R)[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof R)[];
}

/** Two runs of changes as one: per record its first `before` and its last `after`. */
export function joined(first: readonly Change[], second: readonly Change[]): Change[] {
  const byRecord = new Map<string, Change>();
  for (const next of [...first, ...second]) {
    const key = `${next.store}/${next.after.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? ({ ...next, before: earlier.before } as Change) : next);
  }
  return [...byRecord.values()];
}

/** Structural equality of plain JSON-like values. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
