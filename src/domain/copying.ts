/** What is copied from a post into a platform's form, so that nothing has to be pasted twice. */
import { bodyWithTags, type Level, measure, measureTags, writeTags } from './measure';
import type { Platform } from './platform-facts';
import type { Part, Post } from './post';

/** `all` is what belongs into one field of the form, together. */
export type CopyKind = Part | 'all';

export interface CopyPart {
  readonly kind: CopyKind;
  /** As it is pasted; '' where nothing was written. */
  readonly text: string;
  /** Null where the platform sets no limit. */
  readonly measured: {
    readonly shown: number;
    readonly max: number | null;
    readonly level: Level;
  } | null;
}

/** All that goes into the body's field: with the tags where they live there, and the title where it has no own. */
export function wholeText(
  post: Pick<Post, 'body' | 'tags'>,
  title: string,
  platform: Platform,
): string {
  const body = platform.title ? post.body : withTitle(title, post.body);
  return bodyWithTags(body, post.tags, platform.tagSyntax);
}

/** The title as the first line, unless the text begins with it already. */
function withTitle(title: string, body: string): string {
  if (body === '' || body.trimStart().startsWith(title)) return body || title;
  return `${title}\n${body}`;
}

/** What there is to copy, in the order of the form; `title` with its variables filled in. */
export function copyParts(
  post: Pick<Post, 'body' | 'tags'>,
  title: string,
  platform: Platform,
): CopyPart[] {
  const parts: CopyPart[] = [
    { kind: 'title', text: title, measured: platform.title && measure(title, platform.title) },
    { kind: 'body', text: post.body, measured: measure(post.body, platform.body) },
    {
      kind: 'tags',
      text: writeTags(post.tags, platform.tagSyntax),
      measured: measureTags(post.tags, platform.tags),
    },
  ];
  const whole = wholeText(post, title, platform);
  // Where it is no more than one of its parts, that part is enough.
  const joins = platform.tagSyntax !== 'field' && parts.every(({ text }) => text.trim() !== whole);
  return joins && whole !== ''
    ? [...parts, { kind: 'all', text: whole, measured: measure(whole, platform.body) }]
    : parts;
}
