/** Opening the database: what stands in the way, and who gives way to whom. */
import { deleteDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../../../src/storage/connection';
import { MIGRATIONS, type Migration, SCHEMA_VERSION } from '../../../src/storage/migrations';
import { aPiece, aTask, creation, NOW } from '../../support/builders';
import { aDatabase, aTab, open } from '../../support/database';

const NEXT_VERSION = SCHEMA_VERSION + 1;

/** The migrations of an app one version ahead. */
function ahead(migrate: Migration['migrate'] = () => undefined): Migration[] {
  return [...MIGRATIONS, { version: NEXT_VERSION, migrate }];
}

/** A connection of some program that knows nothing of the app's manners: it never lets go. */
function rudeConnection(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      onTestFinished(() => request.result.close());
      resolve(request.result);
    };
  });
}

test('data written by a newer app is left alone and said to be newer', async () => {
  const name = aDatabase();
  const newer = await open(name, { migrations: ahead() });
  const piece = aPiece();
  await newer.repository.commit([creation('pieces', piece)], NOW);

  await expect(open(name)).rejects.toMatchObject({ name: 'OpenError', reason: 'newer' });
  expect(await newer.repository.piece(piece.id)).toEqual(piece);
});

test('an upgrade that another connection never lets begin is given up in time', async () => {
  const name = aDatabase();
  (await aTab(name)).close();
  await rudeConnection(name);
  await expect(open(name, { migrations: ahead(), patience: 50 })).rejects.toMatchObject({
    name: 'OpenError',
    reason: 'blocked',
  });
});

test('an upgrade that was given up on stands in nobody’s way when it happens after all', async () => {
  const name = aDatabase();
  (await aTab(name)).close();
  const rude = await rudeConnection(name);
  const onSuperseded = vi.fn();
  const impatient = open(name, { migrations: ahead(), patience: 50, onSuperseded });
  await expect(impatient).rejects.toMatchObject({ reason: 'blocked' });

  rude.close();
  await deleteDB(name);
  expect(onSuperseded).not.toHaveBeenCalled();
});

test.for([
  ['SecurityError', 'refused'],
  // Firefox, in a window that keeps nothing.
  ['InvalidStateError', 'refused'],
  ['UnknownError', 'failed'],
] as const)('a browser that answers %s to opening has %s', async ([name, reason]) => {
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no storage here', name);
  });
  onTestFinished(() => spy.mockRestore());
  await expect(connect({ name: 'refused' })).rejects.toMatchObject({
    name: 'OpenError',
    reason,
    cause: { name },
  });
});

test('a tab gives way to one that upgrades, says so, and writes no more', async () => {
  const name = aDatabase();
  const onSuperseded = vi.fn();
  const old = await open(name, { onSuperseded });
  const piece = aPiece();
  await old.repository.commit([creation('pieces', piece)], NOW);

  const upgraded = await open(name, { migrations: ahead() });
  expect(onSuperseded).toHaveBeenCalledOnce();
  await expect(old.repository.commit([creation('tasks', aTask())], NOW)).rejects.toMatchObject({
    name: 'OpenError',
    reason: 'blocked',
  });
  expect(await upgraded.repository.piece(piece.id)).toEqual(piece);
});

test('what was still being typed is saved before a tab gives way', async () => {
  const name = aDatabase();
  const task = aTask();
  const old = await open(name, {
    onSuperseded: async () => {
      await old.repository.commit([creation('tasks', task)], NOW);
    },
  });
  const upgraded = await open(name, { migrations: ahead() });
  expect((await upgraded.repository.start()).tasks).toEqual([task]);
});

test('a tab that cannot save any more gives way all the same', async () => {
  const name = aDatabase();
  await open(name, { onSuperseded: () => Promise.reject(new Error('disk full')) });
  const upgraded = await open(name, { migrations: ahead() });
  expect(await upgraded.repository.inbox()).toEqual([]);
});

test.for<[string, Migration['migrate']]>([
  [
    'at once',
    () => {
      throw new Error('bad step');
    },
  ],
  [
    'after it changed something',
    async (db, tx) => {
      await tx.objectStore('pieces').clear();
      db.deleteObjectStore('tasks');
      throw new Error('bad step');
    },
  ],
])('a migration that throws %s leaves the old data as it was', async ([, migrate]) => {
  const name = aDatabase();
  const old = await aTab(name);
  await old.commit([creation('pieces', aPiece()), creation('tasks', aTask())], NOW);
  const before = await old.dump();
  old.close();

  await expect(open(name, { migrations: ahead(migrate) })).rejects.toMatchObject({
    name: 'OpenError',
    reason: 'failed',
    cause: { message: 'bad step' },
  });
  expect(await (await aTab(name)).dump()).toEqual(before);
});
