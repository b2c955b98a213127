/** Where the days of a sheet stand on a card, filling the room they have. */
import { epochDay, weekdayOfEpoch } from '../../domain/day';
import type { SealSheet } from '../../domain/streak-sheet';

export interface Packed {
  /** Distance between neighbours. */
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
  at(index: number): { readonly x: number; readonly y: number };
}

const WEEK = 7;
/** Room between two bands of weeks, in rows. */
const BETWEEN = 0.8;
const LARGEST = 20;
/** So many weeks stand in one band where the room is not high. */
const ONE_BAND = 60;
/** So few days are a line or a few, whatever weekday they begin on. */
const FEW = 112;

/** Packs into `width` × `height`; what is `tall` breaks a year into bands, too. */
export function packDays(sheet: SealSheet, width: number, height: number, tall: boolean): Packed {
  const count = sheet.kinds.length;
  return count <= FEW ? packLines(count, width, height) : packWeeks(sheet, width, height, tall);
}

/** Days one after the other, in lines of whole weeks. */
function packLines(count: number, width: number, height: number): Packed {
  const pitchIn = (columns: number) =>
    Math.min(width / columns, height / Math.ceil(count / columns), LARGEST);
  let columns = WEEK;
  while (columns < count && pitchIn(columns + WEEK) >= pitchIn(columns)) columns += WEEK;
  const pitch = pitchIn(columns);
  return {
    pitch,
    width: columns * pitch,
    height: Math.ceil(count / columns) * pitch,
    at: (index) => ({ x: (index % columns) * pitch, y: Math.floor(index / columns) * pitch }),
  };
}

/** Weeks as columns, in as many bands as make the days largest. */
function packWeeks(sheet: SealSheet, width: number, height: number, tall: boolean): Packed {
  const phase = weekdayOfEpoch(epochDay(sheet.first)) - 1;
  const weeks = Math.ceil((phase + sheet.kinds.length) / WEEK);
  const rowsIn = (bands: number) => bands * WEEK + (bands - 1) * BETWEEN;
  const pitchIn = (bands: number) =>
    Math.min(width / Math.ceil(weeks / bands), height / rowsIn(bands), LARGEST);
  let bands = 1;
  if (tall || weeks > ONE_BAND) {
    while (bands < weeks && pitchIn(bands + 1) > pitchIn(bands)) bands++;
  }
  const columns = Math.ceil(weeks / bands);
  const pitch = pitchIn(bands);
  return {
    pitch,
    width: columns * pitch,
    height: rowsIn(bands) * pitch,
    at(index) {
      const week = Math.floor((phase + index) / WEEK);
      const band = Math.floor(week / columns);
      const row = (phase + index) % WEEK;
      return { x: (week % columns) * pitch, y: (band * (WEEK + BETWEEN) + row) * pitch };
    },
  };
}
