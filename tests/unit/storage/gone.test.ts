/** A database that the browser removes while the app has it open. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aPiece, aTask, creation, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

test('does not begin anew as if nothing had been', async () => {
  vi.stubGlobal('navigator', {});
  const opened: IDBDatabase[] = [];
  const { open } = IDBFactory.prototype;
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...args
  ) {
    const request = open.apply(this, args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  onTestFinished(() => spy.mockRestore());

  const name = aDatabase();
  const repository = await aTab(name);
  await repository.commit([creation('pieces', aPiece())], NOW);
  forceCloseDatabase(opened[0] as never);
  await deleteDB(name);
  const failed = repository.commit([creation('tasks', aTask())], NOW);
  await expect(failed).rejects.toMatchObject({ name: 'OpenError', reason: 'failed' });
  expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(name);
});
