/** A backup brings everything back: into an empty device, into one that went on, with a password. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tables } from '../../../src/domain/backup/backup';
import type { RestoreMode } from '../../../src/domain/backup/restoring';
import { type Change, STORE_NAMES } from '../../../src/domain/change';
import type { App } from '../../../src/state/app';
import { isEncrypted } from '../../../src/state/backup/archive';
import { makeBackup, makeRestorer, openBackup } from '../../../src/state/backup/backup';
import type { Repository } from '../../../src/storage/repository';
import { anyTables } from '../../support/any-records';
import { aWeek, BYTES, backupOf, PATIENT } from '../../support/backup';
import { aTask, creation, edit, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';
import { everything, startApp, startOn } from '../../support/state';

async function bringBack(file: Blob, app: App, mode: RestoreMode = 'merge', password?: string) {
  const opened = await openBackup(app.repository, file, password ?? null, PATIENT);
  expect(opened.rejected).toEqual([]);
  expect(opened.lost).toEqual([]);
  expect(await makeRestorer(app).restore(opened, mode, PATIENT)).toBe(true);
  return opened;
}

/** All records as they are, times of alteration included. */
async function records(repository: Repository): Promise<unknown> {
  const dump = await repository.dump();
  return Object.fromEntries(
    [...STORE_NAMES, 'versions', 'credits'].map((store) => [store, dump[store]]),
  );
}

describe('on a new device', () => {
  test('everything is there as it was: texts, times, places, pictures', async () => {
    const old = await aWeek();
    const fresh = await startApp(aDatabase());
    await bringBack(await backupOf(old), fresh);
    expect(await records(fresh.repository)).toEqual(await records(old.repository));
    expect(await everything(fresh)).toEqual(await everything(old));
    expect((await fresh.repository.medium('cover'))?.bytes).toEqual(BYTES);
  });

  test('screens show it at once, in every tab', async () => {
    const file = await backupOf(await aWeek());
    const name = aDatabase();
    const [here, there] = [await startApp(name), await startApp(name)];
    await bringBack(file, here);
    const titles = (app: App) =>
      Object.values(app.tasks.open())
        .flat()
        .map(({ title }) => title);
    expect(titles(here)).toEqual(['给品牌交初稿']);
    await expect.poll(() => titles(there)).toEqual(['给品牌交初稿']);
  });

  test('whatever was written comes back exactly', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const [old, fresh] = [await aTab(aDatabase()), await aTab(aDatabase())];
        await old.commit(changesOf(tables), NOW, [], false, []);
        const { app, stop } = await startOn(fresh);
        const opened = await openBackup(
          fresh,
          await makeBackup(old, NOW, null, PATIENT),
          null,
          PATIENT,
        );
        expect(await makeRestorer(app).restore(opened, 'replace', PATIENT)).toBe(true);
        expect(await records(fresh)).toEqual(await records(old));
        stop();
        old.close();
        fresh.close();
      }),
      { numRuns: 15 },
    );
  });
});

describe('on a device that went on', () => {
  test('to merge keeps what was made since, and one undo takes the restore back', async () => {
    const app = await aWeek();
    const file = await backupOf(app);
    const task = aTask({ title: '后来的' });
    await app.repository.commit([creation('tasks', task)], NOW + 1);
    const [idea] = await app.repository.inbox();
    if (!idea) throw new Error('no idea');
    await app.repository.commit([edit('pieces', idea, { deletedAt: NOW + 2 })], NOW + 2);
    const before = await everything(app);
    await bringBack(file, app);
    // Deleting it was the later word.
    expect(await everything(app)).toEqual(before);
    await bringBack(file, app, 'replace');
    expect((await app.repository.inbox()).map(({ title }) => title)).toEqual(['年末清单']);
    await app.history.undo();
    expect(await everything(app)).toEqual(before);
  });

  test('to bring it back twice changes nothing', async () => {
    const app = await aWeek();
    const opened = await openBackup(app.repository, await backupOf(app), null, PATIENT);
    const restorer = makeRestorer(app);
    expect((await restorer.preview(opened, 'replace')).changes).toEqual([]);
    expect(await restorer.verify(opened)).toEqual({ records: 0, pictures: 0 });
  });

  test('verifying tells what the backup does not have yet', async () => {
    const app = await aWeek();
    const opened = await openBackup(app.repository, await backupOf(app), null, PATIENT);
    await app.repository.commit([creation('tasks', aTask())], NOW + 1);
    expect(await makeRestorer(app).verify(opened)).toEqual({ records: 1, pictures: 0 });
  });

  test('a restore that cannot be written changes nothing and says so', async () => {
    const file = await backupOf(await aWeek());
    const app = await startApp(aDatabase());
    const opened = await openBackup(app.repository, file, null, PATIENT);
    const broken: App = {
      ...app,
      repository: {
        ...app.repository,
        keepMedia: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
      },
    };
    await expect(makeRestorer(broken).restore(opened, 'merge', PATIENT)).rejects.toThrow();
    expect(await everything(app)).toEqual(await everything(await startApp(aDatabase())));
  });

  test('who changes their mind is left with what was there', async () => {
    const file = await backupOf(await aWeek());
    const app = await startApp(aDatabase());
    const mind = new AbortController();
    mind.abort();
    const hurried = { progress: () => undefined, signal: mind.signal };
    await expect(openBackup(app.repository, file, null, hurried)).rejects.toThrow();
    const opened = await openBackup(app.repository, file, null, PATIENT);
    await expect(makeRestorer(app).restore(opened, 'merge', hurried)).rejects.toThrow();
    expect(await app.repository.inbox()).toEqual([]);
  });
});

describe('with a password', () => {
  test('only who knows it gets it back', async () => {
    const old = await aWeek();
    const file = await backupOf(old, '章鱼 correct horse');
    expect(await isEncrypted(file)).toBe(true);
    expect(await file.text()).not.toContain('胶带');
    const fresh = await startApp(aDatabase());
    for (const wrong of [null, 'correct horse']) {
      await expect(openBackup(fresh.repository, file, wrong, PATIENT)).rejects.toMatchObject({
        reason: 'password',
      });
    }
    await bringBack(file, fresh, 'merge', '章鱼 correct horse');
    expect(await everything(fresh)).toEqual(await everything(old));
  });
});

function changesOf(tables: Tables): Change[] {
  return STORE_NAMES.flatMap((store) =>
    tables[store].map((record) => creation(store, record as never)),
  );
}
