/** Titles that went out with a number which the streak has since given to another day. */
import type { Post } from './post';
import { fillTitle } from './title-template';

/** What a title is written around: `{n}` and its kin, and text between them. */
const PARTS = /\{n(?:\+1)?\}|\{date\}/g;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The title a published post should carry for the number `label`, or null when it is right, holds no
 * number, or was not written by its template. Only numbers are replaced: the rest stays as it went out.
 */
export function renumbered(post: Post, label: number): string | null {
  if (post.state.status !== 'published') return null;
  const template = fillTitle(post.title, { label: null, date: null, title: post.masterTitle });
  const { title } = post.state.went;
  const names = template.match(PARTS)?.filter((name) => name !== '{date}') ?? [];
  if (names.length === 0) return null;
  const numberOf = (name: string) => String(name === '{n}' ? label : label + 1);
  if (pattern(template, (name) => numberOf(name)).test(title)) return null;
  const found = pattern(template, () => '(\\d+)').exec(title);
  if (!found?.indices) return null;
  let right = '';
  let from = 0;
  names.forEach((name, i) => {
    const [start, end] = found.indices?.[i + 1] ?? [from, from];
    right += title.slice(from, start) + numberOf(name);
    from = end;
  });
  return right + title.slice(from);
}

/** A pattern of whole titles made by the template, with `number` in the place of its numbers. */
function pattern(template: string, number: (name: string) => string): RegExp {
  let source = '';
  let from = 0;
  for (const match of template.matchAll(PARTS)) {
    source += template.slice(from, match.index).replace(SPECIAL, '\\$&');
    source += match[0] === '{date}' ? '.+?' : number(match[0]);
    from = match.index + match[0].length;
  }
  source += template.slice(from).replace(SPECIAL, '\\$&');
  return new RegExp(`^${source}$`, 'ds');
}
