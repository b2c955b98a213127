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

/** The text with its variables filled in. A `{title}` is filled first: it may hold others. */
export function fillTitle(text: string, values: TitleValues): string {
  // A piece's title that names itself would go on for ever: there it stays as written.
  const { title } = values;
  const whole = title === null ? text : text.replaceAll('{title}', () => title);
  return whole.replace(VARIABLE, (name) => filling(name, values) ?? name);
}

function filling(name: string, { label, date }: TitleValues): string | null {
  if (name === '{date}') return date;
  if (label === null || name === '{title}') return null;
  return String(name === '{n}' ? label : label + 1);
}
