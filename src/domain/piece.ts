/** What a creator makes once. A piece without posts is an idea in the inbox. */
import type { Attachment } from './media';
import { type Stored, stored } from './record';

/** Part of making a piece. */
export interface Step {
  readonly id: string;
  readonly name: string;
  /** Days before the first planned day by which it should be done; 0 is that day. */
  readonly leadDays: number;
  readonly done: boolean;
}

export interface Piece extends Stored {
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly notes: string;
  /** https addresses. */
  readonly links: readonly string[];
  readonly steps: readonly Step[];
  /** Pictures to publish, in order. */
  readonly media: readonly Attachment[];
  /** Epoch milliseconds since which the idea is out of the inbox, or null. */
  readonly archivedAt: number | null;
}

/** A new idea. */
export function newPiece(id: string, title: string, now: number): Piece {
  return {
    ...stored(id, now),
    title,
    body: '',
    tags: [],
    notes: '',
    links: [],
    steps: [],
    media: [],
    archivedAt: null,
  };
}
