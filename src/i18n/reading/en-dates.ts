/**
 * Dates and times in English, found by chrono-node, which is loaded with this module. It is told the
 * creator's wall clock as if that were UTC, and what it answers is wall time again.
 */
import { parse } from 'chrono-node/en';
import { pad, parseDay } from '../../domain/day';
import type { Meaning, Reader } from '../../domain/quick-add/reading';
import { instantOf, parseWall } from '../../domain/zone';

type Start = ReturnType<typeof parse>[number]['start'];

/** Words that chrono takes for dates and people mostly write for other reasons. */
const WORDS = /^(?:now|may|march|mar|sun|sat|mon|wed|second|dec|today's|\d{1,4}|\d+[.-]\d+)$/i;
const PAST = /\b(?:last|ago|before|past|previous|earlier|yesterday)\b/i;
const LENGTH = /\b(?:hour|minute|min|hr)s?\b/i;
const AHEAD = /\b(?:in|within|later|from now|after)\b/i;
/** 12/3 among Chinese is rather the third of twelve. */
const SLASHED = /^\d+\/\d+$/;
const HAN = /\p{Script=Han}/u;
const LEAD = /(?:\b(?:by|before|until|till|due|on|at|from|starting)\s+){1,2}$/i;
/** Hours of words without a number. */
const HOURS = [
  [/midnight/i, 24],
  [/morning/i, 8],
  [/afternoon/i, 15],
  [/evening|tonight/i, 20],
  [/night/i, 22],
] as const;

/** `dateOf` makes a Date of an instant (epoch milliseconds), since chrono takes nothing else. */
export function makeDateReader(dateOf: (instant: number) => Date): Reader {
  return (line, here) => {
    const reference = { instant: dateOf(instantOf(here.wallNow, 'UTC')), timezone: 0 };
    return parse(line, reference, { forwardDate: true }).flatMap(({ index, text, start }) => {
      const lead = LEAD.exec(line.slice(0, index))?.[0] ?? '';
      const about =
        PAST.test(text) ||
        (WORDS.test(text) && lead === '') ||
        (SLASHED.test(text) && HAN.test(line));
      const meanings = about ? [] : meaningsOf(text, start);
      if (meanings.length === 0) return [];
      return [{ from: index - lead.length, to: index + text.length, meanings }];
    });
  };
}

function meaningsOf(text: string, start: Start): Meaning[] {
  const two = (part: 'month' | 'day' | 'hour' | 'minute') => pad(start.get(part) ?? 0, 2);
  const day = parseDay(`${pad(start.get('year') ?? 0, 4)}-${two('month')}-${two('day')}`);
  if (!day) return [];
  if (LENGTH.test(text)) {
    const wall = parseWall(`${day}T${two('hour')}:${two('minute')}`);
    return wall && AHEAD.test(text) ? [{ kind: 'moment', wall }] : [];
  }
  const dated = (['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part));
  const clock = clockOf(text, start);
  return dated || !clock ? [{ kind: 'day', day }, ...(clock ? [clock] : [])] : [clock];
}

function clockOf(text: string, start: Start): Meaning | null {
  const usual = HOURS.find(([word]) => word.test(text))?.[1];
  const timed = start.isCertain('hour') && usual !== 24;
  if (!timed) {
    return usual === undefined ? null : { kind: 'clock', hour: usual, minute: 0, vague: false };
  }
  const hour = start.get('hour') ?? 0;
  const vague = hour <= 12 && !start.isCertain('meridiem') && !/noon/i.test(text);
  return { kind: 'clock', hour, minute: start.get('minute') ?? 0, vague };
}
