/** Contenders measured in turn, so that whatever else the machine does meets all of them alike. */

type Samples<K extends string, T> = Record<K, T[]>;

/** Runs every contender `repetitions` times, each round beginning with another one. */
export async function race<K extends string, T>(
  contenders: Record<K, () => T | Promise<T>>,
  repetitions: number,
): Promise<Samples<K, T>> {
  const names = Object.keys(contenders) as K[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Samples<K, T>;
  for (let round = 0; round < repetitions; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      samples[name].push(await contenders[name]());
    }
  }
  return samples;
}

/** The middle one, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}
