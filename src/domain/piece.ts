/** What a creator makes once. A piece without posts is an idea in the inbox. */
import { type Stored, stored } from './record';

export interface Piece extends Stored {
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly notes: string;
}

/** A new idea. */
export function newPiece(id: string, title: string, now: number): Piece {
  return { ...stored(id, now), title, body: '', tags: [], notes: '' };
}
