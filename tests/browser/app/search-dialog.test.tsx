/** The palette: what is typed and entered is found, however slow the disk. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import SearchDialog from '../../../src/app/palette/search-dialog';
import { visit } from '../../support/app-harness';
import { aCreatorsApp } from '../../support/state';

test('Enter before anything is read waits for what will be found', async () => {
  const { app } = await aCreatorsApp();
  const id = await app.planning.jot('把工作室搬进 6㎡');
  const all = await app.repository.searchable();
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(app.repository, 'searchable').mockImplementation(async () => {
    await answered;
    return all;
  });
  app.overlay.openSearch();
  const screen = await visit(app, { '/': SearchDialog, '/pieces/:id': () => <p>piece</p> }, '/');
  await page.getByRole('combobox').fill('工作室');
  await userEvent.keyboard('{Enter}');
  expect(screen.address()).toBe('/');
  answer();
  await expect.element(page.getByText('piece')).toBeVisible();
  expect(screen.address()).toContain(id);
  expect(app.overlay.current()).toBeNull();
});
