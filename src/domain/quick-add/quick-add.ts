/**
 * A task written in plain language: “明天下午三点 给索尼交初稿 #品牌 !重要”. What is understood becomes
 * chips that can be taken off again; all other text stays in the title.
 */
import type { Repeat } from '../repeat';
import { folded } from '../search';
import type { Due } from '../task';
import { CHIP_OF, type Chip, chipsOf, titleOf } from './chips';
import { type Here, type Meaning, meaningsOf, type Reader, type Reading, without } from './reading';
import { whenOf } from './when';

export interface Understood {
  /** What is left; all of the text where nothing is. */
  readonly title: string;
  readonly due: Due | null;
  readonly repeat: Repeat | null;
  readonly tags: readonly string[];
  readonly people: readonly string[];
  /** null where nothing was said. */
  readonly important: boolean | null;
  readonly urgent: boolean | null;
  /** Minutes, or null. */
  readonly estimate: number | null;
  /** In the order of the text. */
  readonly chips: readonly Chip[];
}

/** Once one of these is understood, another of the same kind, or of those named, is only text. */
const EXCLUDES: Partial<Record<Meaning['kind'], readonly Meaning['kind'][]>> = {
  day: ['moment'],
  clock: ['moment'],
  part: ['moment'],
  moment: ['day', 'clock', 'part', 'repeat'],
  repeat: ['moment'],
  count: [],
  importance: [],
  estimate: [],
};

/**
 * Reads a line with readers that take turns. Phrases that are `ignored`, as they are written, stay
 * text.
 */
export function parseQuickAdd(
  text: string,
  here: Here,
  readers: readonly Reader[],
  ignored: readonly string[] = [],
): Understood {
  const readings = accepted(readAll(text, here, readers, ignored), text);
  const chips = chipsOf(text, readings);
  const named = (kind: 'tag' | 'person') => [
    ...new Set(chips.filter((chip) => chip.kind === kind).map(({ name }) => name)),
  ];
  const [importance] = meaningsOf(readings, 'importance');
  return {
    title: titleOf(text, readings),
    ...whenOf(readings, here),
    tags: named('tag'),
    people: named('person'),
    important: importance?.important ?? null,
    urgent: importance?.urgent ?? null,
    estimate: meaningsOf(readings, 'estimate')[0]?.minutes ?? null,
    chips,
  };
}

function readAll(
  text: string,
  here: Here,
  readers: readonly Reader[],
  ignored: readonly string[],
): Reading[] {
  const found: Reading[] = [];
  let line = unitsFolded(text);
  for (const reader of readers) {
    for (const reading of reader(line, here)) {
      line = without(line, reading);
      if (!ignored.includes(text.slice(reading.from, reading.to))) found.push(reading);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Lower case and half-width, unit by unit: places in the text stay the same. */
function unitsFolded(text: string): string {
  return text.replace(/./gs, (unit) => {
    const plain = folded(unit);
    return plain.length === 1 ? plain : unit;
  });
}

/** Those that make sense together. */
function accepted(readings: readonly Reading[], text: string): Reading[] {
  const taken = new Set<Meaning['kind']>();
  const kept = readings.filter(({ meanings }) => {
    const kinds = meanings.map(({ kind }) => kind);
    if (kinds.some((kind) => taken.has(kind))) return false;
    for (const kind of kinds) {
      const excluded = EXCLUDES[kind];
      if (excluded) for (const one of [kind, ...excluded]) taken.add(one);
    }
    return true;
  });
  const repeats = kept.some(({ meanings }) => meanings.some(({ kind }) => kind === 'repeat'));
  return kept.filter((reading, i) => {
    const [{ kind } = { kind: '' }] = reading.meanings;
    if (kind === 'count') return repeats;
    // “Afternoon” by itself is a time only where it stands beside one, or alone.
    return kind !== 'part' || isApart(text, reading) || beside(text, kept, i);
  });
}

function isApart(text: string, { from, to }: Reading): boolean {
  return /^$|\s/.test(text.slice(from - 1, from)) && /^$|\s/.test(text.slice(to, to + 1));
}

function beside(text: string, all: readonly Reading[], at: number): boolean {
  const here = all[at] as Reading;
  return [all[at - 1], all[at + 1]].some((other) => {
    const kind = other?.meanings[0]?.kind;
    if (!other || !kind || (CHIP_OF[kind] !== 'due' && kind !== 'repeat')) return false;
    const between = text.slice(Math.min(here.to, other.to), Math.max(here.from, other.from));
    return between.trim() === '';
  });
}
