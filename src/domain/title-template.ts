/**
 * Variables in titles: `{n}` is the streak's number on the post's day, `{n+1}` the one after, `{date}`
 * that day, `{title}` the piece's own title.
 */

const VARIABLE = /\{(?:n(?:\+1)?|date|title)\}/g;

/** What variables stand for; null where it is not known, which leaves the variable as written. */
export interface TitleValues {
  readonly label: number | null;
  /** The day in words. */
  readonly date: string | null;
  /** The piece's title as typed. */
  readonly title: string | null;
}

/** True when a text holds a variable. */
export function hasVariable(text: string): boolean {
  return text.search(VARIABLE) >= 0;
}

/** A piece of a text as it is typed and as it goes out; the same where it holds no variable. */
export interface FilledPart {
  readonly typed: string;
  readonly filled: string;
}

/** The text with its variables filled in. A piece's title may hold others. */
export function fillTitle(text: string, values: TitleValues): string {
  return fillParts(text, values)
    .map(({ filled }) => filled)
    .join('');
}

/** The text part by part, so that a place in what goes out leads back to what was typed. */
export function fillParts(text: string, values: TitleValues): FilledPart[] {
  const parts: FilledPart[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(VARIABLE)) {
    if (index > end) parts.push(asTyped(text.slice(end, index)));
    parts.push({ typed: name, filled: filling(name, values) ?? name });
    end = index + name.length;
  }
  if (end < text.length) parts.push(asTyped(text.slice(end)));
  return parts;
}

const asTyped = (text: string): FilledPart => ({ typed: text, filled: text });

function filling(name: string, { label, date, title }: TitleValues): string | null {
  if (name === '{date}') return date;
  // A piece's title that names itself would go on for ever: there it stays as written.
  if (name === '{title}') return title && fillTitle(title, { label, date, title: null });
  if (label === null) return null;
  return String(name === '{n}' ? label : label + 1);
}
