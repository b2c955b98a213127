/** A new task from anywhere: a line in plain language, understood while it is written. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import NewDialog from '../../../src/app/new/new-dialog';
import { visit } from '../../support/app-harness';
import { aCreatorsApp } from '../../support/state';

const field = () => page.getByRole('textbox', { name: '要做什么？写下来，回车' });

test('what is said of it is understood, and kept with it', async () => {
  const { app } = await aCreatorsApp();
  await visit(app, { '/': () => <NewDialog what="task" day={null} /> }, '/');
  await field().fill('明天下午三点 给索尼交初稿 #品牌 !不重要');
  const chips = page.getByRole('list', { name: '听懂的' });
  await expect.element(chips).toHaveTextContent('明天');
  await expect.element(chips).toHaveTextContent('品牌');
  await page.getByRole('button', { name: '加上' }).last().click();
  await expect
    .poll(() => Object.values(app.tasks.open()).flat())
    .toMatchObject([
      {
        title: '给索尼交初稿',
        tags: ['品牌'],
        important: false,
        due: { kind: 'time', wall: '2026-11-22T15:00' },
      },
    ]);
});

test('what was begun as an idea can become a task, and the other way round', async () => {
  const { app } = await aCreatorsApp();
  await visit(app, { '/': () => <NewDialog what="idea" day={null} /> }, '/');
  await page.getByLabelText('标题').fill('后天 问房东');
  await page.getByText('任务').click();
  await expect.element(field()).toHaveValue('后天 问房东');
  await expect.element(page.getByRole('list', { name: '听懂的' })).toHaveTextContent('11月23日');
  await userEvent.keyboard('{Tab}');
  await page.getByText('选题', { exact: true }).click();
  await expect.element(page.getByLabelText('标题')).toHaveValue('后天 问房东');
});
