/** Faults that other tests of the gate inject already: number, fault, where. */
export const ELSEWHERE: readonly (readonly [number: number, fault: string, where: string])[] = [
  [3, 'the disk is full at whichever request of a verb', '`tests/unit/storage/faults.test.ts`'],
  [
    4,
    'the connection is closed by force, once, in a verb, again and again',
    '`tests/unit/storage/faults.test.ts`',
  ],
  [
    5,
    'the database is evicted, not its sentinel',
    '`tests/e2e/recovery.test.ts`, `tests/browser/storage/sentinel.test.ts`',
  ],
  [7, 'an upgrade that others block or give way to', '`tests/browser/storage/connection.test.ts`'],
  [9, 'a migration that throws', '`tests/browser/storage/connection.test.ts`'],
  [
    10,
    'a window that keeps nothing',
    '`tests/browser/app/caretaker.test.ts`, `tests/browser/storage/connection.test.ts`',
  ],
  [11, 'cold start of every address without a network', '`tests/e2e/offline.test.ts`'],
  [12, 'a new build while text is edited, in one tab and two', '`tests/e2e/update.test.ts`'],
  [
    14,
    'two tabs edit different fields of one record',
    '`tests/e2e/two-tabs.test.ts`, `tests/browser/storage/tabs.test.ts`',
  ],
  [
    15,
    'clocks set back and forward, zones changed, days skipped',
    '`tests/unit/domain/streak-travel.test.ts`, `tests/unit/domain/zone.test.ts`, `tests/browser/state/clock.test.ts`, `tests/e2e/november.test.ts`',
  ],
  [
    16,
    'imports that are cut short, nested too deep, too large, bombs, in the wrong encoding, or full of `__proto__`',
    '`tests/browser/state/hostile-backups.test.ts`, `tests/unit/domain/backup`',
  ],
  [19, '20,000 posts on a slow processor', '`npm run bench`, told in `docs/benchmarks.md`'],
];
