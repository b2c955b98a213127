/** What a creator uses again and again: sets of tags, patterns of titles, whole pieces. */
import { newPiece, type Piece } from './piece';
import { PLATFORM_IDS, type PlatformId } from './platform';
import type { Post } from './post';
import { type Stored, stored } from './record';
import { newStep } from './step';

export type TemplateContent =
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  /** May hold the variables of title-template.ts. */
  | { readonly kind: 'title'; readonly text: string }
  | {
      readonly kind: 'piece';
      readonly title: string;
      readonly body: string;
      readonly tags: readonly string[];
      readonly notes: string;
      readonly steps: readonly { readonly name: string; readonly leadDays: number }[];
      readonly platforms: readonly PlatformId[];
    };

export interface Template extends Stored {
  readonly name: string;
  readonly content: TemplateContent;
}

/** A new template. */
export function newTemplate(
  id: string,
  name: string,
  content: TemplateContent,
  now: number,
): Template {
  return { ...stored(id, now), name, content };
}

type PieceContent = Extract<TemplateContent, { kind: 'piece' }>;

/** A piece as a template: its texts, its steps undone, the platforms it is on. */
export function pieceContent(piece: Piece, posts: readonly Post[]): PieceContent {
  const { title, body, tags, notes, steps } = piece;
  const planned = new Set(posts.map(({ platform }) => platform));
  return {
    kind: 'piece',
    title,
    body,
    tags,
    notes,
    steps: steps.map(({ name, leadDays }) => ({ name, leadDays })),
    platforms: PLATFORM_IDS.filter((id) => planned.has(id)),
  };
}

/** A new piece made from a template. `newId` names each of its parts. */
export function pieceFrom(content: PieceContent, newId: () => string, now: number): Piece {
  const { title, body, tags, notes, steps } = content;
  return {
    ...newPiece(newId(), title, now),
    body,
    tags,
    notes,
    steps: steps.map(({ name, leadDays }) => newStep(newId(), name, leadDays)),
  };
}

/** Templates of one kind, by name. */
export function ofKind<K extends TemplateContent['kind']>(
  templates: readonly Template[],
  kind: K,
): (Template & { readonly content: Extract<TemplateContent, { kind: K }> })[] {
  return templates.filter(
    (one): one is Template & { readonly content: Extract<TemplateContent, { kind: K }> } =>
      one.content.kind === kind,
  );
}
