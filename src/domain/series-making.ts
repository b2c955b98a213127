/** The pieces and posts of a series: what is made ahead, and what is still as it was made. */
import { type Change, change } from './change';
import { addDays, type DayKey } from './day';
import { newPiece, type Piece } from './piece';
import type { PlatformId } from './platform';
import { newPost, type Post } from './post';
import { AHEAD, dateOf, datesOf, isAhead, planOn, type Series } from './series';

/** How the id of a piece ends that a series made. */
const DATED = /\.\d{4}-\d{2}-\d{2}$/;

/** What was made for one date of a series and is still there. */
export interface Occurrence {
  readonly day: DayKey;
  readonly piece: Piece;
  /** All live posts of the piece, also those that somebody added. */
  readonly posts: readonly Post[];
}

/** The last date for which posts are made at an instant (epoch milliseconds). */
export function horizonOf(series: Series, now: number): DayKey {
  return addDays(dateOf(series, now), AHEAD);
}

/**
 * The changes that make a series' posts up to its horizon; none when they are there. What is past at
 * `now` (epoch ms) is not made any more, and `there`, dates that have their posts, are left alone.
 */
export function making(series: Series, there: ReadonlySet<DayKey>, now: number): Change[] {
  const until = horizonOf(series, now);
  const { endDay, paused } = series;
  const last = endDay !== null && endDay < until ? endDay : until;
  // A clock that once was far ahead left no posts behind in between.
  const made = series.madeUntil !== null && series.madeUntil > until ? null : series.madeUntil;
  if (paused || (made !== null && made >= last)) return [];
  const today = dateOf(series, now);
  const from = made === null || made < today ? today : addDays(made, 1);
  const days = datesOf(series, from, last).filter(
    (day) => !there.has(day) && isAhead(series, day, now),
  );
  return [
    change('series', series, { ...series, madeUntil: until }),
    ...days.flatMap((day) => occurrenceOn(series, day, now)),
  ];
}

/** The changes that make a date's piece with a draft on each platform. Ids follow from the date. */
export function occurrenceOn(series: Series, day: DayKey, now: number): Change[] {
  const { title, body, tags } = series;
  const piece = { ...newPiece(`${series.id}.${day}`, title, now), body, tags };
  return [
    change('pieces', null, piece),
    ...series.platforms.map((platform) => draftOn(series, piece, platform, day, now)),
  ];
}

/** The change that makes a date's draft on one platform. */
export function draftOn(
  series: Series,
  piece: Piece,
  platform: PlatformId,
  day: DayKey,
  now: number,
): Change {
  const post = newPost(`${piece.id}.${platform}`, piece, platform, planOn(series, day), now);
  return change('posts', null, { ...post, series: { id: series.id, day } });
}

/** True when nobody wrote anything into a piece since a series made it. */
export function isPieceAsMade(piece: Piece, series: Series): boolean {
  const { notes, links, steps, media, archivedAt } = piece;
  return (
    piece.title === series.title &&
    piece.body === series.body &&
    sameTags(piece.tags, series.tags) &&
    notes === '' &&
    links.length + steps.length + media.length === 0 &&
    archivedAt === null
  );
}

/** True when a piece was made by a series and nobody wrote anything into it. */
export function isAsAnyMade(piece: Piece, all: readonly Series[]): boolean {
  return DATED.test(piece.id) && all.some((series) => isPieceAsMade(piece, series));
}

/** True while a post stands at the time its series gave it, and may be given another. */
export function isAtSlot(post: Post, series: Series): boolean {
  const { status } = post.state;
  if (post.series?.id !== series.id || (status !== 'draft' && status !== 'ready')) return false;
  const { wall, zone } = planOn(series, post.series.day);
  return post.plan.wall === wall && post.plan.zone === zone;
}

/** True when nobody did anything to a post since its series made it. */
export function isPostAsMade(post: Post, series: Series): boolean {
  const { state, ownTitle, ownBody, ownTags, cover } = post;
  const written = ownTitle || ownBody || ownTags || cover !== null;
  return state.status === 'draft' && !written && isAtSlot(post, series);
}

/** True when nothing of an occurrence would be missed. */
export function isAsMade({ piece, posts }: Occurrence, series: Series): boolean {
  return isPieceAsMade(piece, series) && posts.every((post) => isPostAsMade(post, series));
}

export function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag === b[i]);
}
