/** Backups that make themselves keep the last days and a few weeks before, and grow no further. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  automaticName,
  type BackupFile,
  DAILY,
  isOverdue,
  outworn,
  WEEKLY,
} from '../../../../src/domain/backup/rotation';
import { addDays, type DayKey, startOfWeek } from '../../../../src/domain/day';
import { anyDay } from '../../../support/arbitraries';
import { day } from '../../../support/builders';

const of = (at: DayKey): BackupFile => ({
  name: automaticName(at, 1),
  day: at,
  made: 0,
  records: 1,
});

/** What lies in the folder of somebody who opens the app on these days, in order. */
function kept(days: readonly DayKey[]): DayKey[] {
  let files: BackupFile[] = [];
  for (const at of days) {
    files.push(of(at));
    const removed = outworn(files);
    files = files.filter((file) => !removed.includes(file));
  }
  return files.map((file) => file.day);
}

describe('with one every day', () => {
  const start = day('2026-09-01');
  test('the last seven days are there, and the last day of each of four weeks before them', () => {
    const days = Array.from({ length: 80 }, (_, i) => addDays(start, i));
    expect(kept(days)).toEqual(
      [
        ['2026-10-25', '2026-11-01', '2026-11-08', '2026-11-12'],
        ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'],
        ['2026-11-17', '2026-11-18', '2026-11-19'],
      ].flat(),
    );
  });

  test('nothing is removed in the first week', () => {
    const days = Array.from({ length: DAILY }, (_, i) => addDays(start, i));
    expect(kept(days)).toEqual(days);
  });
});

test('whatever the days are: the newest seven stay, and no two of one week before them', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anyDay, gaps, (start, steps) => {
      let at = start;
      const days = steps.map((step) => {
        at = addDays(at, step);
        return at;
      });
      const left = kept(days);
      expect(left.slice(-DAILY)).toEqual(days.slice(-DAILY));
      const weeks = left.slice(0, -DAILY).map((one) => startOfWeek(one, 1));
      expect(new Set(weeks).size).toBe(weeks.length);
      expect(weeks.length).toBeLessThanOrEqual(WEEKLY);
    }),
  );
});

test('a second of the same day has a name of its own', () => {
  expect(automaticName(day('2026-11-21'), 1)).toBe('rizhang-auto-2026-11-21.zip');
  expect(automaticName(day('2026-11-21'), 2)).toBe('rizhang-auto-2026-11-21-2.zip');
});

test.each([
  [13.9, 14, false],
  [14, 14, true],
  [400, 0, false],
])('%s days without a backup, reminded after %s: %s', (passed, days, due) => {
  expect(isOverdue(1_000, days, 1_000 + passed * 86_400_000)).toBe(due);
});
