/** Snapshots: one a day, one before anything is brought back, and the way back from each. */
import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { makeRestorer, openBackup } from '../../../src/state/backup/backup';
import { makeSnapshots } from '../../../src/state/backup/snapshots';
import { aWeek, backupOf, PATIENT } from '../../support/backup';
import { aTask, creation, day, NOW } from '../../support/builders';
import { aDatabase } from '../../support/database';
import { everything, startApp } from '../../support/state';

const MONDAY = day('2026-11-23');

test('a day has one, and an empty app none', async () => {
  const empty = makeSnapshots((await startApp(aDatabase())).repository);
  await empty.takeDaily(MONDAY, NOW);
  expect(await empty.list()).toEqual([]);

  const { repository } = await aWeek();
  const snapshots = makeSnapshots(repository);
  await snapshots.takeDaily(MONDAY, NOW);
  await repository.commit([creation('tasks', aTask())], NOW + 1);
  await snapshots.takeDaily(MONDAY, NOW + 2);
  expect(await snapshots.list()).toMatchObject([{ id: MONDAY, made: NOW, records: 4 }]);
});

test('outlives its database, and brings the texts back', async () => {
  const app = await aWeek();
  const before = await everything(app);
  const snapshots = makeSnapshots(app.repository);
  await snapshots.takeDaily(MONDAY, NOW);
  const [piece] = await app.repository.inbox();
  if (!piece) throw new Error('no idea');
  await app.history.run('removedIdea', [
    { store: 'pieces', before: piece, after: { ...piece, deletedAt: NOW } },
  ]);
  const opened = await snapshots.open(MONDAY);
  if (!opened) throw new Error('no snapshot');
  expect(opened.rejected).toEqual([]);
  expect(await makeRestorer(app).restore(opened, 'replace', PATIENT)).toBe(true);
  // Its pictures never left.
  expect(await everything(app)).toEqual(before);
});

test('what was there before a restore can be had back, also after a reload', async () => {
  const file = await backupOf(await aWeek());
  const name = aDatabase();
  const app = await startApp(name);
  await app.repository.commit([creation('tasks', aTask({ title: '只在这里' }))], NOW);
  const opened = await openBackup(app.repository, file, null, PATIENT);
  await makeRestorer(app).restore(opened, 'replace', PATIENT);

  const later = await startApp(name);
  const snapshots = makeSnapshots(later.repository);
  const [before] = await snapshots.list();
  expect(before).toMatchObject({ records: 1 });
  const back = await snapshots.open(before?.id ?? '');
  if (!back) throw new Error('no snapshot');
  await makeRestorer(later).restore(back, 'replace', PATIENT);
  const titles = Object.values(later.tasks.open())
    .flat()
    .map(({ title }) => title);
  expect(titles).toEqual(['只在这里']);
});

test('a database that is gone leaves them where they are', async () => {
  const name = aDatabase();
  const app = await startApp(name);
  await app.repository.commit([creation('tasks', aTask())], NOW);
  await makeSnapshots(app.repository).takeDaily(MONDAY, NOW);
  app.repository.close();
  await deleteDB(name);
  const anew = await startApp(name);
  expect(await makeSnapshots(anew.repository).list()).toMatchObject([{ id: MONDAY, records: 1 }]);
});
