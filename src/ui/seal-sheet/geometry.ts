/** The seal sheet in CSS pixels: where its cells are, and the shapes drawn there. */
import type { SheetLayout } from '../../domain/sheet-layout';
import { SHEET_KINDS, type SheetKind } from '../../domain/streak-sheet';

/** From this width on, weeks stand beside each other; on less, months below each other. */
const WEEKS_FROM = 600;
const LARGEST_PITCH = 26;
/** Room for the months' names: above each block of weeks, left of each month. */
const HEAD = 22;
const GUTTER = 40;
/** Months are set apart, so that a finger meets the right one. */
const MONTH_PITCH = 20;
const WEEK = 7;

export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Side of a cell. */
  readonly size: number;
  x(column: number): number;
  y(row: number): number;
  /** Baseline of the label above or beside a row. */
  labelY(row: number): number;
  labelX(column: number): number;
  /** Column and row at a point of the sheet. */
  at(x: number, y: number): { readonly column: number; readonly row: number };
}

export function orientationFor(width: number): SheetLayout['by'] {
  return width >= WEEKS_FROM ? 'weeks' : 'months';
}

/** `head` is the room above each block of weeks, for the months' names unless said otherwise. */
export function geometryOf(layout: SheetLayout, width: number, head = HEAD): Geometry {
  return layout.by === 'weeks' ? weeks(layout, width, head) : months(layout, width);
}

function weeks({ columns, rows }: SheetLayout, width: number, head: number): Geometry {
  const pitch = Math.min(LARGEST_PITCH, width / columns);
  const size = sizeOf(pitch);
  const block = head + WEEK * pitch;
  const top = (row: number) => Math.floor(row / WEEK) * block;
  return {
    width: columns * pitch,
    height: (rows / WEEK) * block,
    size,
    x: (column) => half(column * pitch),
    y: (row) => half(top(row) + head + (row % WEEK) * pitch),
    labelX: (column) => half(column * pitch),
    labelY: (row) => top(row) + head - 8,
    at(x, y) {
      const row = Math.floor(((y % block) - head) / pitch);
      const above = Math.floor(y / block) * WEEK;
      return { column: Math.floor(x / pitch), row: row < 0 ? -1 : above + Math.min(row, WEEK - 1) };
    },
  };
}

function months({ columns, rows }: SheetLayout, width: number): Geometry {
  const pitch = Math.min(LARGEST_PITCH, (width - GUTTER) / columns);
  const size = sizeOf(pitch);
  const step = Math.max(pitch, MONTH_PITCH);
  return {
    width: GUTTER + columns * pitch,
    height: rows * step,
    size,
    x: (column) => half(GUTTER + column * pitch),
    y: (row) => half(row * step + (step - size) / 2),
    labelX: () => GUTTER - 10,
    labelY: (row) => row * step + step / 2 + 4,
    at: (x, y) => ({
      column: Math.floor((x - GUTTER) / pitch),
      row: Math.floor(y / step),
    }),
  };
}

/** Cells keep a fifth of the pitch between them. */
function sizeOf(pitch: number): number {
  return half(pitch * 0.82);
}

/** Half pixels are whole ones on the screens of phones. */
function half(value: number): number {
  return Math.round(value * 2) / 2;
}

/** Index of the day at a column and row, or -1 where there is none. */
export function indexAt(layout: SheetLayout, column: number, row: number): number {
  return layout.column.findIndex((at, index) => at === column && layout.row[index] === row);
}

/** How far the outline of a kind lies inside of its cell; the others are filled. */
const INSET: Partial<Record<SheetKind, number>> = {
  rest: 0.75,
  off: 0.5,
  planned: 0.75,
  gap: 0.75,
};

/** SVG path data of all cells of each kind: thousands of days are a handful of elements. */
export function sheetPaths(
  kinds: readonly SheetKind[],
  layout: SheetLayout,
  geometry: Geometry,
): Record<SheetKind, string> {
  const shapes = Object.fromEntries(
    SHEET_KINDS.map((kind) => [kind, roundedSquare(geometry.size - 2 * (INSET[kind] ?? 0))]),
  ) as Record<SheetKind, string>;
  const paths = Object.fromEntries(SHEET_KINDS.map((kind) => [kind, ''])) as Record<
    SheetKind,
    string
  >;
  kinds.forEach((kind, index) => {
    const inset = INSET[kind] ?? 0;
    const x = geometry.x(layout.column[index] ?? 0) + inset;
    const y = geometry.y(layout.row[index] ?? 0) + inset;
    paths[kind] += `M${x} ${y}${shapes[kind]}`;
  });
  return paths;
}

/** How far along its tangents a quarter circle is drawn by a curve, of its radius. */
const ROUND = 0.5523;

/**
 * Path of a rounded square relative to its upper left corner. Curves and not arcs, of which a browser
 * first has to find the centre: a decade has fifteen thousand corners.
 */
function roundedSquare(side: number): string {
  const r = hundredth(side * 0.22);
  const straight = hundredth(side - 2 * r);
  const bend = hundredth(r * ROUND);
  const rest = hundredth(r - bend);
  return [
    `m${r} 0h${straight}`,
    `c${bend} 0 ${r} ${rest} ${r} ${r}v${straight}`,
    `c0 ${bend} ${-rest} ${r} ${-r} ${r}h${-straight}`,
    `c${-bend} 0 ${-r} ${-rest} ${-r} ${-r}v${-straight}`,
    `c0 ${-bend} ${rest} ${-r} ${r} ${-r}z`,
  ].join('');
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
