/** What a creator uses again and again: sets of tags, patterns of titles, whole pieces. */
import type { PlatformId } from './platform';
import { type Stored, stored } from './record';

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
