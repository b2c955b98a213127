/** Every setting is kept as soon as it is chosen, and one undo takes it back. */
import type { JSX } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '../../../src/domain/settings';
import { createI18n, I18nContext, loadMessages } from '../../../src/i18n';
import SettingsPage from '../../../src/pages/settings/settings-page';
import { type App, useApp } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { SHANGHAI } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const chinese = await loadMessages('zh-CN');

/** The page in the language that is set, as in the app. */
function InItsLanguage(): JSX.Element {
  const { settings } = useApp();
  return (
    <I18nContext.Provider value={createI18n(settings.locale, chinese)}>
      <SettingsPage />
    </I18nContext.Provider>
  );
}

async function open(settings: Partial<Settings> = {}): Promise<App> {
  const { app } = await aCreatorsApp({ locale: 'zh-CN', ...settings });
  await visit(app, { '/settings': InItsLanguage }, '/settings');
  return app;
}

/** What is on disk once everything asked for so far is done. */
async function kept(app: App): Promise<Partial<Settings>> {
  await app.settings.set({});
  return (await app.repository.start()).settings ?? {};
}

async function expectKept(app: App, settings: Partial<Settings>): Promise<void> {
  await vi.waitFor(async () => expect(await kept(app)).toMatchObject(settings));
}

const group = (name: string) => page.getByRole('group', { name, exact: true });

describe('language and theme', () => {
  test('the page speaks the chosen language at once, and the old one again after undo', async () => {
    const app = await open();
    await group('语言').getByText('English').click();
    await expect.element(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'English' })).toHaveFocus();
    await expectKept(app, { locale: 'en' });
    await app.history.undo();
    await expect.element(page.getByRole('heading', { name: '设置' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: '中文' })).toBeChecked();
  });

  test('can follow the browser and the system again', async () => {
    const app = await open({ theme: 'dark' });
    await expect.element(page.getByRole('radio', { name: '深色' })).toBeChecked();
    await group('主题').getByText('跟随系统').click();
    await expectKept(app, { theme: null });
    await group('语言').getByText('跟随浏览器').click();
    await expectKept(app, { locale: null });
  });
});

describe('time', () => {
  test('the day begins when the creator says', async () => {
    const app = await open();
    await page.getByRole('combobox', { name: '换日时间' }).selectOptions('03:00');
    await expectKept(app, { boundary: 3 });
    await app.history.undo();
    await expect.element(page.getByRole('combobox', { name: '换日时间' })).toHaveValue('0');
  });

  test('the week begins on any day', async () => {
    const app = await open();
    await page.getByRole('combobox', { name: '一周从哪天开始' }).selectOptions('周日');
    await expectKept(app, { weekStart: 7 });
  });

  const zone = () => page.getByRole('combobox', { name: '哪个时区' });

  test('the zone follows the device, or stays where it is pinned', async () => {
    const app = await open();
    await expect.element(zone()).toHaveValue(SHANGHAI);
    await expect.element(page.getByText('现在 20:00')).toBeVisible();
    await group('时区')
      .getByText(/跟随设备/)
      .click();
    await expectKept(app, { zone: null });
    await expect.element(zone()).not.toBeInTheDocument();
    await group('时区').getByText('固定在一处').click();
    await expectKept(app, { zone: app.clock.deviceZone() });
  });

  test.for([
    ['los angeles', 'America/Los_Angeles', '04:00'],
    [' Europe/Berlin ', 'Europe/Berlin', '13:00'],
    ['utc', 'UTC', '12:00'],
  ] as const)('“%s” is %s', async ([text, name, clock]) => {
    const app = await open();
    await zone().fill(text);
    await userEvent.tab();
    await expect.element(zone()).toHaveValue(name);
    await expect.element(page.getByText(`现在 ${clock}`)).toBeVisible();
    await expectKept(app, { zone: name });
  });

  test.for(['', '火星', 'Mars', '+08:00'])('“%s” is no zone and changes nothing', async (text) => {
    const app = await open();
    await zone().fill(text);
    await userEvent.tab();
    await expect.element(page.getByText(/没有这个时区/)).toBeVisible();
    expect(await kept(app)).toMatchObject({ zone: SHANGHAI });
  });

  test('every zone is suggested', async () => {
    await open();
    await zone().click();
    const suggested = () => [...document.querySelectorAll<HTMLOptionElement>('datalist option')];
    await vi.waitFor(() => expect(suggested().length).toBeGreaterThan(400));
    expect(suggested().map(({ value }) => value)).toContain(SHANGHAI);
  });
});

