/** Something new from a template: as a plan or as an idea. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import NewDialog from '../../../src/app/new/new-dialog';
import type { App } from '../../../src/state/app';
import { makeEditing } from '../../../src/state/editing';
import { visit } from '../../support/app-harness';
import { plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const DAILY = {
  kind: 'piece',
  title: '{n}/365 早安',
  body: '今天',
  tags: ['手帐'],
  notes: '',
  steps: [{ name: '拍摄', leadDays: 1 }],
  platforms: ['bilibili', 'weibo'],
} as const;

async function open(): Promise<App> {
  const { app } = await aCreatorsApp();
  await makeEditing(app).saveTemplate('日更', DAILY);
  app.overlay.openNew('post');
  await visit(app, { '/': () => <NewDialog what="post" day={null} /> }, '/');
  await page.getByLabelText('从模板').selectOptions('日更');
  return app;
}
const title = () => page.getByRole('textbox', { name: '标题' });

test('a template fills in title and platforms, and gives its texts and steps to what is planned', async () => {
  const app = await open();
  await expect.element(title()).toHaveValue('{n}/365 早安');
  await expect.element(page.getByRole('checkbox', { name: '微博' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: '小红书' })).not.toBeChecked();
  await page.getByRole('button', { name: '排上' }).click();
  await vi.waitFor(() => expect(app.overlay.current()).toBeNull());
  const [piece] = await app.repository.recentPieces(1);
  expect(piece).toMatchObject({
    body: '今天',
    steps: [{ name: '拍摄', leadDays: 1, done: false }],
  });
  expect(await app.repository.postsOfPiece(piece?.id as string)).toMatchObject([
    { platform: 'bilibili', plan: plan('2026-11-21T20:00'), tags: ['手帐'] },
    { platform: 'weibo', plan: plan('2026-11-21T20:00'), body: '今天' },
  ]);
});

test('what was written before a template is chosen stays; an idea takes it without posts', async () => {
  const app = await open();
  await page.getByLabelText('从模板').selectOptions('空白');
  await title().fill('晚安');
  await page.getByLabelText('从模板').selectOptions('日更');
  await expect.element(title()).toHaveValue('晚安');
  await page.getByText('选题', { exact: true }).click();
  await page.getByRole('button', { name: '记下' }).click();
  await vi.waitFor(async () =>
    expect(await app.repository.inbox()).toMatchObject([{ title: '晚安', tags: ['手帐'] }]),
  );
});

test('a form that is done leaves open what was opened meanwhile', async () => {
  const app = await open();
  await title().fill('晚安');
  const written = new Promise<void>((resolve) => {
    const stop = app.repository.subscribe(() => {
      stop();
      app.overlay.openSearch();
      resolve();
    });
  });
  await page.getByRole('button', { name: '排上' }).click();
  await written;
  await vi.waitFor(() => expect(app.notices.current()).toMatchObject({ what: 'planned' }));
  // Verbs take turns: once another is done, the form has had its answer.
  await app.settings.set({ weekStart: 7 });
  expect(app.overlay.current()?.kind).toBe('search');
});
