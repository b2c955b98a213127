/** How far one is with each post: what is copied, and whether its platform was opened. */
import { createSignal } from 'solid-js';
import type { CopyPart } from '../../domain/copying';
import type { Post } from '../../domain/post';

export interface Progress {
  /** True while the text is as it was copied. Reactive. */
  isCopied(post: Post, part: CopyPart): boolean;
  anyCopied(post: Post): boolean;
  copied(post: Post, part: CopyPart): void;
  isOpened(post: Post): boolean;
  opened(post: Post): void;
}

/** Lives with its page: going through many, one may come back to an earlier one. */
export function createProgress(): Progress {
  const [marks, setMarks] = createSignal<ReadonlySet<string>>(new Set());
  const add = (mark: string) => setMarks((before) => new Set(before).add(mark));
  const copyOf = (post: Post, { kind, text }: CopyPart) => `${post.id}/copied/${kind}/${text}`;
  const openOf = (post: Post) => `${post.id}/opened`;
  return {
    isCopied: (post, part) => marks().has(copyOf(post, part)),
    anyCopied: (post) => [...marks()].some((mark) => mark.startsWith(`${post.id}/copied/`)),
    copied: (post, part) => add(copyOf(post, part)),
    isOpened: (post) => marks().has(openOf(post)),
    opened: (post) => add(openOf(post)),
  };
}
