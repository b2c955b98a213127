/** Why a day counts: what went out on it, and the seal set by hand. */
import { addDays, type DayKey, daysBetween } from './day';
import { isWaiting, type Post, type Publication } from './post';
import { counts, type DayMark, type Streak } from './streak';
import type { Moment } from './zone';

/** One thing that earned a day its seal, with the zone and boundary frozen at that time. */
export type Proof =
  | { readonly kind: 'post'; readonly post: Post; readonly went: Publication }
  | { readonly kind: 'hand'; readonly went: Moment; readonly link: string }
  | { readonly kind: 'carried' };

/** What earned a day its seal, in the order it happened. `posts` are the day's posts. */
export function proofsOf(
  streak: Streak,
  posts: readonly Post[],
  mark: DayMark | undefined,
): Proof[] {
  const proofs: Proof[] = [];
  for (const post of posts) {
    if (post.state.status === 'published' && counts(streak, post)) {
      proofs.push({ kind: 'post', post, went: post.state.went });
    }
  }
  if (mark?.mark.kind === 'seal') {
    proofs.push({ kind: 'hand', went: mark.mark.went, link: mark.mark.link ?? '' });
  }
  if (mark?.mark.kind === 'carried') proofs.push({ kind: 'carried' });
  return proofs.sort((a, b) => instantOf(a) - instantOf(b));
}

/** Epoch milliseconds; what was carried over comes first. */
function instantOf(proof: Proof): number {
  return proof.kind === 'carried' ? 0 : proof.went.at;
}

/** Posts of a day that count for the streak once they are out. */
export function awaitedOf(streak: Streak, posts: readonly Post[]): Post[] {
  return posts.filter((post) => isWaiting(post) && counts(streak, post));
}

/** The last `count` days of a streak, newest first, from today or its last day back to its start. */
export function ledgerDays(startDay: DayKey, today: DayKey, count: number): DayKey[] {
  const length = Math.max(0, Math.min(count, daysBetween(startDay, today) + 1));
  return Array.from({ length }, (_, i) => addDays(today, -i));
}
