/** What restoring would do, held against a plain account of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveCount, type Tables } from '../../../../src/domain/backup/backup';
import {
  isMuchSmaller,
  type RestoreMode,
  restoring,
} from '../../../../src/domain/backup/restoring';
import {
  type Change,
  type Records,
  STORE_NAMES,
  type StoreName,
} from '../../../../src/domain/change';
import { anyTables } from '../../../support/any-records';
import { aTask, NOW } from '../../../support/builders';

type Rows = Map<string, Records[StoreName]>;

function rowsOf(tables: Tables): Rows {
  const rows: Rows = new Map();
  for (const store of STORE_NAMES) {
    for (const record of tables[store]) rows.set(`${store}/${record.id}`, record);
  }
  return rows;
}

function applied(changes: readonly Change[], here: Tables): Rows {
  const rows = rowsOf(here);
  for (const { store, after } of changes) rows.set(`${store}/${after.id}`, after);
  return rows;
}

/** Some records of one database as another device altered them. */
const twoDevices = fc
  .tuple(
    anyTables,
    anyTables,
    fc.infiniteStream(fc.constantFrom('theirs', 'ours', 'both', 'newer', 'older')),
  )
  .map(([one, other, fates]) => {
    const ours: Record<string, unknown[]> = {};
    const theirs: Record<string, unknown[]> = {};
    for (const store of STORE_NAMES) {
      // Settings and marks have ids that say what they are, so both may have made the same.
      const ids = new Set<string>(one[store].map(({ id }) => id));
      ours[store] = other[store].filter(({ id }) => !ids.has(id));
      theirs[store] = [];
      for (const record of one[store]) {
        const fate = fates.next().value;
        if (fate !== 'theirs') ours[store]?.push(record);
        if (fate === 'ours') continue;
        const step = fate === 'newer' ? 1000 : fate === 'older' ? -1000 : 0;
        const altered = { createdAt: record.createdAt + step, updatedAt: record.updatedAt + step };
        theirs[store]?.push({ ...record, ...altered });
      }
    }
    return { ours: ours as unknown as Tables, theirs: theirs as unknown as Tables };
  });

function restored(theirs: Tables, ours: Tables, mode: RestoreMode) {
  const backup = { made: NOW, schema: 3, tables: theirs, versions: [] };
  return restoring(backup, ours, mode, NOW);
}

describe('merging', () => {
  test('keeps of each record the one that was altered last, and everything else', () => {
    fc.assert(
      fc.property(twoDevices, ({ ours, theirs }) => {
        const expected = rowsOf(ours);
        for (const [key, record] of rowsOf(theirs)) {
          const known = expected.get(key);
          if (!known || record.updatedAt > known.updatedAt) expected.set(key, record);
        }
        expect(applied(restored(theirs, ours, 'merge').changes, ours)).toEqual(expected);
      }),
    );
  });
});

describe('replacing', () => {
  test('leaves alive what the backup has, and nothing else', () => {
    fc.assert(
      fc.property(twoDevices, ({ ours, theirs }) => {
        const { changes, live } = restored(theirs, ours, 'replace');
        const after = applied(changes, ours);
        const alive = [...after].filter(([, { deletedAt }]) => deletedAt === null);
        const kept = [
          ...rowsOf({ ...theirs, settings: [] }),
          ...rowsOf({ ...empty(), settings: ours.settings }),
          ...rowsOf({ ...empty(), settings: theirs.settings }),
        ];
        const expected = new Map(kept.filter(([, { deletedAt }]) => deletedAt === null));
        expect(new Map(alive)).toEqual(expected);
        expect(live).toEqual({ before: liveCount(ours), after: alive.length });
      }),
    );
  });

  test('a backup of nothing over a year of work is asked about twice', () => {
    const ours = { ...empty(), tasks: Array.from({ length: 10 }, () => aTask()) };
    expect(isMuchSmaller(restored(empty(), ours, 'replace'))).toBe(true);
    expect(isMuchSmaller(restored(empty(), ours, 'merge'))).toBe(false);
    expect(isMuchSmaller(restored(ours, ours, 'replace'))).toBe(false);
  });
});

describe('either way', () => {
  test.each<RestoreMode>(['merge', 'replace'])('to %s twice changes nothing more', (mode) => {
    fc.assert(
      fc.property(twoDevices, ({ ours, theirs }) => {
        const once = applied(restored(theirs, ours, mode).changes, ours);
        const tables = Object.fromEntries(
          STORE_NAMES.map((store) => [
            store,
            [...once].filter(([key]) => key.startsWith(`${store}/`)).map(([, record]) => record),
          ]),
        ) as unknown as Tables;
        expect(restored(theirs, tables, mode).changes).toEqual([]);
      }),
    );
  });

  test.each<RestoreMode>(['merge', 'replace'])('to %s: every record is counted once', (mode) => {
    fc.assert(
      fc.property(twoDevices, ({ ours, theirs }) => {
        const { counts } = restored(theirs, ours, mode);
        for (const store of STORE_NAMES) {
          const { added, changed, same } = counts[store];
          const known = new Set<string>(ours[store].map(({ id }) => id));
          const told = theirs[store].filter(
            ({ id, deletedAt }) => deletedAt === null || known.has(id),
          );
          expect(added + changed + same).toBe(told.length);
        }
      }),
    );
  });
});

function empty(): Tables {
  return Object.fromEntries(STORE_NAMES.map((store) => [store, []])) as unknown as Tables;
}
