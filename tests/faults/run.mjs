/** `npm run test:faults`: the full round of faults, told in docs/reliability.md. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = process.env.FAULT_ROUNDS ?? '20';
const seed = process.env.FAULT_SEED ?? String(Date.now() % 1_000_000);
const env = { ...process.env, FAULT_ROUNDS: rounds, FAULT_SEED: seed };
const options = { cwd: root, stdio: 'inherit', env };

rmSync(`${root}test-results/faults.jsonl`, { force: true });
execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], options);
const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'tests/faults'], options);
const { module } = await runnerImport(`${root}tests/support/faults/report.ts`, {
  logLevel: 'error',
});
await module.writeReport(Number(rounds), Number(seed));
process.exit(status ?? 1);
