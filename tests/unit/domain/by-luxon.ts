/** What clocks and calendars say according to luxon, to hold the domain against. */
import { DateTime, IANAZone } from 'luxon';
import type { Boundary, WallTime } from '../../../src/domain/zone';
import type { Place } from '../../support/arbitraries';

const HOUR = 3_600_000;

/** Offset of a zone in milliseconds, by luxon. */
export const offset = (at: number, zone: string) => IANAZone.create(zone).offset(at) * 60_000;
export const wallByLuxon = (at: number, zone: string) =>
  DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");

export function dayByLuxon(at: number, zone: string, boundary: Boundary): string {
  const local = DateTime.fromMillis(at, { zone });
  return (local.hour < boundary ? local.minus({ days: 1 }) : local).toFormat('yyyy-MM-dd');
}

/** A clock time around an instant as it would read had no clock changed in the twelve hours before. */
export function wallAround({ at, zone }: Place): WallTime {
  return wallByLuxon(at + offset(at - 12 * HOUR, zone), 'utc') as WallTime;
}

/** Instants at which the clocks of a zone show `time`, earliest first, by trying every offset near. */
export function instantsByLuxon(time: WallTime, zone: string): number[] {
  const utc = Date.parse(`${time}Z`);
  const near = Array.from({ length: 25 }, (_, i) => offset(utc + (i - 12) * 3 * HOUR, zone));
  const instants = [...new Set(near)].map((shift) => utc - shift);
  return instants.filter((at) => wallByLuxon(at, zone) === time).sort((a, b) => a - b);
}
