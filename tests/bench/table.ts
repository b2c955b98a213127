/** The table of results: what was measured, against what, and whether it is within its budget. */

/** One comparison, or one number by itself. */
export interface Row {
  readonly what: string;
  /** The app's median. */
  readonly ours: number;
  readonly unit: 'ms' | 'KB';
  /** What it is divided by: a peer, or what is physically possible. */
  readonly than?: { readonly name: string; readonly value: number };
  /** Most allowed: of the ratio where there is one, else of our own number. */
  readonly budget?: number;
}

export interface Section {
  readonly title: string;
  /** How it was measured. */
  readonly how: string;
  readonly rows: readonly Row[];
}

const HEAD = ['What', 'Ours', 'Compared with', 'Ratio', 'Budget', 'Met'];

/** The sections as Markdown tables with aligned columns. */
export function markdown(sections: readonly Section[]): string {
  return sections
    .map(({ title, how, rows }) => `## ${title}\n\n${how}\n\n${table(rows.map(cells))}\n`)
    .join('\n');
}

/** The rows that miss their budget. */
export function missed(sections: readonly Section[]): Row[] {
  return sections.flatMap(({ rows }) => rows).filter((row) => isMet(row) === false);
}

function isMet({ ours, than, budget }: Row): boolean | null {
  return budget === undefined ? null : (than ? ours / than.value : ours) <= budget;
}

function cells(row: Row): string[] {
  const { what, ours, unit, than, budget } = row;
  const met = isMet(row);
  const limit = budget === undefined ? '' : `≤ ${budget}${than ? '' : ` ${unit}`}`;
  return [
    what,
    `${short(ours)} ${unit}`,
    than ? `${than.name} ${short(than.value)} ${unit}` : '',
    than ? (ours / than.value).toFixed(2) : '',
    limit,
    met === null ? '' : met ? 'yes' : '**no**',
  ];
}

function table(rows: readonly string[][]): string {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(HEAD), rule, ...rows.map(line)].join('\n');
}

/** Three digits that matter. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 1 ? 3 : 2);
}
