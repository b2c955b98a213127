/**
 * What a phrase means, whatever language it is in. A reader finds phrases of one language in a line
 * and says what each means; quick-add.ts puts the meanings together.
 */
import type { DayKey, Weekday } from '../day';
import type { Rule } from '../recurrence';
import type { WallTime } from '../zone';

/** When and where the line is written. */
export interface Here {
  /** The creator's day. */
  readonly today: DayKey;
  readonly wallNow: WallTime;
  /** Zone (IANA) that times are meant in. */
  readonly zone: string;
  readonly weekStart: Weekday;
}

/** Part of a day, told by the hours that are meant by a clock of twelve. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

export type Meaning =
  /** `next` is the day meant instead once the time on `day` has passed. */
  | { readonly kind: 'day'; readonly day: DayKey; readonly next?: DayKey }
  /** `hour` may be 24 and more: after midnight. `vague`: either half of the day. */
  | {
      readonly kind: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly vague: boolean;
    }
  /** `usual` is its hour where none is told. */
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly usual: number }
  | { readonly kind: 'moment'; readonly wall: WallTime }
  /** No weekdays, or day 0 of the month: those of the first day. */
  | { readonly kind: 'repeat'; readonly rule: Rule; readonly afterDone: boolean }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'person'; readonly name: string }
  /** null leaves it open. */
  | {
      readonly kind: 'importance';
      readonly important: boolean | null;
      readonly urgent: boolean | null;
    }
  | { readonly kind: 'estimate'; readonly minutes: number };

export type MeaningOf<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** A phrase found: where it stands (UTF-16 units, `to` excluded) and what it means. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly Meaning[];
}

/** Finds phrases in a line; of what others found already, only `GONE` is left there. */
export type Reader = (line: string, here: Here) => readonly Reading[];

/** Stands in a line for each unit that was read: no phrase reaches across it. */
export const GONE = '\uFFFC';

export interface Phrase {
  /** Global. */
  readonly pattern: RegExp;
  /** What a match means, or null where it means nothing after all. */
  read(match: RegExpExecArray, here: Here): readonly Meaning[] | Meaning | null;
}

/** A reader of phrases: those that come first take their text before the others look. */
export function readerOf(phrases: readonly Phrase[]): Reader {
  return (line, here) => {
    const found: Reading[] = [];
    let rest = line;
    for (const { pattern, read } of phrases) {
      for (const match of rest.matchAll(pattern)) {
        const meanings = read(match as RegExpExecArray, here);
        if (meanings === null) continue;
        const reading = {
          from: match.index,
          to: match.index + match[0].length,
          meanings: [meanings].flat() as readonly Meaning[],
        };
        found.push(reading);
        rest = without(rest, reading);
      }
    }
    return found;
  };
}

/** The line with a phrase gone. */
export function without(line: string, { from, to }: Pick<Reading, 'from' | 'to'>): string {
  return line.slice(0, from) + GONE.repeat(to - from) + line.slice(to);
}

/** The meanings of one kind, in the order of the line. */
export function meaningsOf<K extends Meaning['kind']>(
  readings: readonly Reading[],
  kind: K,
): MeaningOf<K>[] {
  return readings.flatMap(({ meanings }) =>
    meanings.filter((one): one is MeaningOf<K> => one.kind === kind),
  );
}
