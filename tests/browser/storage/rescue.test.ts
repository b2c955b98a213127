/** What can be read is read, whoever wrote it; clearing away leaves a first run behind. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/storage/migrations';
import { readRescued, startOver } from '../../../src/storage/rescue';
import { readSentinel } from '../../../src/storage/sentinel';
import { aPiece, aTask, creation, NOW } from '../../support/builders';
import { aDatabase, aTab, open } from '../../support/database';

const PICTURE = { id: 'picture', type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer };

test('everything is read, pictures too, and nothing is changed', async () => {
  const name = aDatabase();
  const repository = await aTab(name);
  await repository.commit([creation('pieces', aPiece()), creation('tasks', aTask())], NOW, [
    PICTURE,
  ]);
  const before = await repository.dump();
  const { schema, stores, unreadable } = await readRescued(name);
  expect(schema).toBe(SCHEMA_VERSION);
  expect(unreadable).toEqual([]);
  const { media, ...rest } = stores;
  expect(rest).toEqual(before);
  expect(media).toEqual([PICTURE]);
  expect(await repository.dump()).toEqual(before);
});

test('data of a newer app is read as it lies there', async () => {
  const name = aDatabase();
  const version = SCHEMA_VERSION + 1;
  const migrations = [
    ...MIGRATIONS,
    { version, migrate: (db: object) => void (db as IDBDatabase).createObjectStore('dreams') },
  ];
  const newer = await open(name, { migrations });
  await newer.repository.commit([creation('pieces', aPiece())], NOW);
  const { schema, stores } = await readRescued(name);
  expect(schema).toBe(version);
  expect(stores).toMatchObject({ dreams: [], pieces: [{ title: '一页手帐' }] });
});

test('a row that is damaged is named and does not take the others along', async () => {
  const name = aDatabase();
  const repository = await aTab(name);
  const [first, second] = [aPiece(), aPiece()];
  await repository.commit([creation('pieces', first), creation('pieces', second)], NOW);
  const { getAll, get } = IDBObjectStore.prototype;
  const damaged = () => {
    throw new DOMException('cannot be read', 'DataError');
  };
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...range
    ) {
      return this.name === 'pieces' ? damaged() : getAll.apply(this, range);
    }),
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      return key === first.id ? damaged() : get.call(this, key);
    }),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const { stores, unreadable } = await readRescued(name);
  expect(unreadable).toEqual([`pieces/${first.id}`]);
  expect(stores.pieces).toMatchObject([{ id: second.id }]);
});

test('a database that is not there is not made by looking', async () => {
  const name = aDatabase();
  await expect(readRescued(name)).rejects.toThrow();
  expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(name);
});

test('starting over leaves neither data nor the note of it', async () => {
  const name = aDatabase();
  const repository = await aTab(name);
  await repository.commit([creation('pieces', aPiece())], NOW);
  expect(readSentinel()).not.toBeNull();
  await startOver(name);
  expect(readSentinel()).toBeNull();
  const { repository: fresh, loss } = await open(name);
  expect(loss).toBeNull();
  expect(await fresh.inbox()).toEqual([]);
});
