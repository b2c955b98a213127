/** What a chart shows, as values: drawn, read out, listed and exported from the same numbers. */

/** Names of the colour tokens a chart may use (src/styles/tokens.css). */
export type Colour = `--${string}`;

export interface Series {
  readonly name: string;
  readonly colour: Colour;
  /** Null where nothing is known. */
  readonly values: readonly (number | null)[];
}

/** Bars are stacked; lines go on over what is not known. */
export interface SeriesSpec {
  readonly kind: 'bars' | 'lines';
  /** What the labels are, above their column in the table. */
  readonly of: string;
  readonly labels: readonly string[];
  /** Below the bars, where the labels are too long to stand there. */
  readonly short?: readonly string[];
  readonly series: readonly Series[];
}

export interface HeatSpec {
  readonly kind: 'heat';
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export type ChartSpec = SeriesSpec | HeatSpec;

/** A point of a chart in words: where it is, and its number of each thing shown there. */
export interface Point {
  readonly label: string;
  readonly values: readonly { readonly name: string | null; readonly value: number }[];
}

/** The chart as a table, its head first. `write` spells a number. */
export function tableOf(spec: ChartSpec, write: (value: number) => string): string[][] {
  if (spec.kind === 'heat') {
    return [
      [spec.of, ...spec.columns],
      ...spec.rows.map(({ name, values }) => [name, ...values.map(write)]),
    ];
  }
  return [
    [spec.of, ...spec.series.map(({ name }) => name)],
    ...spec.labels.map((label, i) => [
      label,
      ...spec.series.map(({ values }) => written(values[i] ?? null, write)),
    ]),
  ];
}

function written(value: number | null, write: (value: number) => string): string {
  return value === null ? '' : write(value);
}

export function pointCount(spec: ChartSpec): number {
  return spec.kind === 'heat' ? spec.rows.length * spec.columns.length : spec.labels.length;
}

/** The point with a number counted from 0, row by row. */
export function pointAt(spec: ChartSpec, index: number): Point {
  if (spec.kind !== 'heat') {
    return {
      label: spec.labels[index] ?? '',
      values: spec.series.flatMap(({ name, values }) => {
        const value = values[index] ?? null;
        return value === null ? [] : [{ name, value }];
      }),
    };
  }
  const wide = spec.columns.length;
  const row = spec.rows[Math.floor(index / wide)];
  const value = row?.values[index % wide] ?? 0;
  return {
    label: `${row?.name ?? ''} ${spec.columns[index % wide]}`,
    values: [{ name: null, value }],
  };
}

/** The point an arrow key leads to; null for other keys and at the edge. */
export function pointBy(spec: ChartSpec, index: number, key: string): number | null {
  const wide = spec.kind === 'heat' ? spec.columns.length : 1;
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: spec.kind === 'heat' ? wide : 1,
    ArrowUp: spec.kind === 'heat' ? -wide : -1,
  };
  const last = pointCount(spec) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];
  if (step === undefined) return null;
  const next = index < 0 ? 0 : index + step;
  return next < 0 || next > last ? null : next;
}
