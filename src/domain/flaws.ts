/** Where exactly a text offends against a platform's limits, and how that is told. */
import { bodyWithTags, forbiddenIn, measure, measureTags } from './measure';
import type { Platform, TextLimit } from './platform-facts';
import type { Part } from './post';
import type { FilledPart } from './title-template';

/** A range of UTF-16 indexes that does not fit, or that the platform refuses. */
export interface Flaw {
  readonly start: number;
  readonly end: number;
  readonly kind: 'over' | 'forbidden';
}

/** In order and without overlap: forbidden characters, then all that is beyond the limit. */
export function flawsOf(text: string, limit: TextLimit): Flaw[] {
  const { fits } = measure(text, limit);
  const flaws: Flaw[] = [];
  for (let at = 0; at < fits; at++) {
    if (limit.forbidden?.includes(text.charAt(at)))
      flaws.push({ start: at, end: at + 1, kind: 'forbidden' });
  }
  if (fits < text.length) flaws.push({ start: fits, end: text.length, kind: 'over' });
  return joined(flaws);
}

/** The same places in a title as it is typed; of a variable, all of it. */
export function flawsAsTyped(flaws: readonly Flaw[], parts: readonly FilledPart[]): Flaw[] {
  const found: Flaw[] = [];
  let typedAt = 0;
  let filledAt = 0;
  for (const { typed, filled } of parts) {
    const shift = typedAt - filledAt;
    for (const { kind, ...flaw } of flaws) {
      const start = Math.max(flaw.start, filledAt);
      const end = Math.min(flaw.end, filledAt + filled.length);
      if (start >= end) continue;
      const same = typed === filled;
      found.push({
        start: same ? start + shift : typedAt,
        end: same ? end + shift : typedAt + typed.length,
        kind,
      });
    }
    typedAt += typed.length;
    filledAt += filled.length;
  }
  return joined(found);
}

/** Flaws of a body that goes out with its tags behind it: only those in the body itself. */
export function flawsInBody(body: string, tags: readonly string[], platform: Platform): Flaw[] {
  const whole = bodyWithTags(body, tags, platform.tagSyntax);
  return flawsOf(whole, platform.body)
    .filter(({ start }) => start < body.length)
    .map((flaw) => ({ ...flaw, end: Math.min(flaw.end, body.length) }));
}

/** Neighbours of a kind as one; of two in the same place the later one goes. */
function joined(flaws: readonly Flaw[]): Flaw[] {
  const found: Flaw[] = [];
  for (const flaw of flaws) {
    const last = found.at(-1);
    const start = Math.max(flaw.start, last?.end ?? 0);
    if (start >= flaw.end) continue;
    if (last?.kind === flaw.kind && last.end === start) {
      found[found.length - 1] = { ...last, end: flaw.end };
    } else found.push({ ...flaw, start });
  }
  return found;
}

/** Something about a post that its platform would not take. */
export interface Problem {
  readonly part: Part;
  /** `long`: single tags too long; `many`: too many of them, or too long in all. */
  readonly kind: 'over' | 'forbidden' | 'long' | 'many';
  /** What offends: the overflow, the characters, the tags. */
  readonly text: string;
  readonly shown: number;
  /** Null only where there is nothing to exceed. */
  readonly max: number | null;
}

/** The texts of a post, the title as it goes out. */
export interface Texts {
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/** All that a platform would not take of a post, title first. */
export function problemsOf({ title, body, tags }: Texts, platform: Platform): Problem[] {
  const whole = bodyWithTags(body, tags, platform.tagSyntax);
  return [
    ...(platform.title ? textProblems('title', title, platform.title) : []),
    ...textProblems('body', whole, platform.body),
    ...tagProblems(tags, platform),
  ];
}

function textProblems(part: Part, text: string, limit: TextLimit): Problem[] {
  const { shown, max, level, fits } = measure(text, limit);
  const forbidden = forbiddenIn(text, limit).join(' ');
  return [
    ...(forbidden ? [{ part, kind: 'forbidden', text: forbidden, shown, max } as const] : []),
    ...(level === 'over'
      ? [{ part, kind: 'over', text: text.slice(fits), shown, max } as const]
      : []),
  ];
}

function tagProblems(tags: readonly string[], platform: Platform): Problem[] {
  const { shown, max, tooLong, fits } = measureTags(tags, platform.tags);
  const about = { part: 'tags', shown, max } as const;
  return [
    ...(tooLong.length > 0 ? [{ ...about, kind: 'long', text: tooLong.join(' ') } as const] : []),
    ...(fits < tags.length
      ? [{ ...about, kind: 'many', text: tags.slice(fits).join(' ') } as const]
      : []),
  ];
}
