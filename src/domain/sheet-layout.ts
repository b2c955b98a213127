/**
 * Where the days of a seal sheet stand: in columns of weeks, or one row a month. Indices count days
 * from the sheet's first; columns and rows are whole numbers, pixels are the screen's.
 */
import {
  addDays,
  addMonths,
  type DayKey,
  dayOfMonth,
  daysBetween,
  monthOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from './day';

export interface SheetLabel {
  /** The month's first day on the sheet. */
  readonly day: DayKey;
  readonly column: number;
  readonly row: number;
  /** True where the year is written instead of the month. */
  readonly year: boolean;
}

export interface SheetLayout {
  readonly by: 'weeks' | 'months';
  readonly columns: number;
  /** By weeks a multiple of 7: one block of weeks, or one a calendar year. */
  readonly rows: number;
  /** Column of each day. */
  readonly column: Uint8Array;
  /** Row of each day. */
  readonly row: Uint16Array;
  readonly labels: readonly SheetLabel[];
}

const WEEK = 7;
/** Up to here all weeks stand side by side; a longer sheet has a block for each calendar year. */
const WEEKS_IN_A_ROW = 60;
/** Columns that a month's name needs before the next. */
const LABEL_COLUMNS = 3;
const MONTHS_WITHOUT_YEAR = 13;

/** Columns of weeks that begin on `weekStart`, from `first` through `last`. */
export function byWeeks(first: DayKey, last: DayKey, weekStart: Weekday): SheetLayout {
  const places = emptyPlaces(first, last);
  const labels: SheetLabel[] = [];
  const byYear = daysBetween(startOfWeek(first, weekStart), last) >= WEEKS_IN_A_ROW * WEEK;
  let columns = 0;
  let top = 0;
  let origin = startOfWeek(byYear ? firstOfYear(first) : first, weekStart);
  for (const { day, index, length } of monthsOf(first, last)) {
    if (byYear && index > 0 && monthOf(day) === 1) {
      top += WEEK;
      origin = startOfWeek(day, weekStart);
    }
    const fromOrigin = daysBetween(origin, day);
    for (let i = 0; i < length; i++) {
      const column = Math.floor((fromOrigin + i) / WEEK);
      places.column[index + i] = column;
      places.row[index + i] = top + ((fromOrigin + i) % WEEK);
      columns = Math.max(columns, column + 1);
    }
    const year = byYear && (index === 0 || monthOf(day) === 1);
    labels.push({ day, column: Math.floor(fromOrigin / WEEK), row: top, year });
  }
  return { by: 'weeks', columns, rows: top + WEEK, ...places, labels: withRoom(labels) };
}

/** One row a month, one column a day of the month, from `first` through `last`. */
export function byMonths(first: DayKey, last: DayKey): SheetLayout {
  const places = emptyPlaces(first, last);
  const months = monthsOf(first, last);
  const labels = months.map(({ day, index, length }, row): SheetLabel => {
    for (let i = 0; i < length; i++) {
      places.column[index + i] = dayOfMonth(day) - 1 + i;
      places.row[index + i] = row;
    }
    const year = months.length > MONTHS_WITHOUT_YEAR && (row === 0 || monthOf(day) === 1);
    return { day, column: 0, row, year };
  });
  return { by: 'months', columns: 31, rows: months.length, ...places, labels };
}

function emptyPlaces(first: DayKey, last: DayKey): Pick<SheetLayout, 'column' | 'row'> {
  const length = daysBetween(first, last) + 1;
  return { column: new Uint8Array(length), row: new Uint16Array(length) };
}

/** The months from `first` through `last`: each one's first day there, its index, and its length. */
function monthsOf(first: DayKey, last: DayKey) {
  const months: { day: DayKey; index: number; length: number }[] = [];
  for (let day = first; day <= last; ) {
    const next = startOfMonth(addMonths(day, 1));
    const end = next <= last ? next : addDays(last, 1);
    months.push({ day, index: daysBetween(first, day), length: daysBetween(day, end) });
    day = next;
  }
  return months;
}

/** Leaves out months whose name would overlap the next, or the year before. */
function withRoom(labels: readonly SheetLabel[]): SheetLabel[] {
  const crowded = (left: SheetLabel | undefined, right: SheetLabel | undefined) =>
    left?.row === right?.row && (right?.column ?? 0) - (left?.column ?? 0) < LABEL_COLUMNS;
  return labels.filter((label, i) => {
    const [before, after] = [labels[i - 1], labels[i + 1]];
    return label.year || !(crowded(label, after) || (before?.year && crowded(before, label)));
  });
}

function firstOfYear(day: DayKey): DayKey {
  return `${day.slice(0, 4)}-01-01` as DayKey;
}

export type SheetMove = 'left' | 'right' | 'up' | 'down' | 'back' | 'on' | 'first' | 'last';

/** The day that a key leads to, as the days stand on the sheet; stays between first and last. */
export function moveOnSheet(
  by: SheetLayout['by'],
  [first, last]: readonly [DayKey, DayKey],
  from: DayKey,
  move: SheetMove,
): DayKey {
  const weeks = by === 'weeks';
  const target: Record<SheetMove, DayKey> = {
    left: addDays(from, weeks ? -WEEK : -1),
    right: addDays(from, weeks ? WEEK : 1),
    up: weeks ? addDays(from, -1) : addMonths(from, -1),
    down: weeks ? addDays(from, 1) : addMonths(from, 1),
    back: addMonths(from, weeks ? -1 : -12),
    on: addMonths(from, weeks ? 1 : 12),
    first,
    last,
  };
  const day = target[move];
  return day < first ? first : day > last ? last : day;
}
