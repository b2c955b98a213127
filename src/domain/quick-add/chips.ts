/** What was understood as chips, and what is left as the title. */
import type { Meaning, Reading } from './reading';

export type ChipKind = 'due' | 'repeat' | 'tag' | 'person' | 'importance' | 'estimate';

/** Something that was understood. */
export interface Chip {
  readonly kind: ChipKind;
  /** The phrases it was understood from, as they are written. */
  readonly phrases: readonly string[];
  /** Where they stand in the text (UTF-16 units, `to` excluded), in order. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** The tag or the name as it is written, or ''. */
  readonly name: string;
}

/** The chip that a meaning is part of. */
export const CHIP_OF: Record<Meaning['kind'], ChipKind> = {
  day: 'due',
  clock: 'due',
  part: 'due',
  moment: 'due',
  repeat: 'repeat',
  count: 'repeat',
  tag: 'tag',
  person: 'person',
  importance: 'importance',
  estimate: 'estimate',
};
/** The text without what was read; all of it where nothing is left. */
export function titleOf(text: string, readings: readonly Reading[]): string {
  let title = '';
  let end = 0;
  for (const { from, to } of readings) {
    title = joined(title, text.slice(end, from));
    end = to;
  }
  title = joined(title, text.slice(end));
  return title || text.trim();
}

const HAN_END = /[\p{Script=Han}\p{P}]$/u;
const HAN_START = /^[\p{Script=Han}\p{P}]/u;
const EDGE = /^[\s,;:.\u3001\u3002\uFF0C\uFF1B\uFF1A]+|[\s,;:\u3001\uFF0C\uFF1B\uFF1A]+$/gu;

/** Two pieces of text with what stood between them gone. */
function joined(left: string, right: string): string {
  const text = right.replace(EDGE, '');
  if (left === '' || text === '') return left || text;
  const touches = HAN_END.test(left) && HAN_START.test(text);
  return left + (touches && !/^\s/.test(right) ? '' : ' ') + text;
}

/** The chips of readings, in the order of the text. */
export function chipsOf(text: string, readings: readonly Reading[]): Chip[] {
  const chips: Chip[] = [];
  for (const { from, to, meanings } of readings) {
    const [first] = meanings as [Meaning];
    const kind = CHIP_OF[first.kind];
    const phrase = text.slice(from, to);
    const named = first.kind === 'tag' ? first.tag : first.kind === 'person' ? first.name : '';
    const at = named ? -1 : chips.findIndex((chip) => chip.kind === kind);
    const same = chips[at];
    if (!same) {
      // The name as it is written: the line was read in lower case.
      chips.push({
        kind,
        phrases: [phrase],
        spans: [{ from, to }],
        name: named && phrase.slice(-named.length),
      });
    } else {
      const phrases = [...same.phrases, phrase];
      chips[at] = { ...same, phrases, spans: withSpan(text, same.spans, { from, to }) };
    }
  }
  return chips;
}

/** Spans with one more, one with the last where only space is between. */
function withSpan(text: string, spans: Chip['spans'], next: Chip['spans'][number]): Chip['spans'] {
  const last = spans.at(-1);
  return last && text.slice(last.to, next.from).trim() === ''
    ? [...spans.slice(0, -1), { from: last.from, to: next.to }]
    : [...spans, next];
}
