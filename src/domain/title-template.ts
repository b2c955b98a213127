/** Variables in titles: `{n}` is the streak's number on the post's day, `{n+1}` the one after. */

const VARIABLE = /\{n(?:\+1)?\}/g;

/** True when a text holds a variable. */
export function hasVariable(text: string): boolean {
  return text.search(VARIABLE) >= 0;
}

/** The text with its variables filled in; left as written while the number is unknown. */
export function fillTitle(text: string, label: number | null): string {
  if (label === null) return text;
  return text.replace(VARIABLE, (name) => String(name === '{n}' ? label : label + 1));
}
