/** The one thing that most keeps a post from going out as it is written, short enough for a list. */
import { problemsOf, type Texts } from './flaws';
import { countCharacters } from './measure';
import type { Platform } from './platform-facts';
import type { Part } from './post';

/**
 * `title`, `text`: nothing is written; `over`: so many characters, as a person counts them, do not
 * fit; `forbidden`: the platform refuses some; `tags`: too many, or too long.
 */
export type Lack =
  | { readonly kind: 'title' | 'text' | 'tags' }
  | { readonly kind: 'over'; readonly part: Part; readonly count: number }
  | { readonly kind: 'forbidden'; readonly part: Part };

/** What a post lacks on its platform, or null when nothing. The title is as it would go out. */
export function lackOf(texts: Texts, platform: Platform): Lack | null {
  const isUntitled = texts.title.trim() === '';
  if (isUntitled && texts.body.trim() === '') return { kind: 'text' };
  if (isUntitled && platform.title) return { kind: 'title' };
  const [problem] = problemsOf(texts, platform);
  if (!problem) return null;
  const { kind, part, text } = problem;
  if (kind === 'over') return { kind, part, count: countCharacters(text) };
  return kind === 'forbidden' ? { kind, part } : { kind: 'tags' };
}
