/** Tags while they are typed: which are complete, and which one is still being written. */
import { parseTags } from './measure';

const SIGNS = '\\s#＃,，、;；';
/** A tag in quotes may hold spaces; any other ends at the next sign. */
const COMPLETE = new RegExp(
  `^[${SIGNS}]*(?:["“”]([^"“”]*)["“”]|([^${SIGNS}"“”][^${SIGNS}]*)(?=[${SIGNS}]))[${SIGNS}]*`,
  'u',
);
const QUOTED = new RegExp(`^[${SIGNS}]*["“”]`, 'u');
const ONLY_SIGNS = /^[\s,，、;；]+$/u;
const QUOTES = /["“”]/gu;

/** What is typed so far, as whole tags and the rest. */
export function completeTags(text: string): { tags: string[]; pending: string } {
  const tags: string[] = [];
  let rest = text;
  for (let found = COMPLETE.exec(rest); found; found = COMPLETE.exec(rest)) {
    tags.push(...wholeTag(found[1] ?? found[2] ?? ''));
    rest = rest.slice(found[0].length);
  }
  return { tags, pending: ONLY_SIGNS.test(rest) ? '' : rest };
}

/** The tag that was being typed, taken as complete; none where nothing but signs was typed. */
export function pendingTags(pending: string): string[] {
  return QUOTED.test(pending) ? wholeTag(pending.replace(QUOTES, '')) : parseTags(pending);
}

function wholeTag(text: string): string[] {
  const tag = text.replace(/[,，、;；#＃]/gu, '').trim();
  return tag === '' ? [] : [tag];
}

/** Tags with more at the end, each once. */
export function withTags(tags: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...tags, ...more])];
}

/** Tags as they would be typed in one line: those with spaces in quotes. */
export function typedTags(tags: readonly string[]): string {
  return tags.map((tag) => (/\s/u.test(tag) ? `“${tag}”` : tag)).join(' ');
}

/** All tags of a line, each once. */
export function readTags(text: string): string[] {
  const { tags, pending } = completeTags(text);
  return withTags(withTags([], tags), pendingTags(pending));
}
