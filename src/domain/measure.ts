/** How long a text is to a platform, and from where on it is too long. Pure counting, exact. */
import {
  type CountUnit,
  limitedBy,
  type TagLimit,
  type TagSyntax,
  type TextLimit,
} from './platform-facts';

/** `near` begins at nine tenths of the limit. */
export type Level = 'ok' | 'near' | 'over';

export interface Measure {
  /** What the meter shows. For `utf16` limits the characters a person sees, otherwise platform units. */
  readonly shown: number;
  readonly max: number;
  readonly level: Level;
  /** UTF-16 index of the first character that does not fit; the text's length when all fit. */
  readonly fits: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cost in half units (`half`), bytes (`utf8`) or UTF-16 units (`utf16`) of a piece of text. */
function cost(text: string, unit: CountUnit): number {
  if (unit === 'utf16') return text.length;
  let sum = 0;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (unit === 'half') sum += code > 127 ? char.length * 2 : 1;
    else sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return sum;
}

/** Units a platform counts for `text`. */
export function countUnits(text: string, unit: CountUnit): number {
  const sum = cost(text, unit);
  return unit === 'half' ? Math.ceil(sum / 2) : sum;
}

export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

/** UTF-16 length of the longest prefix, in whole visible characters, that fits in the limit. */
function fittingLength(text: string, limit: TextLimit): number {
  const budget = limit.unit === 'half' ? limit.max * 2 : limit.max;
  let spent = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    spent += cost(segment, limit.unit);
    if (spent > budget) return index;
  }
  return text.length;
}

/** Measures `text` against a limit. */
export function measure(text: string, limit: TextLimit): Measure {
  const used = countUnits(text, limit.unit);
  const over = used > limit.max;
  return {
    shown: limit.unit === 'utf16' ? countCharacters(text) : used,
    max: limit.max,
    level: over ? 'over' : used >= limit.max * 0.9 ? 'near' : 'ok',
    fits: over ? fittingLength(text, limit) : text.length,
  };
}

/** The characters of `text` that the limit forbids, each once. */
export function forbiddenIn(text: string, limit: TextLimit): string[] {
  return [...(limit.forbidden ?? '')].filter((char) => text.includes(char));
}

export interface TagMeasure {
  readonly shown: number;
  readonly max: number | null;
  readonly level: Level;
  /** Tags that are themselves too long. */
  readonly tooLong: readonly string[];
  /** How many of them the platform takes, from the first on. */
  readonly fits: number;
}

/** Measures tags: by number where a platform limits the number, else by total length. */
export function measureTags(tags: readonly string[], limit: TagLimit): TagMeasure {
  const most = limit.count ?? Number.POSITIVE_INFINITY;
  let total = 0;
  let fits = 0;
  for (const [i, tag] of tags.entries()) {
    total += tag.length + (tag.includes(' ') ? limit.spaceCost : 0);
    if (i < most && total <= (limit.total ?? Number.POSITIVE_INFINITY)) fits = i + 1;
  }
  const tooLong = tags.filter((tag) => limit.each !== null && tag.length > limit.each);
  const over = tooLong.length > 0 || fits < tags.length;
  const near = limit.total !== null && total >= limit.total * 0.9;
  return {
    shown: limitedBy(limit) === 'total' ? total : tags.length,
    max: limit.count ?? limit.total,
    level: over ? 'over' : near ? 'near' : 'ok',
    tooLong,
    fits,
  };
}

/** Tags written the way a platform wants them: in the body, or for its own field. */
export function writeTags(tags: readonly string[], syntax: TagSyntax): string {
  if (syntax === 'field') return tags.join(',');
  // A space would end a `#tag`; between two `#` it may stay.
  return tags
    .map((tag) => (syntax === 'paired' ? `#${tag}# ` : `#${tag.replace(/\s/gu, '')} `))
    .join('');
}

/** The body as it goes out: where tags live in the body they follow it. */
export function bodyWithTags(body: string, tags: readonly string[], syntax: TagSyntax): string {
  if (syntax === 'field' || tags.length === 0) return body;
  const written = writeTags(tags, syntax).trimEnd();
  // The body stays as it is, so that a place in the whole is the same place in the body.
  return body === '' ? written : `${body}\n${written}`;
}

/** What 小红书 puts behind a tag in copied text: “topic” in brackets. */
const TOPIC = /\[\u8bdd\u9898\]/gu;
/** Nothing but `#tag#`, as 微博 writes them. */
const PAIRED = /^\s*(?:[#＃][^#＃\s](?:[^#＃\n]*[^#＃\s])?[#＃]\s*)+$/u;

/**
 * Tags a person typed or pasted, in order and without repeats. Where there are commas only they
 * separate, and in `#a b# #c#` the signs do, so that a tag may hold a space; otherwise spaces and `#` do.
 */
export function parseTags(text: string): string[] {
  const plain = text.replace(TOPIC, '');
  const tags = plain
    .split(separatorOf(plain))
    .map((tag) => tag.replace(/^[\s#＃]+|[\s#＃]+$/gu, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function separatorOf(text: string): RegExp {
  if (/[,，、;；]/u.test(text)) return /[,，、;；]+/u;
  return PAIRED.test(text) ? /[#＃]/u : /[\s#＃]+/u;
}
