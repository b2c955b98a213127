/** The trash: what was deleted is found, brought back with all of it, or cleared away when that is meant. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import TrashPage from '../../../src/pages/settings/trash-page';
import type { App } from '../../../src/state/app';
import { makeIdeaVerbs } from '../../../src/state/ideas';
import { visit } from '../../support/app-harness';
import { aPiece, aPost, aStreak, aTask, creation, NOW } from '../../support/builders';
import { aCreatorsApp, comeBackAt } from '../../support/state';

const piece = () => aPiece({ title: '把工作室搬进 6㎡' });

/** The trash after something was deleted. */
async function aTrash(remove: (app: App) => Promise<unknown>): Promise<App> {
  const { app } = await aCreatorsApp();
  await remove(app);
  await visit(app, { '/settings/trash': TrashPage }, '/settings/trash');
  return app;
}

async function deletedPiece(app: App) {
  const one = piece();
  const post = aPost(one);
  await app.history.run('planned', [creation('pieces', one), creation('posts', post)]);
  await app.planning.removePiece(one);
  return one;
}

const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
const restore = (title: string) => page.getByRole('button', { name: `恢复“${title}”` });

test('an empty trash says so', async () => {
  await aTrash(async () => undefined);
  await expect.element(page.getByText('回收站是空的。')).toBeVisible();
});

test('a piece comes back with its posts, and one undo deletes them again', async () => {
  let id = '';
  const app = await aTrash(async (app) => {
    id = (await deletedPiece(app)).id;
  });
  await expect.element(row('把工作室搬进 6㎡')).toHaveTextContent(/选题 · 连同 1 条 · 30 天后清除/);
  await restore('把工作室搬进 6㎡').click();
  await expect.element(page.getByText('回收站是空的。')).toBeVisible();
  expect(await app.repository.piece(id)).toMatchObject({ title: '把工作室搬进 6㎡' });
  expect(await app.repository.postsOfPiece(id)).toHaveLength(1);
  await app.history.undo();
  await expect.element(row('把工作室搬进 6㎡')).toBeVisible();
  expect(await app.repository.postsOfPiece(id)).toHaveLength(0);
});

test('several are brought back at once; search narrows what is selected', async () => {
  const app = await aTrash(async (app) => {
    const ideas = ['一', '二', '三'].map((title) => aPiece({ title: `选题${title}` }));
    await app.history.run(
      'jotted',
      ideas.map((idea) => creation('pieces', idea)),
    );
    await makeIdeaVerbs(app).remove(ideas);
  });
  await page.getByRole('button', { name: '全选' }).click();
  await expect.element(page.getByText('已选 3 条')).toBeVisible();
  await page.getByRole('searchbox').fill('选题二');
  await expect.element(page.getByText('已选 1 条')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('checkbox', { name: '选中“选题一”' }).click();
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await vi.waitFor(async () =>
    expect((await app.repository.inbox()).map(({ title }) => title).toSorted()).toEqual([
      '选题三',
      '选题二',
    ]),
  );
});

test('deleting for good asks first, takes the texts along, and cannot be undone', async () => {
  let id = '';
  const app = await aTrash(async (app) => {
    id = (await deletedPiece(app)).id;
  });
  await page.getByRole('checkbox', { name: '选中“把工作室搬进 6㎡”' }).click();
  await page.getByRole('button', { name: '彻底删除' }).click();
  await page.getByRole('button', { name: '留着' }).click();
  await expect.element(row('把工作室搬进 6㎡')).toBeVisible();
  await page.getByRole('button', { name: '彻底删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '彻底删除' }).click();
  await expect.element(page.getByText('回收站是空的。')).toBeVisible();
  const { pieces, posts, versions } = await app.repository.dump();
  expect([pieces, posts, versions]).toEqual([[], [], []]);
  expect(await app.repository.piece(id)).toBeNull();
});

test('a streak that is cleared away takes its days along; one that is brought back has them', async () => {
  const app = await aTrash(async (app) => {
    for (const name of ['手帐日更', '早起']) {
      const streak = aStreak({ name });
      await app.history.run('startedStreak', [creation('streaks', streak)]);
      await app.stamping.stamp(streak, NOW);
      await app.stamping.removeStreak(streak);
    }
  });
  await restore('早起').click();
  await expect.element(row('早起')).not.toBeInTheDocument();
  await vi.waitFor(() => expect(app.streaks.all()).toHaveLength(1));
  await page.getByRole('button', { name: '全选' }).click();
  await page.getByRole('button', { name: '彻底删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '彻底删除' }).click();
  await expect.element(page.getByText('回收站是空的。')).toBeVisible();
  const { dayMarks, meta } = await app.repository.dump();
  expect(dayMarks).toHaveLength(1);
  expect(meta).toMatchObject([{ live: { dayMarks: 1, streaks: 1 } }]);
});

test('after thirty days nothing is left, and what is not so old stays', async () => {
  const { app } = await aCreatorsApp();
  const [old, recent] = [aTask({ title: '早删的' }), aTask({ title: '刚删的' })];
  await app.history.run('addedTask', [creation('tasks', old), creation('tasks', recent)]);
  await app.tasks.remove(old);
  comeBackAt('2026-12-20T20:00');
  await app.tasks.remove(recent);
  comeBackAt('2026-12-21T20:00');
  await app.repository.purgeBefore(app.clock.read() - 30 * 86_400_000);
  expect((await app.repository.dump()).tasks).toMatchObject([{ title: '刚删的' }]);
});
