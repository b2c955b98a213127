/** What the editor does beyond typing: steps, links, templates, copies, earlier texts. */
import { change, deletion } from '../domain/change';
import type { DayKey } from '../domain/day';
import { duplicatePiece, duplicatePosts } from '../domain/duplicate';
import type { Piece, Step } from '../domain/piece';
import type { PlatformId } from '../domain/platform';
import { newPost, type Part, type Plan, withOwn } from '../domain/post';
import { newTemplate, pieceFrom, type Template, type TemplateContent } from '../domain/template';
import { type TextVersion, tagsOfVersion, type VersionedPart } from '../domain/version';
import { rewriting } from '../domain/writing';
import type { App } from './app';
import { loadIds } from './ids';

/** A text of a piece, or one that is a post's own. */
export type TextPlace =
  | { readonly store: 'pieces'; readonly id: string; readonly part: VersionedPart }
  | { readonly store: 'posts'; readonly id: string; readonly part: Part };

type PieceContent = Extract<TemplateContent, { kind: 'piece' }>;

export interface Editing {
  /** Changes the steps as they are when its turn has come. `newId` names new ones. */
  changeSteps(
    piece: Piece,
    next: (steps: readonly Step[], newId: () => string) => readonly Step[],
  ): Promise<boolean>;
  changeLinks(
    piece: Piece,
    next: (links: readonly string[]) => readonly string[],
  ): Promise<boolean>;
  /** Puts an earlier text back; the one that stands there becomes an earlier text. */
  restore(place: TextPlace, version: TextVersion): Promise<boolean>;
  /** Puts a template's text in the place of another; tags joined by `, `. */
  apply(place: TextPlace, text: string): Promise<boolean>;
  saveTemplate(name: string, content: TemplateContent): Promise<boolean>;
  renameTemplate(template: Template, name: string): Promise<boolean>;
  removeTemplate(template: Template): Promise<boolean>;
  /** A second piece; with a day also its drafts, the earliest on that day. Resolves to its id, or null. */
  duplicate(piece: Piece, day: DayKey | null): Promise<string | null>;
  /** A piece from a template, planned or as an idea. Resolves to its id, or null. */
  createFrom(
    content: PieceContent,
    title: string,
    planned: { readonly platforms: readonly PlatformId[]; readonly plan: Plan } | null,
  ): Promise<string | null>;
}

export function makeEditing({ repository, history, clock, settings }: App): Editing {
  const now = () => clock.read();

  function changePiece(piece: Piece, next: (before: Piece) => Piece | Promise<Piece>) {
    return history.run('edited', async () => {
      const before = (await repository.piece(piece.id)) ?? piece;
      return [change('pieces', before, await next(before))];
    });
  }

  function rewrite(what: 'restored' | 'applied', { store, id, part }: TextPlace, text: string) {
    return history.run(what, async () => {
      const value = part === 'tags' ? tagsOfVersion(text) : text;
      if (store === 'pieces') {
        const [before, posts] = await Promise.all([
          repository.piece(id),
          repository.postsOfPiece(id),
        ]);
        return before ? rewriting(before, { ...before, [part]: value }, posts) : [];
      }
      const before = await repository.post(id);
      return before ? [change('posts', before, withOwn(before, part, value))] : [];
    });
  }

  return {
    changeSteps: (piece, next) =>
      changePiece(piece, async (before) => {
        const newId = await loadIds();
        return { ...before, steps: next(before.steps, newId) };
      }),
    changeLinks: (piece, next) =>
      changePiece(piece, (before) => ({ ...before, links: next(before.links) })),

    restore: (place, version) => rewrite('restored', place, version.text),
    apply: (place, text) => rewrite('applied', place, text),

    saveTemplate: (name, content) =>
      history.run('savedTemplate', async () => {
        const newId = await loadIds();
        return [change('templates', null, newTemplate(newId(), name, content, now()))];
      }),
    renameTemplate: (template, name) =>
      history.run('edited', [change('templates', template, { ...template, name })]),
    removeTemplate: (template) =>
      history.run('removedTemplate', [deletion('templates', template, now())]),

    async duplicate(piece, day) {
      let made: string | null = null;
      const kept = await history.run('duplicated', async () => {
        const [newId, posts, original] = await Promise.all([
          loadIds(),
          day ? repository.postsOfPiece(piece.id) : [],
          repository.piece(piece.id),
        ]);
        const copy = duplicatePiece(original ?? piece, newId, now());
        made = copy.id;
        const { boundary } = settings.value;
        const drafts = day ? duplicatePosts(posts, copy, day, boundary, newId, now()) : [];
        return [
          change('pieces', null, copy),
          ...drafts.map((draft) => change('posts', null, draft)),
        ];
      });
      return kept ? made : null;
    },

    async createFrom(content, title, planned) {
      let made: string | null = null;
      const kept = await history.run(planned ? 'planned' : 'jotted', async () => {
        const newId = await loadIds();
        const piece = { ...pieceFrom(content, newId, now()), title };
        made = piece.id;
        const drafts = planned
          ? planned.platforms.map((one) => newPost(newId(), piece, one, planned.plan, now()))
          : [];
        return [
          change('pieces', null, piece),
          ...drafts.map((draft) => change('posts', null, draft)),
        ];
      });
      return kept ? made : null;
    },
  };
}
