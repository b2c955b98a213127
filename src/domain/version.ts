/** Earlier states of a text, kept while it is being rewritten. */
import type { Change } from './change';
import type { Piece } from './piece';
import type { Post } from './post';

export type VersionedPart = 'title' | 'body' | 'tags' | 'notes';

export interface TextVersion {
  /** Id of the piece or post. */
  readonly of: string;
  readonly part: VersionedPart;
  /** Tags are joined by `, `. */
  readonly text: string;
  /** Instant at which it was replaced, epoch milliseconds. */
  readonly at: number;
}

/** Writing that goes on within this many milliseconds makes one version. */
export const VERSION_PAUSE = 5 * 60_000;
/** Versions kept of one text. */
export const VERSIONS_KEPT = 20;

const PARTS = {
  pieces: ['title', 'body', 'tags', 'notes'],
  posts: ['title', 'body', 'tags'],
} as const;
const OWN = { title: 'ownTitle', body: 'ownBody', tags: 'ownTags' } as const;

/** The texts that a change replaces, as they were; what a post only inherited is its piece's. */
export function replacedTexts(one: Change, now: number): TextVersion[] {
  if (one.store !== 'pieces' && one.store !== 'posts') return [];
  const { before, after, store } = one;
  if (!before) return [];
  return PARTS[store].flatMap((part) => {
    if (store === 'posts' && !(before as Post)[OWN[part as keyof typeof OWN]]) return [];
    const [was, is] = [before, after].map((record) => textOf(record, part));
    return was === is || !was ? [] : [{ of: before.id, part, text: was, at: now }];
  });
}

function textOf(record: Piece | Post, part: VersionedPart): string {
  const value = record[part as keyof typeof record] as string | readonly string[];
  return typeof value === 'string' ? value : value.join(', ');
}
