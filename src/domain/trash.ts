/** What was deleted and can still be wanted back: what belongs together, and what brings it back. */
import { type Change, change, type Records } from './change';
import type { DayKey } from './day';
import { folded, matches, wordsOf } from './search';

const DAY = 86_400_000;
/** Milliseconds for which what was deleted is kept. */
export const TRASH_KEPT = 30 * DAY;
/** Longest time between two days of use that is believed, milliseconds. */
const BELIEVED = 7 * DAY;

/**
 * What the clock is believed to say (epoch milliseconds), given what it was believed to say on the last
 * day of use (null on the first). A clock that is set a month ahead must not empty the trash: it is
 * followed a week a day at most.
 */
export function believedNow(now: number, before: number | null): number {
  return Math.min(now, (before ?? now) + BELIEVED);
}

/** The kinds of records that are deleted by themselves. */
export const TRASH_STORES = [
  'pieces',
  'posts',
  'streaks',
  'tasks',
  'series',
  'templates',
] as const satisfies readonly (keyof Records)[];
export type TrashStore = (typeof TRASH_STORES)[number];

/** A deleted record. */
export type Trashed = {
  [K in TrashStore]: { readonly store: K; readonly record: Records[K] };
}[TrashStore];

/** One thing in the trash: the record that was deleted, and what went along with it. */
export interface TrashItem {
  readonly root: Trashed;
  readonly along: readonly Trashed[];
}

/** What one verb deletes is deleted within so many milliseconds. */
const TOGETHER = 2000;

/** Deleted records as the things they were, the last deleted first. */
export function trashItems(trashed: readonly Trashed[]): TrashItem[] {
  const byKey = new Map<string, Trashed>(trashed.map((one) => [keyOf(one), one]));
  const rootOf = (one: Trashed): Trashed => {
    const owner = ownersOf(one)
      .map((key) => byKey.get(key))
      .find((found) => found && together(found, one));
    return owner ? rootOf(owner) : one;
  };
  const along = new Map<Trashed, Trashed[]>();
  for (const one of trashed) {
    const root = rootOf(one);
    const found = along.get(root) ?? [];
    if (one !== root) found.push(one);
    along.set(root, found);
  }
  return [...along]
    .map(([root, others]) => ({ root, along: others }))
    .sort((a, b) => deletedAt(b.root) - deletedAt(a.root));
}

/** The changes that bring things back. `trashed` is all that is deleted: a post needs its piece. */
export function restoring(items: readonly TrashItem[], trashed: readonly Trashed[]): Change[] {
  const wanted = new Map(
    items.flatMap(({ root, along }) => [root, ...along]).map((one) => [keyOf(one), one]),
  );
  const pieces = new Map(
    trashed.flatMap((one) => (one.store === 'pieces' ? [[one.record.id, one]] : [])),
  );
  for (const one of [...wanted.values()]) {
    const piece = one.store === 'posts' && pieces.get(one.record.pieceId);
    if (piece) wanted.set(keyOf(piece), piece);
  }
  return [...wanted.values()].map(({ store, record }) =>
    change(store, record, { ...record, deletedAt: null }),
  );
}

/** Those that hold all words of a query in their names or texts. */
export function foundTrash(items: readonly TrashItem[], query: string): TrashItem[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...items];
  return items.filter(({ root, along }) =>
    matches(folded([root, ...along].flatMap(textsOf).join('\n')), words),
  );
}

/** What it is called; '' where it has no name. */
export function nameOf({ store, record }: Trashed): string {
  return store === 'streaks' || store === 'templates' ? record.name : record.title;
}

/** Days left until it is cleared away, 0 for the last one; `now` is epoch milliseconds. */
export function daysLeft({ root }: TrashItem, now: number): number {
  return Math.max(0, Math.ceil((deletedAt(root) + TRASH_KEPT - now) / 86_400_000));
}

function deletedAt({ record }: Trashed): number {
  return record.deletedAt ?? 0;
}

export function keyOf({ store, record }: Trashed): `${TrashStore}/${string}` {
  return `${store}/${record.id}`;
}

/** What it may have been deleted with, the nearest first. */
function ownersOf({ store, record }: Trashed): string[] {
  if (store === 'posts') {
    return [`pieces/${record.pieceId}`, ...(record.series ? [`series/${record.series.id}`] : [])];
  }
  if (store === 'tasks' && record.step && record.link) return [`pieces/${record.link.pieceId}`];
  // A piece that a series made is named after it and its date.
  return store === 'pieces' ? [`series/${record.id.split('.')[0]}`] : [];
}

const together = (a: Trashed, b: Trashed) => Math.abs(deletedAt(a) - deletedAt(b)) <= TOGETHER;

function textsOf({ store, record }: Trashed): string[] {
  if (store === 'pieces') return [record.title, record.body, record.notes, ...record.tags];
  if (store === 'posts') return [record.title, record.body, ...record.tags];
  if (store === 'tasks') return [record.title, record.note, ...record.tags];
  return [nameOf({ store, record } as Trashed)];
}

/** The date a deleted post was for, or null for anything else. */
export function dayIn({ store, record }: Trashed): DayKey | null {
  if (store !== 'posts') return null;
  return record.state.status === 'published'
    ? record.state.went.day
    : (record.plan.wall.slice(0, 10) as DayKey);
}
