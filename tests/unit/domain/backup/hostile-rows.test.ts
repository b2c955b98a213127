/** Rows that no app ever wrote: each is taken or left out, and nothing else happens. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, type Tables } from '../../../../src/domain/backup/backup';
import { STORE_NAMES } from '../../../../src/domain/change';
import { anyTables } from '../../../support/any-records';
import { NOW } from '../../../support/builders';
import { FUZZ, FUZZ_TIMEOUT } from '../../../support/fuzz';

const SCHEMA = 3;
const anyStore = fc.constantFrom(...STORE_NAMES);

function read(tables: object) {
  const empty = Object.fromEntries(STORE_NAMES.map((store) => [store, []]));
  const head = { app: 'rizhang', format: 1, schema: SCHEMA, made: NOW, versions: [] };
  return readBackup(JSON.stringify({ ...head, tables: { ...empty, ...tables } }), SCHEMA);
}

test('any JSON as rows', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(anyStore, fc.array(fc.jsonValue()), (store, rows) => {
      const { backup, rejected } = read({ [store]: rows });
      expect(backup.tables[store].length + rejected.length).toBe(rows.length);
    }),
    FUZZ,
  );
});

/** A place in a record: an own key of it, or one that is none of its own. */
const anyKey = (record: object) =>
  fc.constantFrom(...Object.keys(record), '__proto__', 'constructor', 'prototype', 'toString');

const anySpoiled = anyTables.chain((tables: Tables) => {
  const all = STORE_NAMES.flatMap((store) => tables[store].map((record) => ({ store, record })));
  if (all.length === 0) return fc.constant(null);
  return fc.constantFrom(...all).chain(({ store, record }) =>
    fc.record({
      store: fc.constant(store),
      record: fc.constant(record),
      key: anyKey(record),
      value: fc.oneof(fc.jsonValue(), fc.constant({ polluted: true })),
    }),
  );
});

test('a record with one field of something else', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(anySpoiled, (spoiled) => {
      if (!spoiled) return;
      const { store, record, key, value } = spoiled;
      // By hand: `__proto__` in an object literal would not be a field.
      const field = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
      const row = JSON.parse(`{${JSON.stringify(record).slice(1, -1)},${field}}`);
      const { backup, rejected } = read({ [store]: [row] });
      expect(backup.tables[store].length + rejected.length).toBe(1);
      for (const taken of backup.tables[store]) {
        expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
        expect(Object.keys(taken)).toEqual(
          expect.arrayContaining(['id', 'createdAt', 'updatedAt', 'deletedAt']),
        );
        for (const one of ['__proto__', 'constructor', 'prototype', 'toString']) {
          expect(Object.hasOwn(taken, one)).toBe(false);
        }
      }
      expect('polluted' in {}).toBe(false);
    }),
    FUZZ,
  );
});
