/** Usual times are set in settings, and ideas go into the next free one from their menu. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { QueueSlot } from '../../../src/domain/settings';
import PiecePage from '../../../src/pages/pieces/piece-page';
import PiecesPage from '../../../src/pages/pieces/pieces-page';
import SettingsPage from '../../../src/pages/settings/settings-page';
import { visit } from '../../support/app-harness';
import { button } from '../../support/editor-page';
import { aCreatorsApp } from '../../support/state';

const routes = { '/pieces': PiecesPage, '/pieces/:id': PiecePage, '/settings': SettingsPage };
const queueSlots: QueueSlot[] = [
  { platform: 'xiaohongshu', weekdays: [2], clock: '12:00' },
  { platform: 'bilibili', weekdays: [5], clock: '20:00' },
];
const item = (name: string) => page.getByRole('menuitem', { name });

test('a usual time is added, changed and taken off', async () => {
  const { app } = await aCreatorsApp();
  await visit(app, routes, '/settings');
  const heading = page.getByRole('heading', { name: /固定时段/ }).element();
  const platforms = heading.closest('section')?.querySelectorAll('summary');
  await page.elementLocator(platforms?.[1] as HTMLElement).click();
  await page.getByRole('button', { name: /加一个时段.*B站/ }).click();
  const slot = page.getByRole('group', { name: 'B站的第 1 个时段' });
  for (const name of ['周一', '周二', '周三', '周四', '周六', '周日']) {
    await slot.getByText(name, { exact: true }).click();
  }
  await slot.getByLabelText('几点').fill('19:30');
  await vi.waitFor(() =>
    expect(app.settings.value.queueSlots).toEqual([
      { platform: 'bilibili', weekdays: [5], clock: '19:30' },
    ]),
  );
  await expect.element(page.getByText('1 个时段')).toBeVisible();
  await slot.getByText('周五', { exact: true }).click();
  await expect.element(page.getByText('至少选一天，不然用不上')).toBeVisible();
  await slot.getByRole('button', { name: '去掉这个时段' }).click();
  await vi.waitFor(() => expect(app.settings.value.queueSlots).toEqual([]));
});

test('an idea in the list goes into the next free slots of all its platforms', async () => {
  const { app } = await aCreatorsApp({ queueSlots });
  const id = (await app.planning.jot('开箱')) as string;
  await visit(app, routes, '/pieces');
  await button('“开箱”的操作').click();
  await expect.element(item('小红书 11月24日周二 12:00')).toBeVisible();
  await item('小红书、B站都放').click();
  await vi.waitFor(async () =>
    expect(await app.repository.postsOfPiece(id)).toMatchObject([
      { platform: 'xiaohongshu', plan: { wall: '2026-11-24T12:00' } },
      { platform: 'bilibili', plan: { wall: '2026-11-27T20:00' } },
    ]),
  );
  await vi.waitFor(() =>
    expect(app.notices.current()).toMatchObject({
      note: '小红书 11月24日周二 12:00；B站 11月27日周五 20:00。',
    }),
  );
});

test('in the editor a piece goes into a slot of one platform, as long as one is left', async () => {
  const { app } = await aCreatorsApp({ queueSlots });
  const id = (await app.planning.jot('开箱')) as string;
  await visit(app, routes, `/pieces/${id}`);
  await button('放进下一个空档').click();
  await item('B站 11月27日周五 20:00').click();
  await expect.element(page.getByRole('tab', { name: 'B站' })).toBeVisible();
  await button('放进下一个空档').click();
  await item('小红书 11月24日周二 12:00').click();
  await expect.element(page.getByRole('tab', { name: '小红书' })).toBeVisible();
  await button('放进下一个空档').click();
  await expect.element(page.getByText(/一年内没有空档了/)).toBeVisible();
});

test('without usual times nothing of the kind is offered', async () => {
  const { app } = await aCreatorsApp();
  const id = (await app.planning.jot('开箱')) as string;
  await visit(app, routes, `/pieces/${id}`);
  await expect.element(button('小红书')).toBeVisible();
  await expect.element(button('放进下一个空档')).not.toBeInTheDocument();
});
