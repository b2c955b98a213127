/** The palette: what is typed and entered is found, however slow the disk and however much there is. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import SearchDialog from '../../../src/app/palette/search-dialog';
import type { App } from '../../../src/state/app';
import type { SearchPart } from '../../../src/storage/repository';
import { visit } from '../../support/app-harness';
import { aPiece, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';
import { anAppWithStreak } from '../../support/streaks';

const field = page.getByRole('combobox');
const options = page.getByRole('option');

/** Opens search on a disk that answers when it is told to, the newest first. */
async function searchOnASlowDisk(app: App) {
  const asked: ((part: SearchPart) => void)[] = [];
  vi.spyOn(app.repository, 'searchPart').mockImplementation(
    () => new Promise((resolve) => asked.push(resolve)),
  );
  app.overlay.openSearch();
  const screen = await visit(
    app,
    { '/': SearchDialog, '/pieces/:id': () => <p>piece</p>, '/calendar': () => <p>calendar</p> },
    '/',
  );
  return {
    address: screen.address,
    async answers(pieces: SearchPart['pieces'], next: string | null): Promise<void> {
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      asked.shift()?.({ pieces, posts: [], tasks: [], next });
    },
  };
}

test('Enter before anything is read waits for what will be found', async () => {
  const { app } = await aCreatorsApp();
  const idea = aPiece({ title: '把工作室搬进 6㎡' });
  const disk = await searchOnASlowDisk(app);
  await field.fill('工作室');
  await userEvent.keyboard('{Enter}');
  expect(disk.address()).toBe('/');
  await disk.answers([idea], null);
  await expect.element(page.getByText('piece')).toBeVisible();
  expect(disk.address()).toContain(idea.id);
  expect(app.overlay.current()).toBeNull();
});

test('the newest are shown and entered while older ones are still read', async () => {
  const { app } = await aCreatorsApp();
  const newest = aPiece({ title: '日历本开箱' });
  const disk = await searchOnASlowDisk(app);
  await field.fill('日历');
  await expect.element(options.first()).toHaveTextContent('日历命令');
  await disk.answers([newest], newest.id);
  await expect.element(options.first()).toHaveTextContent('日历本开箱');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('piece')).toBeVisible();
  expect(disk.address()).toContain(newest.id);
});

test('what the arrows chose stays chosen when more is found above it', async () => {
  const { app } = await aCreatorsApp();
  const [older, newer] = [aPiece({ title: '日历本内页' }), aPiece({ title: '日历本开箱' })];
  const disk = await searchOnASlowDisk(app);
  await disk.answers([newer], newer.id);
  await field.fill('日历');
  await expect.element(options.nth(1)).toHaveTextContent('日历命令');
  await userEvent.keyboard('{ArrowDown}');
  await disk.answers([older], null);
  await expect.element(options.nth(1)).toHaveTextContent('日历本内页');
  await expect.element(options.nth(2)).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('calendar')).toBeVisible();
});

test('says that it is looking until everything is read, and only then that there is nothing', async () => {
  const { app } = await aCreatorsApp();
  const disk = await searchOnASlowDisk(app);
  await field.fill('没有这样的');
  await expect.element(page.getByText('正在找…')).toBeVisible();
  await disk.answers([], null);
  await expect.element(page.getByText('没有找到')).toBeVisible();
});

test('a planned post is shown with the number that it will carry', async () => {
  const { app } = await anAppWithStreak();
  await app.planning.planNew('{n}/365 早安', ['weibo'], plan('2026-11-22T07:30'));
  app.overlay.openSearch();
  await visit(app, { '/': SearchDialog }, '/');
  await field.fill('早安');
  await expect.element(options.first()).toHaveTextContent('2/365 早安');
});

test('what was typed while it was loaded stands in its field and is looked for', async () => {
  const { app } = await aCreatorsApp();
  await app.planning.jot('note of today');
  app.overlay.openSearch('note');
  await visit(app, { '/': SearchDialog }, '/');
  await expect.element(field).toHaveValue('note');
  await expect.element(options.first()).toHaveTextContent('note of today');
  await userEvent.keyboard(' of');
  await expect.element(field).toHaveValue('note of');
});

test('a disk that cannot be read is told of, and nobody is said to be looking still', async () => {
  const { app } = await aCreatorsApp();
  vi.spyOn(app.repository, 'searchPart').mockRejectedValue(new Error('unreadable'));
  const report = vi.spyOn(app.notices, 'report');
  app.overlay.openSearch();
  await visit(app, { '/': SearchDialog }, '/');
  await field.fill('没有这样的');
  await expect.element(page.getByText('没有找到')).toBeVisible();
  expect(report).toHaveBeenCalledOnce();
});
