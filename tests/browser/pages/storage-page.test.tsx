/** What is stored is told as it is, and broken links are shown before they are repaired. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import StoragePage from '../../../src/pages/settings/storage-page';
import { visit } from '../../support/app-harness';
import { aPiece, aPost, aRest, aStreak, creation, day } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

test('records, pictures and the last write are counted', async () => {
  const { app } = await aCreatorsApp();
  const piece = aPiece();
  const media = [{ id: 'm', type: 'image/jpeg', bytes: new ArrayBuffer(2000) }];
  await app.history.run('planned', [creation('pieces', piece), creation('posts', aPost(piece))], {
    media,
  });
  await visit(app, { '/settings/storage': StoragePage }, '/settings/storage');
  await expect.element(page.getByText('1 张，2')).toBeVisible();
  await expect.element(page.getByText('11月21日 20:00')).toBeVisible();
  const facts = [...document.querySelectorAll('dl > div')].map((one) => one.textContent);
  expect(facts).toContain('选题1');
  expect(facts).toContain('发布1');
  expect(facts).toContain('连更0');
});

test('where all is well it is said', async () => {
  const { app } = await aCreatorsApp();
  await visit(app, { '/settings/storage': StoragePage }, '/settings/storage');
  await page.getByRole('button', { name: '检查一遍' }).click();
  await expect.element(page.getByText('检查了 1 条记录，没有问题。')).toBeVisible();
});

test('broken links are shown, repaired when asked, and one undo takes that back', async () => {
  const { app } = await aCreatorsApp();
  const post = aPost(aPiece(), { title: '没有选题的' });
  const mark = aRest(aStreak(), day('2026-11-20'));
  await app.repository.commit([creation('posts', post), creation('dayMarks', mark)], 1);
  await visit(app, { '/settings/storage': StoragePage }, '/settings/storage');
  await page.getByRole('button', { name: '检查一遍' }).click();
  await expect.element(page.getByText('1 条发布找不到选题')).toBeVisible();
  await expect.element(page.getByText('1 天的章找不到连更')).toBeVisible();
  expect(await app.repository.piece(post.pieceId)).toBeNull();

  await page.getByRole('button', { name: '修好' }).click();
  await expect.element(page.getByText('没有问题')).toBeVisible();
  expect(await app.repository.piece(post.pieceId)).toMatchObject({ title: '没有选题的' });
  await app.history.undo();
  await vi.waitFor(async () => expect(await app.repository.piece(post.pieceId)).toBeNull());
});
