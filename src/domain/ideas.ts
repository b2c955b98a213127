/** Finding, sorting and taking in ideas. */
import { change, isIdle } from './change';
import type { Piece } from './piece';
import { folded, matches, wordsOf } from './search';

export const IDEA_SORTS = ['newest', 'oldest', 'changed', 'title'] as const;
export type IdeaSort = (typeof IDEA_SORTS)[number];

/** What a list of ideas is narrowed by. */
export interface IdeaFilter {
  readonly query: string;
  /** Null for any. */
  readonly tag: string | null;
  readonly sort: IdeaSort;
}

/** What search looks through, folded once: asking at every key would be most of the cost. */
const haystacks = new WeakMap<Piece, string>();

function haystackOf(piece: Piece): string {
  let found = haystacks.get(piece);
  if (found === undefined) {
    const { title, body, notes, tags } = piece;
    found = folded([title, body, notes, ...tags].join('\n'));
    haystacks.set(piece, found);
  }
  return found;
}

/** The ideas that hold all words and the tag, sorted; titles by the rules of a language. */
export function foundIdeas(
  ideas: readonly Piece[],
  { query, tag, sort }: IdeaFilter,
  collator: Intl.Collator,
): Piece[] {
  const words = wordsOf(query);
  return ideas
    .filter((piece) => tag === null || piece.tags.includes(tag))
    .filter((piece) => words.length === 0 || matches(haystackOf(piece), words))
    .sort(comparing(sort, collator));
}

function comparing(sort: IdeaSort, collator: Intl.Collator): (a: Piece, b: Piece) => number {
  const byId = (a: Piece, b: Piece) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const byAge = (a: Piece, b: Piece) => a.createdAt - b.createdAt || byId(a, b);
  switch (sort) {
    case 'newest':
      return (a, b) => byAge(b, a);
    case 'oldest':
      return byAge;
    case 'changed':
      return (a, b) => b.updatedAt - a.updatedAt || byAge(b, a);
    case 'title':
      return (a, b) => collator.compare(a.title, b.title) || byAge(a, b);
  }
}

/** The tags of ideas with how many carry each, the commonest first. */
export function tagsOf(
  ideas: readonly Piece[],
): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of ideas) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** What lists begin their lines with: a dash, a dot, a number, a box to tick. */
const MARKER = /^(?:[-*+•·●○▪–—]|\d{1,3}[.)、．）])\s*(?:\[[ xX]?\]\s*)?(?=\S)/u;

/** The ideas in pasted lines, in order: without list markers, empty lines and repeats. */
export function ideasIn(text: string): string[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim().replace(MARKER, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** `next` with those records of `before` that have not changed, so that a list redraws only what did. */
export function withKept(before: readonly Piece[], next: readonly Piece[]): Piece[] {
  const known = new Map(before.map((piece) => [piece.id, piece]));
  return next.map((piece) => {
    const old = known.get(piece.id);
    const same = old?.updatedAt === piece.updatedAt && isIdle(change('pieces', old, piece));
    return same ? old : piece;
  });
}
