/** The note in localStorage tells a first run from a loss. */
import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { deletion } from '../../../src/domain/change';
import { aPiece, aPost, aTask, creation, NOW } from '../../support/builders';
import { aDatabase, aTab, open } from '../../support/database';

beforeEach(() => localStorage.clear());

/** A database with a piece, its post and a task, closed again. */
async function aUsedDatabase(): Promise<string> {
  const name = aDatabase();
  const repository = await aTab(name);
  const piece = aPiece();
  await repository.commit([creation('pieces', piece), creation('posts', aPost(piece))], NOW);
  await repository.commit([creation('tasks', aTask())], NOW);
  repository.close();
  return name;
}

test('a first run is no loss', async () => {
  expect((await open(aDatabase())).loss).toBeNull();
});

test('a first run that wrote nothing leaves no note to be missed later', async () => {
  const name = aDatabase();
  (await open(name)).repository.close();
  await deleteDB(name);
  expect((await open(name)).loss).toBeNull();
});

test('opening again what was used is no loss', async () => {
  expect((await open(await aUsedDatabase())).loss).toBeNull();
});

test('removing everything by hand is no loss', async () => {
  const name = aDatabase();
  const repository = await aTab(name);
  const task = aTask();
  await repository.commit([creation('tasks', task)], NOW);
  await repository.commit([deletion('tasks', task, NOW)], NOW);
  repository.close();
  expect((await open(name)).loss).toBeNull();
});

test('a database emptied behind the app’s back is a loss, with numbers', async () => {
  const name = await aUsedDatabase();
  await deleteDB(name);
  expect((await open(name)).loss).toEqual({ noted: 3, found: 0 });
});

test('a database set back to an older state is a loss, with numbers', async () => {
  const name = await aUsedDatabase();
  await deleteDB(name);
  const older = await aTab(name);
  const note = localStorage.getItem('rizhang.sentinel') as string;
  await older.commit([creation('tasks', aTask())], NOW);
  older.close();
  localStorage.setItem('rizhang.sentinel', note);
  expect((await open(name)).loss).toEqual({ noted: 3, found: 1 });
});

test('a loss is told at every start until it is accepted', async () => {
  const name = await aUsedDatabase();
  await deleteDB(name);
  const first = await open(name);
  expect(first.loss).not.toBeNull();
  first.repository.close();

  const second = await open(name);
  expect(second.loss).not.toBeNull();
  second.acceptLoss();
  second.repository.close();
  expect((await open(name)).loss).toBeNull();
});

test('after an accepted loss the next one is noticed again', async () => {
  const name = await aUsedDatabase();
  await deleteDB(name);
  const reopened = await open(name);
  reopened.acceptLoss();
  await reopened.repository.commit([creation('tasks', aTask())], NOW);
  reopened.repository.close();
  await deleteDB(name);
  expect((await open(name)).loss).toEqual({ noted: 1, found: 0 });
});

test('with database and note both evicted it is a first run', async () => {
  const name = await aUsedDatabase();
  await deleteDB(name);
  localStorage.clear();
  expect((await open(name)).loss).toBeNull();
});

test.for(['', 'null', '{', '[]', '{"schema":1}', '{"schema":1,"writes":"9","records":3}'])(
  'a note that is not one, %j, is no loss',
  async (note) => {
    localStorage.setItem('rizhang.sentinel', note);
    expect((await open(aDatabase())).loss).toBeNull();
  },
);
