/** What could fill the first day that a streak has nothing ready for. */
import { type DayKey, daysBetween } from './day';
import { IDEA_CLOCK, movedTo, wallOn } from './moving';
import type { Piece } from './piece';
import type { PlatformId } from './platform';
import { clockOfPost, dayOfPost, newPost, type Post, withOwn } from './post';
import { counts, type Streak } from './streak';
import type { Boundary } from './zone';

/** A post that is not out yet, or an idea with the platform it would go out on. */
export type Filling =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'idea'; readonly piece: Piece; readonly platform: PlatformId };

/**
 * Fillings in the order they suggest themselves: drafts of the day itself, drafts of later days, the
 * nearest first, what was left behind, the latest first, then `ideas` as they come. `posts` are all
 * that may be moved; `platforms` those in use, the likeliest first.
 */
export function fillings(
  streak: Streak,
  gap: DayKey,
  posts: readonly Post[],
  ideas: readonly Piece[],
  platforms: readonly PlatformId[],
  { today, boundary }: { readonly today: DayKey; readonly boundary: Boundary },
): Filling[] {
  const distance = (post: Post) => {
    const days = daysBetween(gap, dayOfPost(post, boundary));
    return days < 0 ? FAR - days : days;
  };
  const open = posts
    .filter((post) => isLoose(post, today, boundary) && counts(streak, post))
    .sort((a, b) => distance(a) - distance(b));
  const platform =
    platforms.find((id) => streak.platforms.length === 0 || streak.platforms.includes(id)) ??
    streak.platforms[0];
  return [
    ...open.map((post): Filling => ({ kind: 'post', post })),
    ...(platform ? ideas.map((piece): Filling => ({ kind: 'idea', piece, platform })) : []),
  ];
}

/** Further than any day ahead: what was left behind comes after. */
const FAR = 1_000_000;

/** Drafts, and what was ready for a past day but did not go out: neither covers a day ahead. */
function isLoose(post: Post, today: DayKey, boundary: Boundary): boolean {
  const { status } = post.state;
  return status === 'draft' || (status === 'ready' && dayOfPost(post, boundary) < today);
}

/** The post moved to the gap day at its own time of day, ready to go out. */
export function filledBy(post: Post, gap: DayKey, boundary: Boundary): Post {
  return movedTo(post, { day: gap, clock: clockOfPost(post), status: 'ready' }, boundary);
}

/**
 * An idea as a post on the gap day, ready, with the streak's tag. `id` and `now` (epoch ms) are those
 * of the new post, `zone` (IANA) the creator's.
 */
export function ideaAsPost(
  { piece, platform }: Extract<Filling, { kind: 'idea' }>,
  streak: Streak,
  gap: DayKey,
  made: {
    readonly id: string;
    readonly now: number;
    readonly zone: string;
    readonly boundary: Boundary;
  },
): Post {
  const plan = { wall: wallOn(gap, IDEA_CLOCK, made.boundary), zone: made.zone };
  const post: Post = {
    ...newPost(made.id, piece, platform, plan, made.now),
    state: { status: 'ready' },
  };
  const { tag } = streak;
  return tag === null || post.tags.includes(tag)
    ? post
    : withOwn(post, 'tags', [...post.tags, tag]);
}
