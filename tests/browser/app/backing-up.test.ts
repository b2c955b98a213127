/** The day's backup, and a word to who has made none for long. */
import { beforeEach, expect, test, vi } from 'vitest';
import { backUp } from '../../../src/app/backing-up';
import { makeAutomaticBackup } from '../../../src/state/backup/automatic';
import { createLastBackup } from '../../../src/state/backup/last-backup';
import { makeSnapshots } from '../../../src/state/backup/snapshots';
import { aFolder, allowing } from '../../support/backup-folder';
import { aTask, creation, NOW } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const DAY = 86_400_000;

beforeEach(() => localStorage.clear());

/** Somebody with something to lose. */
async function aKeeper(settings = {}) {
  const { app } = await aCreatorsApp({ locale: 'zh-CN', ...settings });
  await app.repository.commit([creation('tasks', aTask())], NOW);
  await makeSnapshots(app.repository).takeDaily(app.settings.today(), NOW);
  const said = () => {
    const notice = app.notices.current();
    app.notices.dismiss();
    return notice?.kind === 'said' ? [notice.text, notice.way?.path] : null;
  };
  return { app, said };
}

/** Comes back so many days after the first. */
function after(days: number): void {
  vi.setSystemTime(NOW + days * DAY);
}

const NONE = ['很久没有备份了。存一份，换设备、清浏览器都不怕。', '/settings?backup=make'];

test('who never made one is told after two weeks, and again after two more', async () => {
  const { app, said } = await aKeeper();
  const told: number[] = [];
  for (let days = 0; days <= 30; days++) {
    after(days);
    await backUp(app);
    const words = said();
    if (words) {
      expect(words).toEqual(NONE);
      told.push(days);
    }
  }
  expect(told).toEqual([14, 28]);
});

test('a backup puts it off; who wants no word gets none', async () => {
  const { app, said } = await aKeeper({ backupReminder: 7 });
  await backUp(app);
  after(6);
  createLastBackup().note(app.clock.read());
  after(12);
  await backUp(app);
  expect(said()).toBeNull();
  await app.settings.set({ backupReminder: 0 });
  after(400);
  app.notices.dismiss();
  await backUp(app);
  expect(said()).toBeNull();
});

test('an app with nothing in it is not asked to be saved', async () => {
  const { app } = await aCreatorsApp();
  await backUp(app);
  after(20);
  await backUp(app);
  expect(app.notices.current()).toBeNull();
});

test('with a folder the day is saved there, and nothing is said', async () => {
  const { app, said } = await aKeeper();
  const folder = await aFolder();
  await makeAutomaticBackup(app.repository).choose(folder.handle);
  for (let days = 0; days < 20; days += 5) {
    after(days);
    await backUp(app);
  }
  expect(await folder.names()).toHaveLength(4);
  expect(said()).toBeNull();
  expect(createLastBackup().at()).toBe(NOW + 15 * DAY);
});

test('a folder that may not be written to any more is told the next day', async () => {
  const { app, said } = await aKeeper();
  const folder = await aFolder();
  await makeAutomaticBackup(app.repository).choose(folder.handle);
  await backUp(app);
  allowing('prompt');
  after(1);
  await backUp(app);
  expect(said()).toEqual(['自动备份停了：浏览器要你再允许一次。', '/settings?backup=folder']);
  await backUp(app);
  expect(said()).toBeNull();
});

test('a folder that is gone is told', async () => {
  const { app, said } = await aKeeper();
  const folder = await aFolder();
  await makeAutomaticBackup(app.repository).choose(folder.handle);
  await backUp(app);
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.handle.name, { recursive: true });
  after(1);
  await backUp(app);
  expect(said()).toEqual(['自动备份没存成：那个文件夹写不进去。', '/settings?backup=folder']);
});
