/** Numbers out of a spreadsheet: which rows are meant, and which columns. */

import { isFit, MEASURES, type Measure, type Numbers, parseCount } from './result';
import { folded } from './search';

/** What a person's language calls things. */
export interface PasteWords {
  /** Names of each measure as platforms head their columns. */
  readonly measures: Readonly<Record<Measure, readonly string[]>>;
  /** What stands for ten thousand in a number. */
  readonly tenThousand: string;
}

export interface Pasted {
  /** Numbers by the place of the row they are for. */
  readonly rows: ReadonlyMap<number, Numbers>;
  /** Lines that could not be placed, or hold what is no number. */
  readonly unread: readonly string[];
}

/** True for text that is a piece of a table and not just one value. */
export function isTable(text: string): boolean {
  return /\t|\n./.test(text.trim());
}

/**
 * Places the lines of a table. A first line without numbers names the columns; without one they are
 * `MEASURES` from `from` on. A line that begins with a title is for the row of that title; where lines
 * have no titles they are for the rows from `first` on.
 */
export function readPaste(
  text: string,
  titles: readonly string[],
  words: PasteWords,
  first = 0,
  from: Measure = 'views',
): Pasted {
  const lines = text
    .replace(/\r/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const read = (cell: string) => parseCount(cell, words.tenThousand);
  const head = lines[0]?.every((cell) => typeof read(cell) !== 'number')
    ? lines.shift()
    : undefined;
  const named = head?.map((cell) => measureOf(cell, words));
  const hasTitles = lines.some(([cell = '']) => read(cell) === undefined);
  // The same title goes out on several platforms: its lines are for them in order.
  const places = new Map<string, number[]>();
  for (const [i, title] of titles.entries()) {
    places.set(folded(title), [...(places.get(folded(title)) ?? []), i]);
  }

  const rows = new Map<number, Numbers>();
  const unread: string[] = [];
  for (const [i, line] of lines.entries()) {
    const row = hasTitles ? places.get(folded(line[0] ?? ''))?.shift() : first + i;
    const columns = named ?? unnamed(hasTitles ? 1 : 0, from);
    const numbers = numbersIn(line, columns, read);
    if (row === undefined || row >= titles.length || numbers === null) unread.push(line.join(' '));
    else rows.set(row, numbers);
  }
  return { rows, unread };
}

type Column = Measure | null;

function unnamed(before: number, from: Measure): Column[] {
  return [...new Array<null>(before).fill(null), ...MEASURES.slice(MEASURES.indexOf(from))];
}

/** Null where a cell of a measure holds what is no number of it. */
function numbersIn(
  line: readonly string[],
  columns: readonly Column[],
  read: (cell: string) => number | null | undefined,
): Numbers | null {
  const numbers: { [M in Measure]?: number } = {};
  for (const [i, measure] of columns.entries()) {
    const cell = line[i];
    if (!measure || cell === undefined) continue;
    const count = read(cell);
    if (count === undefined || (count !== null && !isFit(measure, count))) return null;
    if (count !== null) numbers[measure] = count;
  }
  return numbers;
}

function measureOf(cell: string, { measures }: PasteWords): Column {
  const name = folded(cell);
  return MEASURES.find((one) => measures[one].some((known) => folded(known) === name)) ?? null;
}
