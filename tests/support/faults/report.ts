/** Writes docs/reliability.md from the figures of a full round. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { Tally } from './round.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `rounds` is how often each crash was repeated, `seed` chose its moments. */
export async function writeReport(rounds: number, seed: number): Promise<void> {
  const lines = (await readFile(`${root}test-results/faults.jsonl`, 'utf8')).trim().split('\n');
  const tallies = lines
    .map((line) => JSON.parse(line) as Tally)
    .toSorted((a, b) => a.row - b.row || (a.fault < b.fault ? -1 : 1));
  const browser = await chromium.launch(await findBrowser());
  const version = browser.version();
  await browser.close();
  const lost = tallies.reduce((sum, one) => sum + lostOf(one), 0);
  const today = new Date().toISOString().slice(0, 10);
  const text = `${HEAD}
Measured on ${today} with Chromium ${version} on ${process.platform}, ${rounds} repetitions of each crash, seed ${seed}. Losses: **${lost}**.

| # | fault | repetitions | acknowledged | survived | told | lost |
|---|---|---:|---:|---:|---:|---:|
${tallies.map(row).join('\n')}

${FOOT}
| # | fault | where |
|---|---|---|
${ELSEWHERE.map(([number, fault, where]) => `| ${number} | ${fault} | ${where} |`).join('\n')}
`;
  await writeFile(`${root}docs/reliability.md`, text);
}

const lostOf = ({ acknowledged, survived, told = 0 }: Tally) => acknowledged - survived - told;

function row(one: Tally): string {
  const { row, fault, repetitions, acknowledged, survived, told = 0 } = one;
  return `| ${row} | ${fault} | ${repetitions} | ${acknowledged} | ${survived} | ${told} | ${lostOf(one)} |`;
}

const HEAD = `# Reliability

What the screen has acknowledged is on disk. This page is written by \`npm run test:faults\`, which injects each fault into the built app for real and counts; \`FAULT_ROUNDS\` and \`FAULT_SEED\` repeat a round. The gate runs every fault once.

- **Acknowledged**: shown as done by the screen, and told out of the page at that moment.
- **Whole**: where a verb or a migration is cut short, what counts is that all of it is there or none (2, 9); where a fault changes nothing (7, 8, 17, 18), that nothing was changed.
- **Told**: gone by the browser's doing, and the person is shown so instead of an empty app.
- Killing ends the browser's processes with SIGKILL. The operating system goes on, so this shows what survives a crash of the browser, not what survives a power cut; for that, every verb is written with \`durability: 'strict'\`.
`;

const FOOT = `## Faults tested elsewhere

These run in every gate, except for the last; a failure of any of them is a failure of the gate.
`;
