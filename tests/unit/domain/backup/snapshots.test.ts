/** The newest snapshots stay, and the fullest; everything else within bounds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MOST_SNAPSHOT_BYTES,
  MOST_SNAPSHOTS,
  type SnapshotFacts,
  surplus,
} from '../../../../src/domain/backup/snapshots';

const some = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    made: fc.nat(1e6),
    records: fc.nat(20_000),
    size: fc.nat(MOST_SNAPSHOT_BYTES / 4),
  }),
  { maxLength: 40, selector: ({ made }) => made },
);

function kept(all: readonly SnapshotFacts[]): SnapshotFacts[] {
  const gone = new Set(surplus(all));
  return all.filter(({ id }) => !gone.has(id));
}

test('the newest and the fullest stay, whatever their size', () => {
  fc.assert(
    fc.property(some, (all) => {
      fc.pre(all.length > 0);
      const made = Math.max(...all.map((one) => one.made));
      const records = Math.max(...all.map((one) => one.records));
      expect(kept(all).some((one) => one.made === made)).toBe(true);
      expect(kept(all).some((one) => one.records === records)).toBe(true);
    }),
  );
});

test('what stays is within bounds, and nothing goes that fits', () => {
  fc.assert(
    fc.property(some, (all) => {
      const stay = kept(all);
      expect(stay.length).toBeLessThanOrEqual(MOST_SNAPSHOTS);
      const bytes = all.reduce((sum, { size }) => sum + size, 0);
      const fit = all.length <= MOST_SNAPSHOTS && bytes <= MOST_SNAPSHOT_BYTES;
      if (fit) expect(stay).toEqual(all);
    }),
  );
});

test('a day that lost everything does not push out the day before', () => {
  const full = { id: '2026-11-01', made: 1, records: 500, size: 10_000 };
  const empty = Array.from({ length: 30 }, (_, i) => ({
    id: `later ${i}`,
    made: 2 + i,
    records: 3,
    size: 100,
  }));
  expect(kept([full, ...empty])).toContain(full);
  expect(kept([full, ...empty])).toHaveLength(MOST_SNAPSHOTS);
});
