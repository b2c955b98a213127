/** Every step of the schema, from a database as the version before left it. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../src/storage/connection';
import { MIGRATIONS, type Migration, SCHEMA_VERSION } from '../../../src/storage/migrations';
import type { Database } from '../../../src/storage/schema';
import { aDatabase } from '../../support/database';

interface Case {
  /** The version the migration leads to. */
  readonly version: number;
  /** Rows that the version before has written, by store. */
  readonly before: Readonly<Record<string, readonly object[]>>;
  /** What must stand afterwards. */
  after(db: Database): Promise<void>;
}

/** One entry a migration; a released one is never changed again. */
const cases: readonly Case[] = [
  {
    version: 1,
    before: {},
    async after(db) {
      expect(shapeOf(db)).toEqual({
        pieces: { key: 'id', indexes: { inbox: 'ix.inbox', recent: 'ix.recent' } },
        posts: {
          key: 'id',
          indexes: { slot: 'ix.slot', waiting: 'ix.waiting', piece: 'ix.piece' },
        },
        streaks: { key: 'id', indexes: {} },
        dayMarks: { key: 'id', indexes: { streak: 'ix.streak' } },
        tasks: { key: 'id', indexes: { open: 'ix.open', done: 'ix.done' } },
        settings: { key: 'id', indexes: {} },
        credits: { key: 'day', indexes: {} },
        media: { key: 'id', indexes: {} },
        meta: { key: 'id', indexes: {} },
      });
      expect(await rowsOf(db)).toEqual({});
    },
  },
  {
    version: 2,
    before: {
      pieces: [{ id: 'p1', title: '手帐', notes: '记', ix: { recent: 1 } }],
      posts: [
        {
          id: 'o1',
          pieceId: 'p1',
          title: '单独写的',
          ix: { slot: '2026-11-21T20:00', piece: 'p1' },
        },
        { id: 'o2', pieceId: 'gone', title: '没有主稿', ix: {} },
      ],
      settings: [{ id: 'settings', boundary: 3, ix: {} }],
      meta: [{ id: 'writes', count: 7, live: { pieces: 1, posts: 2 } }],
      media: [{ id: 'm1' }],
    },
    async after(db) {
      const shape = shapeOf(db);
      expect(shape).toMatchObject({
        pieces: { indexes: { archived: 'ix.archived' } },
        posts: { indexes: { series: 'ix.series' } },
        series: { key: 'id' },
        templates: { key: 'id' },
        versions: { key: ['of', 'part', 'at'] },
      });
      const piece = { links: [], steps: [], media: [], archivedAt: null };
      const post = { cover: null, series: null };
      expect(await rowsOf(db)).toEqual({
        pieces: [{ id: 'p1', title: '手帐', notes: '记', ix: { recent: 1 }, ...piece }],
        posts: [
          {
            ...{ id: 'o1', pieceId: 'p1', title: '单独写的', masterTitle: '手帐', ...post },
            ix: { slot: '2026-11-21T20:00', piece: 'p1' },
          },
          {
            id: 'o2',
            pieceId: 'gone',
            title: '没有主稿',
            masterTitle: '没有主稿',
            ...post,
            ix: {},
          },
        ],
        settings: [
          {
            ...{ id: 'settings', boundary: 3, ix: {} },
            ...{ calendarLayer: true, dropPlatforms: [], queueSlots: [], limits: {} },
          },
        ],
        meta: [{ id: 'writes', count: 7, live: { pieces: 1, posts: 2, series: 0, templates: 0 } }],
        media: [{ id: 'm1' }],
      });
    },
  },
  {
    version: 3,
    before: {
      tasks: [{ id: 't1', title: '交初稿', ix: { open: 'a0' } }],
      settings: [{ id: 'settings', urgentHours: 24, ix: {} }],
    },
    async after(db) {
      expect(shapeOf(db)).toMatchObject({ tasks: { indexes: { piece: 'ix.piece' } } });
      expect(await rowsOf(db)).toEqual({
        tasks: [
          {
            ...{ id: 't1', title: '交初稿', repeat: null, subtasks: [], tags: [], people: [] },
            ...{ estimate: null, spent: 0, runningSince: null, link: null, step: false },
            ix: { open: 'a0' },
          },
        ],
        settings: [{ id: 'settings', urgentHours: 24, tagHours: {}, ix: {} }],
      });
    },
  },
  {
    version: 4,
    before: { posts: [{ id: 'o1', title: '一页', ix: { slot: '2026-11-21T20:00' } }] },
    async after(db) {
      expect(await rowsOf(db)).toEqual({
        posts: [{ id: 'o1', title: '一页', moved: 0, ix: { slot: '2026-11-21T20:00' } }],
      });
    },
  },
  {
    version: 5,
    before: {
      posts: [{ id: 'o1', title: '一页', moved: 0, ix: { slot: '2026-11-21T20:00' } }],
      meta: [
        { id: 'writes', count: 7, live: { posts: 1 } },
        { id: 'orphans', since: {} },
      ],
    },
    async after(db) {
      expect(shapeOf(db)).toMatchObject({ followers: { key: 'id' }, reviews: { key: 'id' } });
      expect(await rowsOf(db)).toEqual({
        posts: [
          { id: 'o1', title: '一页', moved: 0, results: [], ix: { slot: '2026-11-21T20:00' } },
        ],
        meta: [
          { id: 'orphans', since: {} },
          { id: 'writes', count: 7, live: { posts: 1, followers: 0, reviews: 0 } },
        ],
      });
    },
  },
];

