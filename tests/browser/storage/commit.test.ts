/** The promise of a verb: on disk when it says so, and all of it or nothing. */
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Change } from '../../../src/domain/change';
import type { Task } from '../../../src/domain/task';
import { aPiece, aPost, aTask, creation, edit, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

/** An idea planned on two platforms, and a task with it. */
function aBusyVerb() {
  const piece = aPiece();
  const posts = [aPost(piece), aPost(piece, { platform: 'bilibili' })] as const;
  const task = aTask();
  const changes: Change[] = [
    creation('pieces', piece),
    ...posts.map((post) => creation('posts', post)),
    creation('tasks', task),
  ];
  return { piece, posts, task, changes };
}

/** Calls back with every transaction that is begun from now on. */
function onTransaction(begun: (tx: IDBTransaction) => void): void {
  const original = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof original>
  ) {
    const tx = original.apply(this, args);
    begun(tx);
    return tx;
  });
  onTestFinished(() => spy.mockRestore());
}

test('what a person did is there when the app is opened again', async () => {
  const name = aDatabase();
  const { piece, posts, task, changes } = aBusyVerb();
  const before = await aTab(name);
  await before.commit(changes, NOW);
  before.close();

  const after = await aTab(name);
  expect(await after.piece(piece.id)).toEqual(piece);
  expect(await after.postsOfPiece(piece.id)).toEqual(posts);
  expect((await after.start()).tasks).toEqual([task]);
});

test('every record carries the time of the commit that last changed it', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece();
  await repository.commit([creation('pieces', piece)], NOW + 1);
  await repository.commit([edit('pieces', piece, { title: '两页手帐' })], NOW + 2);
  expect(await repository.piece(piece.id)).toEqual({
    ...piece,
    title: '两页手帐',
    createdAt: NOW,
    updatedAt: NOW + 2,
  });
});

test('a verb is acknowledged, to its caller and its listeners, after it is on disk', async () => {
  const repository = await aTab(aDatabase());
  const order: string[] = [];
  onTransaction((tx) => tx.addEventListener('complete', () => order.push('on disk')));
  repository.subscribe(() => order.push('heard'));
  await repository.commit(aBusyVerb().changes, NOW);
  order.push('acknowledged');
  expect(order).toEqual(['on disk', 'heard', 'acknowledged']);
});

test('a verb is one transaction, as durable as the browser can make it', async () => {
  const repository = await aTab(aDatabase());
  const begun: IDBTransaction[] = [];
  onTransaction((tx) => begun.push(tx));
  await repository.commit(aBusyVerb().changes, NOW);
  expect(begun.map(({ mode, durability }) => [mode, durability])).toEqual([
    ['readwrite', 'strict'],
  ]);
});

test('a disk that gives up after the last request leaves nothing and is not acknowledged', async () => {
  const repository = await aTab(aDatabase());
  const heard = vi.fn();
  repository.subscribe(heard);
  const empty = await repository.dump();
  onTransaction((tx) =>
    tx.addEventListener(
      'success',
      ({ target }) => {
        if ((target as IDBRequest).result === 'writes') tx.abort();
      },
      true,
    ),
  );

  const last = repository.commit([creation('tasks', aTask())], NOW);
  await expect(last).rejects.toMatchObject({ name: 'AbortError' });
  expect(await repository.dump()).toEqual(empty);
  expect(heard).not.toHaveBeenCalled();
});

test('a verb with one record that cannot be stored stores none, and the next one works', async () => {
  const repository = await aTab(aDatabase());
  const heard = vi.fn();
  repository.subscribe(heard);
  const empty = await repository.dump();
  const { changes, piece } = aBusyVerb();
  const broken = creation('tasks', { ...aTask(), note: (() => '') as never });

  await expect(repository.commit([...changes, broken], NOW)).rejects.toThrow('could not be cloned');
  expect(await repository.dump()).toEqual(empty);
  expect(heard).not.toHaveBeenCalled();

  await repository.commit(changes, NOW);
  expect(await repository.piece(piece.id)).toEqual(piece);
});

test('a record without a name is refused with the whole verb', async () => {
  const repository = await aTab(aDatabase());
  const empty = await repository.dump();
  const nameless = creation('tasks', aTask({ id: undefined as never }));
  await expect(repository.commit([...aBusyVerb().changes, nameless], NOW)).rejects.toThrow();
  expect(await repository.dump()).toEqual(empty);
});

test('several changes of one record in a verb are written as one', async () => {
  const repository = await aTab(aDatabase());
  const heard = vi.fn();
  repository.subscribe(heard);
  const task = aTask();
  const renamed: Task = { ...task, title: '交终稿' };
  await repository.commit([creation('tasks', task), edit('tasks', task, renamed)], NOW);
  expect((await repository.start()).tasks).toEqual([renamed]);
  expect(heard).toHaveBeenCalledExactlyOnceWith([creation('tasks', renamed)]);
});

test('a listener that stumbles neither takes back the verb nor keeps it from the others', async () => {
  const repository = await aTab(aDatabase());
  const reported = vi.spyOn(window, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => reported.mockRestore());
  const heard = vi.fn();
  repository.subscribe(() => {
    throw new Error('stumbled');
  });
  repository.subscribe(heard);
  await repository.commit([creation('tasks', aTask())], NOW);
  expect(heard).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('stumbled'));
});

test('the browser is asked once to keep the data, with the first verb and not before', async () => {
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  onTestFinished(() => persist.mockRestore());
  const repository = await aTab(aDatabase());
  await repository.start();
  expect(persist).not.toHaveBeenCalled();
  await repository.commit([creation('tasks', aTask())], NOW);
  await repository.commit([creation('tasks', aTask())], NOW);
  expect(persist).toHaveBeenCalledOnce();
});

test('who stopped listening hears nothing more', async () => {
  const repository = await aTab(aDatabase());
  const heard = vi.fn();
  const stop = repository.subscribe(heard);
  stop();
  await repository.commit([creation('tasks', aTask())], NOW);
  expect(heard).not.toHaveBeenCalled();
});