describe('platforms', () => {
  test('those not used are no longer offered; the others keep their order', async () => {
    const app = await open();
    await group('平台').getByText('B站').click();
    await expectKept(app, { platforms: ['xiaohongshu', 'youtube', 'weibo'] });
    await group('平台').getByText('B站').click();
    await expectKept(app, { platforms: ['xiaohongshu', 'bilibili', 'youtube', 'weibo'] });
  });

  test('choosing leaves no computation behind that nobody disposes of', async () => {
    const warned = vi.spyOn(console, 'warn');
    const app = await open();
    await group('平台').getByText('B站').click();
    await expectKept(app, { platforms: ['xiaohongshu', 'youtube', 'weibo'] });
    expect(warned).not.toHaveBeenCalled();
  });

  test('one at least stays', async () => {
    const app = await open({ platforms: ['weibo'] });
    await group('平台').getByText('微博').click();
    await expect.element(page.getByText('选至少一个平台')).toBeVisible();
    expect(await kept(app)).toMatchObject({ platforms: ['weibo'] });
    await group('平台').getByText('小红书').click();
    await expectKept(app, { platforms: ['xiaohongshu'] });
    await expect.element(page.getByText('选至少一个平台')).not.toBeInTheDocument();
  });
});

describe('how early a task is urgent', () => {
  const hours = () => page.getByRole('spinbutton', { name: '多少小时内到期算紧急' });

  test.for([1, 72, 720])('%i hours', async (count) => {
    const app = await open();
    await hours().fill(String(count));
    await userEvent.tab();
    await expectKept(app, { urgentHours: count });
    await app.history.undo();
    await expect.element(hours()).toHaveValue(48);
  });

  test.for(['0', '721', '', '1.5'])('“%s” is refused and changes nothing', async (text) => {
    const app = await open();
    await hours().fill(text);
    await userEvent.tab();
    await expect.element(page.getByText('填 1 到 720 的整数')).toBeVisible();
    expect(await kept(app)).toMatchObject({ urgentHours: 48 });
  });
});

describe('data and the app', () => {
  test('says where everything is, whether the browser keeps it, and how much it is', async () => {
    await open();
    await expect.element(page.getByText(/只存在这台设备/)).toBeVisible();
    await expect
      .element(page.getByText(/浏览器(答应保留|在空间紧张时可能清掉)这些数据/))
      .toBeVisible();
    await expect.element(page.getByText(/本机已用 [\d.]+/)).toBeVisible();
  });

  test('puts a sample month in and takes all of it out', async () => {
    const app = await open();
    await page.getByRole('button', { name: '放入示例月' }).click();
    await page.getByRole('button', { name: '清掉示例' }).click();
    await expect.element(page.getByRole('button', { name: '放入示例月' })).toBeVisible();
    const left = await app.repository.withPrefix('');
    expect(left.map(({ store }) => store)).toEqual(['settings']);
  });

  test('names its version and shows the keyboard shortcuts', async () => {
    const app = await open();
    await expect.element(page.getByText(/^日章 \d+\.\d+\.\d+（.+）$/)).toBeVisible();
    await page.getByRole('button', { name: '键盘快捷键' }).click();
    expect(app.overlay.current()).toEqual({ kind: 'help' });
  });
});

describe('limits of the platforms', () => {
  const limit = (name: RegExp) => page.getByRole('spinbutton', { name });
  const platform = (name: string) => page.getByRole('group').getByText(name, { exact: true });

  test('say who states them and how sure that is; a correction is kept and taken back', async () => {
    const app = await open();
    await platform('B站').last().click();
    const body = limit(/^正文（字符）/);
    await expect
      .element(
        page.getByText(
          '原本 250 · B站投稿页：这么多总可以，部分分区到 2000 · 比较确定 · 2026-11-01 查过',
        ),
      )
      .toBeVisible();
    await body.fill('2000');
    await userEvent.tab();
    await expectKept(app, { limits: { bilibili: { body: 2000 } } });
    await expect.element(page.getByText('改过 1 处')).toBeVisible();
    await page.getByRole('button', { name: '改回原本' }).click();
    await expectKept(app, { limits: {} });
    await expect.element(body).toHaveValue(250);
  });

  test.for(['0', '1.5', '', '100001'])('“%s” is refused and changes nothing', async (text) => {
    const app = await open();
    await platform('B站').last().click();
    await limit(/^标题（字符）/).fill(text);
    await userEvent.tab();
    await expect.element(page.getByText('填 1 到 100000 的整数')).toBeVisible();
    expect(await kept(app)).toMatchObject({ limits: {} });
  });
});
