/**
 * Where times of day stand on a creator's day, which runs from its boundary hour to the same hour of
 * the next date: one in the morning, with the boundary at three, is near its end.
 */
import { pad } from '../../domain/day';
import type { Boundary } from '../../domain/zone';

export const DAY_MINUTES = 1440;
/** A chip is as high as so many minutes; nearer ones stand side by side. */
export const CHIP_MINUTES = 30;
const SNAP = 15;

/** Minutes from the start of the creator's day to a clock time, `HH:mm`. */
export function minutesInto(clock: string, boundary: Boundary): number {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (minutes - boundary * 60 + DAY_MINUTES) % DAY_MINUTES;
}

/** The quarter of an hour nearest to a share of the day, 0 at its start and 1 at its end, `HH:mm`. */
export function clockAt(share: number, boundary: Boundary): string {
  const quarters = Math.round((share * DAY_MINUTES) / SNAP);
  const into = Math.min(Math.max(quarters * SNAP, 0), DAY_MINUTES - SNAP);
  const minutes = (into + boundary * 60) % DAY_MINUTES;
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

/** The clock time at a height of the window (pixels) in a day's hours; null where there are none. */
export function clockUnder(element: HTMLElement, y: number, boundary: Boundary): string | null {
  if (element.dataset.hours === undefined) return null;
  const { top, height } = element.getBoundingClientRect();
  return clockAt((y - top) / height, boundary);
}

/** The hours along the axis, `HH:mm`. */
export function hoursOf(boundary: Boundary): string[] {
  return Array.from({ length: 24 }, (_, i) => `${pad((i + boundary) % 24, 2)}:00`);
}

export interface Lane {
  /** From the left, 0 first. */
  readonly lane: number;
  /** How many stand side by side there. */
  readonly of: number;
}

/** Lanes for chips that begin at these minutes, in order, so that none covers another. */
export function lanesOf(starts: readonly number[]): Lane[] {
  const lanes: { lane: number; of: number }[] = [];
  let together: typeof lanes = [];
  let ends: number[] = [];
  for (const start of starts) {
    if (ends.every((end) => end <= start)) {
      together = [];
      ends = [];
    }
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = start + CHIP_MINUTES;
    const placed = { lane, of: 0 };
    together.push(placed);
    lanes.push(placed);
    for (const one of together) one.of = ends.length;
  }
  return lanes;
}
