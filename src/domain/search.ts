/** Finding by text: every word of the query must occur. Works for Chinese, which has no spaces. */

/** Lower case, full-width forms made half-width, for comparing. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a query, folded. */
export function wordsOf(query: string): string[] {
  return folded(query).split(/\s+/u).filter(Boolean);
}

/** True when `haystack`, already folded, holds all words. */
export function matches(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}
