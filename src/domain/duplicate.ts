/** A second piece like the first: its texts and pictures, its steps undone. */
import { type DayKey, daysBetween } from './day';
import { copyOf, copyPlan } from './moving';
import type { Piece } from './piece';
import type { Post } from './post';
import { stored } from './record';
import { firstDay } from './step';
import type { Boundary } from './zone';

/** The copy of a piece. `newId` names it and its steps. */
export function duplicatePiece(piece: Piece, newId: () => string, now: number): Piece {
  return {
    ...piece,
    ...stored(newId(), now),
    steps: piece.steps.map((step) => ({ ...step, id: newId(), done: false })),
    archivedAt: null,
  };
}

/**
 * Drafts of a copied piece on the platforms of the first, as far from each other as they are: the
 * earliest on `day`, each at its time of day. What was dropped is left out.
 */
export function duplicatePosts(
  posts: readonly Post[],
  copy: Piece,
  day: DayKey,
  boundary: Boundary,
  newId: () => string,
  now: number,
): Post[] {
  const first = firstDay(posts, boundary);
  if (!first) return [];
  const shift = { days: daysBetween(first, day), minutes: 0 };
  return posts
    .filter(({ state }) => state.status !== 'dropped')
    .map((post) => ({
      ...copyOf(post, newId(), copyPlan(post, shift, boundary), now),
      pieceId: copy.id,
    }));
}
