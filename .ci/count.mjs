// Sums up what `npm test` did. Reads test-results; the argument is its exit code.
import { existsSync, readFileSync } from 'node:fs';

const read = (name) => readFileSync(`test-results/${name}`, 'utf8');
const exitCode = Number(process.argv[2]);

/** The steps npm started, in order; it stops after the first that fails. */
const steps = [...read('log.txt').matchAll(/^> \S+@\S+ ((?:check|test|build)\S*)$/gm)]
  .map(([, step]) => step)
  .filter((step) => step !== 'test');

const counts = steps.map((step, at) => {
  const [passed, failed] = report(step) ?? [1, 0];
  const broken = exitCode !== 0 && at === steps.length - 1 && failed === 0;
  return broken ? { passed: report(step) ? passed : 0, failed: 1 } : { passed, failed };
});
if (steps.length === 0) counts.push({ passed: 0, failed: 1 });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : exitCode;

/** The counts of a step with a JSON report; a step without one is a single check. */
function report(step) {
  const name = `${step.replace('test:', '')}.json`;
  if (!step.startsWith('test:') || !existsSync(`test-results/${name}`)) return undefined;
  const { stats, numPassedTests, numFailedTests } = JSON.parse(read(name));
  return stats
    ? [stats.expected, stats.unexpected + stats.flaky]
    : [numPassedTests, numFailedTests];
}
