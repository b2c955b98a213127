/** The file for the phone's calendar, and asking to notify. */
import ICAL from 'ical.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Reminders } from '../../../src/pages/settings/reminders';
import { visit } from '../../support/app-harness';
import { plan } from '../../support/builders';
import { keptFiles } from '../../support/kept-files';
import { aCreatorsApp } from '../../support/state';

async function open() {
  const { app } = await aCreatorsApp();
  const files = keptFiles();
  await visit(app, { '/': Reminders }, '/');
  return { app, files };
}
const save = () => page.getByRole('button', { name: '导出日历文件' }).click();

test('posts, seals and tasks ahead are in the file, each leading back into the app', async () => {
  const { app, files } = await open();
  await app.planning.planNew('早安, 上海', ['weibo'], plan('2026-11-23T07:30'));
  await app.stamping.start('手帐日更', app.settings.today());
  await app.tasks.add('给品牌交初稿', {
    due: { kind: 'time', wall: plan('2026-11-24T18:00').wall, zone: 'Asia/Shanghai' },
  });
  await page.getByLabelText('多久之内').selectOptions('7 天');
  await save();
  await vi.waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('日章 提醒 2026-11-21.ics');
  const calendar = new ICAL.Component(ICAL.parse((await files[0]?.text()) ?? ''));
  const events = calendar.getAllSubcomponents('vevent');
  const titles = events.map((one) => one.getFirstPropertyValue('summary'));
  expect(titles).toContain('发微博：早安, 上海');
  expect(titles).toContain('任务：给品牌交初稿');
  expect(titles.filter((one) => one === '今天的章盖了吗：手帐日更')).toHaveLength(7);
  const url = String(events[0]?.getFirstPropertyValue('url'));
  expect(url).toMatch(new RegExp(`^${location.origin}/publish/`));
  expect(app.notices.current()).toMatchObject({ kind: 'said' });
});

test('without anything ahead, or anything chosen, there is no file', async () => {
  const { app, files } = await open();
  await save();
  await vi.waitFor(() =>
    expect(app.notices.current()).toEqual({ kind: 'said', text: '没有可以提醒的。' }),
  );
  for (const what of ['要发的', '每天盖章', '到期的任务']) {
    await page.getByText(what, { exact: true }).click();
  }
  await save();
  await expect.element(page.getByText('至少选一样')).toBeVisible();
  expect(files).toEqual([]);
});

test('the time of the seal is still there the next time', async () => {
  onTestFinished(() => localStorage.clear());
  const { app, files } = await open();
  await app.stamping.start('手帐日更', app.settings.today());
  await page.getByLabelText('每天几点提醒盖章').fill('20:15');
  await save();
  await vi.waitFor(() => expect(files).toHaveLength(1));
  document.querySelector('main')?.remove();
  await visit(app, { '/': Reminders }, '/');
  await expect.element(page.getByLabelText('每天几点提醒盖章')).toHaveValue('20:15');
});

test('permission to notify is asked for by the button, never before', async () => {
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const ask = vi.spyOn(Notification, 'requestPermission').mockResolvedValue('granted');
  vi.spyOn(Notification, 'permission', 'get').mockReturnValue('default');
  await open();
  expect(ask).not.toHaveBeenCalled();
  await page.getByRole('button', { name: '允许通知' }).click();
  await expect.element(page.getByText('已经允许通知')).toBeVisible();
});
