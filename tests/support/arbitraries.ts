/** fast-check generators of days, zones, instants and texts, built on luxon and Intl alone. */
import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import type { DayKey, Weekday } from '../../src/domain/day';
import { PLATFORM_IDS } from '../../src/domain/platform';
import type { Boundary } from '../../src/domain/zone';

const HOUR = 3_600_000;

/** `count` days after `day`, by luxon. */
export function later(day: string, count: number): DayKey {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: count }).toISODate() as DayKey;
}

/** Any day between two days, both included. */
export function dayBetween(first: string, last: string): fc.Arbitrary<DayKey> {
  const from = DateTime.fromISO(first, { zone: 'utc' });
  const days = DateTime.fromISO(last, { zone: 'utc' }).diff(from, 'days').days;
  return fc.nat(days).map((count) => later(first, count));
}

export const anyDay = dayBetween('1900-01-01', '2199-12-31');
export const anyWeekday = fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7);
export const anyBoundary = fc.constantFrom<Boundary[]>(0, 1, 2, 3, 4, 5, 6);
export const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
export const anyPlatform = fc.constantFrom(...PLATFORM_IDS);
export const anyInstant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });

/** Instants of a year at which a zone's clocks change. */
export function clockChanges(zone: string, year: number): number[] {
  const offset = (at: number) => IANAZone.create(zone).offset(at);
  const found: number[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let from = Date.UTC(year, 0, 1); from < end; ) {
    const to = Math.min(from + 14 * 24 * HOUR, end);
    if (offset(from) !== offset(to)) {
      let [before, after] = [from, to];
      while (after - before > 60_000) {
        const middle = Math.floor((before + after) / 120_000) * 60_000;
        if (offset(middle) === offset(before)) before = middle;
        else after = middle;
      }
      found.push(after);
    }
    from = to;
  }
  return found;
}

export interface Place {
  readonly zone: string;
  /** Instant, epoch milliseconds. */
  readonly at: number;
}

/** A zone and an instant, every other time within hours of a change of its clocks. */
export const anyPlace: fc.Arbitrary<Place> = fc
  .record({
    zone: anyZone,
    year: fc.integer({ min: 1990, max: 2059 }),
    near: fc.boolean(),
    which: fc.nat(3),
    minutes: fc.integer({ min: -300, max: 300 }),
    at: anyInstant,
  })
  .map(({ zone, year, near, which, minutes, at }) => {
    const change = near ? clockChanges(zone, year)[which] : undefined;
    return { zone, at: change === undefined ? at : change + minutes * 60_000 };
  });

/** Text as people write it: Latin, 汉字, kana, emoji with and without joiners, combining marks. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(
        '手',
        '帐',
        '日更',
        'a',
        'B',
        ' ',
        '\n',
        'é',
        'e\u0301',
        '👍',
        '👍🏽',
        '👨‍👩‍👧‍👦',
        '🇨🇳',
        '❤️',
        '〜',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
