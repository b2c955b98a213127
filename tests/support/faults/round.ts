/** How often a fault is repeated, and the chance by which its moment is chosen. */
import { appendFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Repetitions of a crash. */
export const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 1);
export const SEED = Number(process.env.FAULT_SEED ?? 20261121);

const folder = fileURLToPath(new URL('../../../test-results/', import.meta.url));

/** What a fault was met with; one line of docs/reliability.md. */
export interface Tally {
  /** Its number in the list of faults. */
  readonly row: number;
  readonly fault: string;
  readonly repetitions: number;
  /** What the screen had acknowledged before, all repetitions together. */
  readonly acknowledged: number;
  /** How much of it was there afterwards. */
  readonly survived: number;
  /** How much of it was gone, and the person told so instead of shown an empty app. */
  readonly told?: number;
}

/** Notes a fault's figures: for the report, and in the output of the run. */
export async function count(tally: Tally): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(`${folder}faults.jsonl`, `${JSON.stringify(tally)}\n`);
  const { row, fault, repetitions, acknowledged, survived, told = 0 } = tally;
  const lost = acknowledged - survived - told;
  process.stdout.write(
    `fault ${row}, ${fault}: ${repetitions} ×, ${acknowledged} acknowledged, ${survived} survived, ${told} told, ${lost} lost\n`,
  );
}

/** Chances in [0, 1), the same for the same seed and name (mulberry32). */
export function chancesOf(name: string): () => number {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), SEED);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
