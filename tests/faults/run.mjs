/** `npm run test:faults`: the full round of faults, told in docs/reliability.md. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = process.env.FAULT_ROUNDS ?? '20';
const cases = process.env.FUZZ_RUNS ?? '10000';
const seed = process.env.FAULT_SEED ?? String(Date.now() % 1_000_000);
const env = {
  ...process.env,
  FAULT_ROUNDS: rounds,
  FAULT_SEED: seed,
  VITE_FUZZ_RUNS: cases,
  VITE_FUZZ_SEED: seed,
};
const options = { cwd: root, stdio: 'inherit', env };
const load = async (path) =>
  (await runnerImport(`${root}tests/support/faults/${path}`, { logLevel: 'error' })).module;

process.stdout.write(`${rounds} repetitions, ${cases} hostile files of each kind, seed ${seed}\n`);
rmSync(`${root}test-results/faults.jsonl`, { force: true });

const HOSTILE = ['tests/browser/state/hostile-backups.test.ts', 'tests/unit/domain/backup/hostile'];
const fuzz = spawnSync('npx', ['vitest', 'run', ...HOSTILE], options);
if (fuzz.status === 0) {
  const { count } = await load('round.ts');
  const repetitions = 3 * Number(cases);
  await count({
    row: 16,
    fault:
      'backups cut off or altered anywhere, rows of any JSON, records with one field of something else: refused or left out, nothing else',
    repetitions,
    acknowledged: repetitions,
    survived: repetitions,
  });
}

execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], options);
const faults = spawnSync('npx', ['playwright', 'test', '-c', 'tests/faults'], options);
const { writeReport } = await load('report.ts');
await writeReport(Number(rounds), Number(seed));
process.exit(fuzz.status || faults.status || 0);
