/** Settings hold at once, everywhere, and can be taken back like anything else. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import { NOW } from '../../support/builders';
import { aDatabase } from '../../support/database';
import { aCreatorsApp, startApp } from '../../support/state';

/** The app as it starts for the first time, with nothing kept yet. */
async function aNewApp() {
  vi.setSystemTime(NOW);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const name = aDatabase();
  return { app: await startApp(name), name };
}

test('before anything is set the defaults hold and the device gives the zone', async () => {
  const { app } = await aNewApp();
  expect(app.settings.value).toMatchObject({ boundary: 0, weekStart: 1, urgentHours: 48 });
  expect(app.settings.zone()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(app.settings.locale()).toBe(navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
});

test('what was set is there when the app is opened again', async () => {
  const { app, name } = await aNewApp();
  await app.settings.set({ locale: 'en', platforms: ['weibo', 'youtube'] });
  const again = await startApp(name);
  expect(again.settings.value).toMatchObject({ locale: 'en', platforms: ['weibo', 'youtube'] });
});

test('the very first thing that is set can be undone and redone', async () => {
  const { app, name } = await aNewApp();
  await app.settings.set({ boundary: 3 });
  await app.history.undo();
  expect(app.settings.value).toMatchObject({ boundary: 0, deletedAt: null });
  expect((await startApp(name)).settings.value.boundary).toBe(0);
  await app.history.redo();
  expect(app.settings.value.boundary).toBe(3);
});

test('what was set can be set back', async () => {
  const { app, name } = await aCreatorsApp({ boundary: 3 });
  await app.settings.set({ boundary: 0 });
  await app.settings.set({ boundary: 3 });
  expect((await startApp(name)).settings.value.boundary).toBe(3);
});

test('two things set in a row on the first day are both kept', async () => {
  const { app } = await aNewApp();
  await Promise.all([app.settings.set({ theme: 'dark' }), app.settings.set({ boundary: 3 })]);
  expect(app.settings.value).toMatchObject({ theme: 'dark', boundary: 3 });
});

test('a list that is set can be undone', async () => {
  const { app } = await aCreatorsApp();
  await app.settings.set({ platforms: ['weibo'] });
  await app.settings.set({ platforms: ['bilibili', 'weibo'] });
  await app.history.undo();
  expect(app.settings.value.platforms).toEqual(['weibo']);
  await app.history.undo();
  expect(app.settings.value.platforms).toEqual(PLATFORM_IDS);
});

test('setting platforms leaves the table of platforms alone', async () => {
  const known = [...PLATFORM_IDS];
  const { app } = await aNewApp();
  await app.settings.set({ platforms: ['weibo'] });
  expect(PLATFORM_IDS).toEqual(known);
});

test('another tab takes over what was set, and each keeps what the other set', async () => {
  const { app, name } = await aCreatorsApp();
  const other = await startApp(name);
  await app.settings.set({ theme: 'dark' });
  await vi.waitFor(() => expect(other.settings.value.theme).toBe('dark'));
  await other.settings.set({ weekStart: 7 });
  await vi.waitFor(() => expect(app.settings.value.weekStart).toBe(7));
  expect(app.settings.value.theme).toBe('dark');
});
