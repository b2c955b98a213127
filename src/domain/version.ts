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

/** A text of a piece or a post as versions keep it. */
export function textOf(record: Piece | Post, part: VersionedPart): string {
  const value = record[part as keyof typeof record] as string | readonly string[];
  return typeof value === 'string' ? value : value.join(', ');
}

/** Tags as a version keeps them, as a list again. */
export function tagsOfVersion(text: string): string[] {
  return text === '' ? [] : text.split(', ');
}

/** The part of an earlier text that today's does not have: what lies between the same beginning and end. */
export function partOnlyIn(earlier: string, now: string): { start: number; end: number } {
  const [was, is] = [earlier, now].map((text) => [...text]) as [string[], string[]];
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const start = was.slice(0, head).join('').length;
  return { start, end: earlier.length - was.slice(was.length - tail).join('').length };
}
