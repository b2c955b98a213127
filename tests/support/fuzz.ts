/**
 * How long hostile input is tried: a hundred cases in the gate, and as many as `VITE_FUZZ_RUNS` says in
 * `npm run test:faults`, where `VITE_FUZZ_SEED` makes them the same again.
 */
const { VITE_FUZZ_RUNS, VITE_FUZZ_SEED } = import.meta.env;

export const FUZZ = {
  numRuns: Number(VITE_FUZZ_RUNS ?? 100),
  ...(VITE_FUZZ_SEED && { seed: Number(VITE_FUZZ_SEED) }),
};

/** Longest time of such a test, milliseconds. */
export const FUZZ_TIMEOUT = 1_800_000;
