/**
 * Changing a series: all of it, or from one of its dates on. What was made for it follows as far as
 * nobody touched it; what went out, is scheduled, was moved or written by hand stays as it is.
 */
import { type Change, change, deletion } from './change';
import { addDays, type DayKey } from './day';
import type { Piece } from './piece';
import { followPiece, type Post } from './post';
import { stored } from './record';
import { nextAfter, occurrences } from './recurrence';
import { dateOf, datesOf, isAhead, planOn, type Series, type SeriesFields } from './series';
import {
  draftOn,
  horizonOf,
  isAsMade,
  isAtSlot,
  isPostAsMade,
  type Occurrence,
  occurrenceOn,
  sameTags,
} from './series-making';
import { wallClock } from './zone';

export type SeriesPatch = Partial<SeriesFields & Pick<Series, 'paused'>>;

/** Changes a series and what it made for today and later. `made` is all of that, `now` epoch ms. */
export function changeAll(
  series: Series,
  patch: SeriesPatch,
  made: readonly Occurrence[],
  now: number,
): Change[] {
  const after = { ...series, ...patch, madeUntil: horizonOf(series, now) };
  return [
    change('series', series, after),
    ...reshaping(series, after, dateOf(series, now), made, now),
  ];
}

/**
 * Changes a series from the occurrence of a date on: what comes before stays with it, the rest becomes
 * a series of its own, `id`.
 */
export function changeFollowing(
  series: Series,
  day: DayKey,
  patch: SeriesPatch,
  id: string,
  made: readonly Occurrence[],
  now: number,
): Change[] {
  const rest = restOf(series, day, id, now);
  const after = { ...rest, ...patch, madeUntil: horizonOf(rest, now) };
  const parted = [
    change('series', series, { ...series, endDay: addDays(day, -1) }),
    change('series', null, after),
  ];
  return [
    ...(rest.id === series.id ? [change('series', series, after)] : parted),
    ...reshaping(series, after, day, made, now),
  ];
}

/** A series from one of its dates on: one of its own, or itself where none of its dates comes before. */
export function restOf(series: Series, day: DayKey, id: string, now: number): Series {
  const { rule, startDay, skipped } = series;
  const first = nextAfter(rule, startDay, addDays(day, -1));
  // A post of a date that the series has no more: all that follows is nothing.
  if (!first) {
    const over = { rule: { ...rule, count: null }, startDay: day, endDay: addDays(day, -1) };
    return { ...series, ...stored(id, now), ...over, skipped: [] };
  }
  const earlier = occurrences(rule, startDay, startDay, addDays(first, -1)).length;
  if (earlier === 0) return { ...series, startDay: first };
  return {
    ...series,
    ...stored(id, now),
    startDay: first,
    rule: { ...rule, count: rule.count === null ? null : rule.count - earlier },
    skipped: skipped.filter((one) => one >= first),
  };
}

/** Removes a series; `drafts` tells whether what it made for today and later goes with it. */
export function removal(
  series: Series,
  drafts: boolean,
  made: readonly Occurrence[],
  now: number,
): Change[] {
  const today = dateOf(series, now);
  const going = made.filter((one) => one.day >= today && isAsMade(one, series));
  return [
    deletion('series', series, now),
    ...(drafts ? going.flatMap((one) => without(one, now)) : []),
  ];
}

/** What was made from a date on, brought from one shape of a series to another. */
function reshaping(
  before: Series,
  after: Series,
  from: DayKey,
  made: readonly Occurrence[],
  now: number,
): Change[] {
  const today = dateOf(after, now);
  const first = from < today ? today : from;
  const until = horizonOf(after, now);
  const last = made.reduce((end, { day }) => (day > end ? day : end), until);
  const wanted = new Set(datesOf(after, from, last));
  const changes = made
    .filter(({ day }) => day >= from)
    .flatMap((one) => {
      const gone = one.day >= today && !wanted.has(one.day) && isAsMade(one, before);
      return gone ? without(one, now) : following(before, after, one, now);
    });
  const there = new Set(made.map(({ day }) => day));
  const missing = [...wanted].filter(
    (day) => day >= first && day <= until && !there.has(day) && isAhead(after, day, now),
  );
  return [...changes, ...missing.flatMap((day) => occurrenceOn(after, day, now))];
}

function without({ piece, posts }: Occurrence, now: number): Change[] {
  return [deletion('pieces', piece, now), ...posts.map((post) => deletion('posts', post, now))];
}

function following(before: Series, after: Series, one: Occurrence, now: number): Change[] {
  const piece = rewritten(one.piece, before, after);
  const added = after.platforms.filter((platform) => !before.platforms.includes(platform));
  const free = isAhead(after, one.day, now)
    ? added.filter((platform) => one.posts.every((post) => post.platform !== platform))
    : [];
  const off = one.posts.filter((post) => isTakenOff(post, before, after));
  // A date keeps what it has where nothing else would be left of it.
  const kept = off.length === one.posts.length && free.length === 0;
  return [
    change('pieces', one.piece, piece),
    ...one.posts.map((post) =>
      off.includes(post) && !kept
        ? deletion('posts', post, now)
        : change('posts', post, followed(post, piece, before, after)),
    ),
    ...free.map((platform) => draftOn(after, piece, platform, one.day, now)),
  ];
}

/** The piece with those texts of the new series that were still the old one's. */
function rewritten(piece: Piece, before: Series, after: Series): Piece {
  return {
    ...piece,
    title: piece.title === before.title ? after.title : piece.title,
    body: piece.body === before.body ? after.body : piece.body,
    tags: sameTags(piece.tags, before.tags) ? after.tags : piece.tags,
  };
}

function isTakenOff(post: Post, before: Series, after: Series): boolean {
  const asked = before.platforms.includes(post.platform);
  return asked && !after.platforms.includes(post.platform) && isPostAsMade(post, before);
}

function followed(post: Post, piece: Piece, before: Series, after: Series): Post {
  const next = followPiece(post, piece);
  if (post.series?.id !== before.id) return next;
  const { day } = post.series;
  const plan = isAtSlot(post, before) ? planOn(after, day) : post.plan;
  return { ...next, plan, series: { id: after.id, day } };
}

/** What of a post and its piece can be said of a whole series. */
export type SeriesPart = 'clock' | 'title' | 'body' | 'tags';

/** In what a post that is not out differs from its series, by itself or by its piece. */
export function differencesOf(post: Post, piece: Piece, series: Series): SeriesPart[] {
  if (post.state.status === 'published') return [];
  return [
    ...(wallClock(post.plan.wall) === series.clock ? [] : ['clock' as const]),
    ...(piece.title === series.title ? [] : ['title' as const]),
    ...(piece.body === series.body ? [] : ['body' as const]),
    ...(sameTags(piece.tags, series.tags) ? [] : ['tags' as const]),
  ];
}

/** Those parts of a post and its piece as a change of its series. */
export function patchFrom(post: Post, piece: Piece, parts: readonly SeriesPart[]): SeriesPatch {
  const all = { ...piece, clock: wallClock(post.plan.wall) };
  return Object.fromEntries(parts.map((part) => [part, all[part]]));
}
