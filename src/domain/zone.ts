/**
 * Wall clocks: which local time an instant is in a zone, which instant a local time is, and which
 * creator's day it belongs to. Instants are epoch milliseconds; zones are IANA names. Built on Intl,
 * because the start bundle has no room for a date library; the tests hold it against luxon.
 */
import { addDays, type DayKey, epochDay, pad, parseDay } from './day';

declare const wallTime: unique symbol;
/** A local wall-clock time without zone, `YYYY-MM-DDTHH:mm`. */
export type WallTime = string & { readonly [wallTime]: true };

/** Hour at which the creator's day begins. Many who work at night choose 3. */
export type Boundary = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** When something happened, frozen together with the rule that gave it its day. */
export interface Moment {
  /** Instant, epoch milliseconds. */
  readonly at: number;
  /** IANA zone the creator was in. */
  readonly zone: string;
  readonly boundary: Boundary;
  readonly day: DayKey;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const WALL_SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates as `2026-11-21 20:00:00`, which is sliced instead of searched for parts. */
function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, found);
  }
  return found;
}

/** True when the runtime knows `zone` as an IANA name. */
export function isZone(zone: string): boolean {
  try {
    return format(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Local wall time of an instant, to the minute. Throws RangeError for an unknown zone. */
export function wallOf(at: number, zone: string): WallTime {
  return format(zone).format(at).replace(' ', 'T').slice(0, 16) as WallTime;
}

/** The WallTime written in `text`, or null when it is not a real date and time in that shape. */
export function parseWall(text: string): WallTime | null {
  const match = WALL_SHAPE.exec(text);
  return match?.[1] && parseDay(match[1]) ? (text as WallTime) : null;
}

export function wall(day: DayKey, hour: number, minute = 0): WallTime {
  return `${day}T${pad(hour, 2)}:${pad(minute, 2)}` as WallTime;
}

export function wallDate(time: WallTime): DayKey {
  return time.slice(0, 10) as DayKey;
}

/** The clock part, `HH:mm`. */
export function wallClock(time: WallTime): string {
  return time.slice(11);
}

/** Wall time read as if it were UTC, epoch milliseconds: the number line for wall arithmetic. */
function asUtc(time: WallTime): number {
  const minutes = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  return epochDay(wallDate(time)) * DAY + minutes * MINUTE;
}

function offsetAt(at: number, zone: string): number {
  const text = format(zone).format(at);
  const seconds = Number(text.slice(17, 19)) * 1000;
  return (
    asUtc(text.replace(' ', 'T').slice(0, 16) as WallTime) + seconds - Math.floor(at / 1000) * 1000
  );
}

/**
 * The instant of a wall time in a zone. A time that happens twice is its first occurrence; a time
 * that a change of clocks skips is moved forward by what was skipped (the rule of RFC 5545, 3.3.5).
 */
export function instantOf(time: WallTime, zone: string): number {
  const naive = asUtc(time);
  const before = offsetAt(naive - DAY, zone);
  const after = offsetAt(naive + DAY, zone);
  const first = naive - Math.max(before, after);
  const second = naive - Math.min(before, after);
  if (offsetAt(first, zone) === naive - first) return first;
  if (offsetAt(second, zone) === naive - second) return second;
  return naive - before;
}

/**
 * True when a wall time in a zone has come by an instant. No zone is a day away from UTC, so only of
 * times near the instant the zone has to be asked, which is slow.
 */
export function hasCome(time: WallTime, zone: string, at: number): boolean {
  const naive = asUtc(time);
  return Math.abs(naive - at) > DAY ? naive < at : instantOf(time, zone) <= at;
}

/** The creator's day of a wall time: before the boundary hour it still is the previous date. */
export function dayOfWall(time: WallTime, boundary: Boundary): DayKey {
  const date = wallDate(time);
  return Number(time.slice(11, 13)) < boundary ? addDays(date, -1) : date;
}

/** The creator's day of an instant. */
export function dayOf(at: number, zone: string, boundary: Boundary): DayKey {
  return dayOfWall(wallOf(at, zone), boundary);
}

/** Freezes an instant with the zone and boundary in force, so that later settings never move it. */
export function momentOf(at: number, zone: string, boundary: Boundary): Moment {
  return { at, zone, boundary, day: dayOf(at, zone, boundary) };
}

/** Instant at which the creator's day `day` ends in `zone`: where the clock reaches or jumps the boundary. */
export function endOfDay(day: DayKey, zone: string, boundary: Boundary): number {
  const end = instantOf(wall(addDays(day, 1), boundary), zone);
  return dayOf(end - 1, zone, boundary) <= day ? end : jumpBefore(end, day, zone, boundary);
}

/** The change of clocks before `end` that took `zone` from `day` past its boundary. */
function jumpBefore(end: number, day: DayKey, zone: string, boundary: Boundary): number {
  let early = end - DAY - 60 * MINUTE;
  let late = end;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (dayOf(middle, zone, boundary) > day) late = middle;
    else early = middle;
  }
  return late;
}

/**
 * Dates that a zone skipped whole when it crossed the date line: nobody there could post on them.
 * Source: IANA tz database, files australasia; the tests hold the table against Intl.
 */
export const SKIPPED_DATES: readonly { readonly zone: string; readonly day: DayKey }[] = [
  { zone: 'Pacific/Apia', day: '2011-12-30' as DayKey },
  { zone: 'Pacific/Fakaofo', day: '2011-12-30' as DayKey },
  { zone: 'Pacific/Kwajalein', day: '1993-08-21' as DayKey },
  { zone: 'Pacific/Kiritimati', day: '1994-12-31' as DayKey },
  { zone: 'Pacific/Enderbury', day: '1994-12-31' as DayKey },
  { zone: 'Pacific/Kanton', day: '1994-12-31' as DayKey },
];
