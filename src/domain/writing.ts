/** Writing into a piece reaches its posts: what they inherit follows. */
import { type Change, change } from './change';
import type { Piece } from './piece';
import { followPiece, type Post } from './post';

/** The changes that make a piece another, and its posts follow it. */
export function rewriting(before: Piece, after: Piece, posts: readonly Post[]): Change[] {
  return [
    change('pieces', before, after),
    ...posts.map((post) => change('posts', post, followPiece(post, after))),
  ];
}