/** Stores and indexes with their key paths. */
function shapeOf(db: Database) {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores);
  return Object.fromEntries(
    stores.map((name) => {
      const store = tx.objectStore(name);
      const paths = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
      return [name, { key: store.keyPath, indexes: Object.fromEntries(paths) }];
    }),
  );
}

/** The rows of every store that has any. */
async function rowsOf(db: Database): Promise<Record<string, object[]>> {
  const found: Record<string, object[]> = {};
  for (const store of db.objectStoreNames) {
    const rows = await db.getAll(store);
    if (rows.length > 0) found[store] = rows;
  }
  return found;
}

/** A database after some migrations, with some rows in it, closed with the test. */
async function databaseAfter(name: string, migrations: readonly Migration[]) {
  const connection = await connect({ name, migrations });
  onTestFinished(() => connection.close());
  return connection;
}

describe.for(cases)('version $version', ({ version, before, after }) => {
  test('follows from the version before', async () => {
    const name = aDatabase();
    if (version > 1) {
      const old = await databaseAfter(name, MIGRATIONS.slice(0, version - 1));
      await old.use(async (db) => {
        for (const [store, rows] of Object.entries(before)) {
          for (const row of rows) await db.put(store as never, row as never);
        }
      });
      old.close();
    }
    const migrated = await databaseAfter(name, MIGRATIONS.slice(0, version));
    await migrated.use(after);
  });
});

test('an upgrade takes the missing steps only, in order', async () => {
  const name = aDatabase();
  const taken: number[] = [];
  const step = (version: number): Migration => ({
    version,
    migrate: (db) => {
      taken.push(version);
      db.createObjectStore(`since ${version}` as never);
    },
  });
  const steps = [1, 2, 3, 4].map(step);
  (await databaseAfter(name, steps.slice(0, 2))).close();
  expect(taken).toEqual([1, 2]);
  const latest = await databaseAfter(name, steps);
  expect(taken).toEqual([1, 2, 3, 4]);
  await latest.use(async (db) => {
    expect([...db.objectStoreNames]).toEqual(['since 1', 'since 2', 'since 3', 'since 4']);
  });
});

test('migrations are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
});

test('every migration has a case', () => {
  expect(cases.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
});
