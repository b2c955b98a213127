/** Contenders measured in turn, so that whatever else the machine does meets all of them alike. */

type Contenders = Record<string, () => unknown>;
type Samples<C extends Contenders> = { [K in keyof C]: Awaited<ReturnType<C[K]>>[] };

/** Runs every contender `repetitions` times, each round beginning with another one. */
export async function race<C extends Contenders>(
  contenders: C,
  repetitions: number,
): Promise<Samples<C>> {
  const all = Object.entries(contenders).map(([name, run]) => ({
    name,
    run,
    found: [] as unknown[],
  }));
  for (let round = 0; round < repetitions; round++) {
    const first = round % all.length;
    for (const { run, found } of [...all.slice(first), ...all.slice(0, first)]) {
      found.push(await run());
    }
  }
  return Object.fromEntries(all.map(({ name, found }) => [name, found])) as Samples<C>;
}

/** The middle one, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}
