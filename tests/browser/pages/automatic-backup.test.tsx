/** Settings: a folder is chosen, the day is saved there, and what stands in the way is said. */
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '../../../src/domain/day';
import SettingsPage from '../../../src/pages/settings/settings-page';
import type { App } from '../../../src/state/app';
import { makeAutomaticBackup } from '../../../src/state/backup/automatic';
import { visit } from '../../support/app-harness';
import { aFolder, allowing, choosing, type Folder } from '../../support/backup-folder';
import { aTask, creation, NOW } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

beforeEach(() => localStorage.clear());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const today = ['rizhang-auto-2026-11-21.zip'];

/** Somebody with three tasks and an empty folder. */
async function aKeeper(): Promise<{ app: App; folder: Folder }> {
  const { app } = await aCreatorsApp();
  const tasks = ['一', '二', '三'].map((title) => creation('tasks', aTask({ title })));
  await app.repository.commit(tasks, NOW);
  const folder = await aFolder();
  choosing(folder);
  return { app, folder };
}

const look = (app: App, path = '/settings') => visit(app, { '/settings': SettingsPage }, path);

async function open(path?: string): Promise<{ app: App; folder: Folder }> {
  const one = await aKeeper();
  await look(one.app, path);
  return one;
}

test('a chosen folder has the day’s backup at once, and is given up again', async () => {
  const { folder } = await open();
  await button('选文件夹').click();
  await expect.element(page.getByText('11月21日 20:00，4 条，存好后读回核对过。')).toBeVisible();
  expect(await folder.names()).toEqual(today);
  await expect.element(page.getByText('上次备份：11月21日 20:00')).toBeVisible();
  await expect.element(page.getByLabelText('多久没备份就提醒')).not.toBeInTheDocument();

  await button('停用').click();
  await expect.element(button('选文件夹')).toBeVisible();
  expect(await folder.names()).toEqual(today);
});

test('who closes the browser’s question has changed nothing', async () => {
  const { app } = await aKeeper();
  const ask = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
  window.showDirectoryPicker = ask;
  await look(app);
  await button('选文件夹').click();
  await expect.poll(() => ask.mock.calls).toHaveLength(1);
  await expect.element(button('选文件夹')).toBeVisible();
  expect(await makeAutomaticBackup(app.repository).state()).toBeNull();
  expect(app.notices.current()).toBeNull();
});

test('a folder that asks again is allowed with a press', async () => {
  const { app, folder } = await aKeeper();
  allowing('prompt', 'granted');
  await makeAutomaticBackup(app.repository).choose(folder.handle);
  await look(app);
  await button('允许').click();
  await expect.element(page.getByText('存好后读回核对过')).toBeVisible();
  expect(await folder.names()).toEqual(today);
});

test('what shrank is saved only after the person said so', async () => {
  const { app, folder } = await aKeeper();
  const automatic = makeAutomaticBackup(app.repository);
  await automatic.choose(folder.handle);
  await automatic.run(app.settings.today(), NOW, false);
  const gone = Object.values(app.tasks.open()).flat();
  await app.repository.commit(
    gone.map((before) => ({ store: 'tasks', before, after: { ...before, deletedAt: NOW } })),
    NOW,
  );
  await automatic.run(addDays(app.settings.today(), 1), NOW, false);
  await look(app);
  await expect.element(page.getByText('少了一大半')).toBeVisible();
  await button('是我删的，接着存').click();
  await expect.element(button('现在存一份')).toBeVisible();
  expect(await folder.names()).toEqual(['rizhang-auto-2026-11-21-2.zip', ...today]);
});

test('the reminder leads to making a backup', async () => {
  await open('/settings?backup=make');
  await expect.element(page.getByRole('dialog', { name: '备份到文件' })).toBeVisible();
});

test('how long without a backup until a word is a setting', async () => {
  const { app } = await open();
  await page.getByLabelText('多久没备份就提醒').selectOptions('30 天');
  await expect.poll(() => app.settings.value.backupReminder).toBe(30);
});

test('has nothing axe objects to', async () => {
  await open();
  await button('选文件夹').click();
  await expect.element(page.getByText('存好后读回核对过')).toBeVisible();
  const { violations } = await axe.run('main');
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
