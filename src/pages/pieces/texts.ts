/** The texts of a piece or a post as they are typed: saved as one types, and noted until then. */
import { createMemo, untrack } from 'solid-js';

import type { Piece } from '../../domain/piece';
import type { Part, Post } from '../../domain/post';
import { pendingTags, withTags } from '../../domain/tag-typing';
import { useApp } from '../../state/app';
import type { DraftPlace } from '../../state/drafts';
import { createTyped, type Typed } from '../../state/typed';

/** Tags, and the one that is being typed. */
export interface TagsTyped {
  readonly tags: readonly string[];
  readonly pending: string;
}

/** All tags, with the one being typed. */
export function allTags({ tags, pending }: TagsTyped): string[] {
  return withTags(tags, pendingTags(pending));
}

function createText(
  place: DraftPlace,
  stored: () => string,
  save: (text: string) => Promise<boolean>,
): Typed<string> {
  return createTyped(stored, save, { place, spell: (text) => text });
}

function createTags(
  place: DraftPlace,
  stored: () => readonly string[],
  save: (tags: readonly string[]) => Promise<boolean>,
): Typed<TagsTyped> {
  const none: TagsTyped = { tags: [], pending: '' };
  const kept = createMemo<TagsTyped>(() => ({ tags: stored(), pending: '' }), none, {
    equals: (a, b) => a.tags.join('\n') === b.tags.join('\n'),
  });
  return createTyped(kept, (value: TagsTyped) => save(allTags(value)), {
    place,
    spell: (value) => allTags(value).join(', '),
  });
}

/** The master texts. The last words are saved when the piece may already be gone from the screen. */
export function createPieceTexts(piece: () => Piece) {
  const { planning } = useApp();
  const it = untrack(piece);
  const place = (part: DraftPlace['part']): DraftPlace => ({ store: 'pieces', of: it.id, part });
  const text = (part: 'title' | 'body' | 'notes') =>
    createText(
      place(part),
      () => piece()[part],
      (value) => planning.writePiece(it, { [part]: value }),
    );
  return {
    title: text('title'),
    body: text('body'),
    notes: text('notes'),
    tags: createTags(
      place('tags'),
      () => piece().tags,
      (tags) => planning.writePiece(it, { tags }),
    ),
  };
}

/** The texts of a post; writing in one makes it the post's own. */
export function createPostTexts(post: () => Post) {
  const { planning } = useApp();
  const it = untrack(post);
  const place = (part: Part): DraftPlace => ({ store: 'posts', of: it.id, part });
  const text = (part: 'title' | 'body') =>
    createText(
      place(part),
      () => post()[part],
      (value) => planning.writePost(it, part, value),
    );
  return {
    title: text('title'),
    body: text('body'),
    tags: createTags(
      place('tags'),
      () => post().tags,
      (tags) => planning.writePost(it, 'tags', tags),
    ),
  };
}
