/** What a person deleted of a series is not made again. */
import { type Change, change, deletion } from './change';
import type { DayKey } from './day';
import type { Piece } from './piece';
import type { Post } from './post';
import type { Series } from './series';
import { isPieceAsMade } from './series-making';

/** A date of a series of which a verb deletes a post. */
export interface Deleted {
  readonly seriesId: string;
  readonly day: DayKey;
  readonly pieceId: string;
}

/** Dates of series that changes delete posts of, each once; not those of series they change themselves. */
export function deletedOf(changes: readonly Change[]): Deleted[] {
  const told = new Set(changes.flatMap(({ store, after }) => (store === 'series' ? after.id : [])));
  const found = new Map<string, Deleted>();
  for (const { store, before, after } of changes) {
    if (store !== 'posts' || !after.series || after.deletedAt === null) continue;
    const { id, day } = after.series;
    if (before?.deletedAt !== null || told.has(id)) continue;
    found.set(`${id}/${day}`, { seriesId: id, day, pieceId: after.pieceId });
  }
  return [...found.values()];
}

/**
 * The changes that go with deletions: dates that lost their last post are left out from now on, and a
 * piece into which nobody wrote goes with its last post. `left` are the posts that stay.
 */
export function skipping(
  deleted: readonly Deleted[],
  series: readonly Series[],
  pieces: readonly Piece[],
  left: readonly Post[],
  now: number,
): Change[] {
  return series.flatMap((one) => {
    const gone = deleted.filter(
      ({ seriesId, day }) =>
        seriesId === one.id && !left.some((post) => isOf(post, one, day)) && !has(one, day),
    );
    if (gone.length === 0) return [];
    const skipped = [...one.skipped, ...gone.map(({ day }) => day)].sort();
    const empty = pieces.filter(
      (piece) =>
        gone.some(({ pieceId }) => pieceId === piece.id) &&
        left.every(({ pieceId }) => pieceId !== piece.id) &&
        isPieceAsMade(piece, one),
    );
    return [
      change('series', one, { ...one, skipped }),
      ...empty.map((piece) => deletion('pieces', piece, now)),
    ];
  });
}

const has = ({ skipped }: Series, day: DayKey) => skipped.includes(day);

function isOf({ series }: Post, { id }: Series, day: DayKey): boolean {
  return series?.id === id && series.day === day;
}
