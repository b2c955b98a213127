/** The offer to install comes when it makes sense and takes a no for a no; news of a version are told once. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { IPHONE } from '../support/e2e/beginnings.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { expectAccessible } from '../support/e2e/page-checks.ts';
import { worldOf } from '../support/e2e/world.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

const offer = (page: Page) => page.getByRole('complementary', { name: '把日章装到桌面' });

/** What Chrome does with an app it could install; a headless one never does. */
async function browserCanInstall(page: Page, answer: 'accepted' | 'dismissed'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate((outcome) => {
    const prompt = async () => {
      document.documentElement.dataset.asked = outcome;
      // While the browser asks, nothing else does.
      await new Promise(requestAnimationFrame);
      if (document.querySelector('aside')) document.documentElement.dataset.twice = '';
      if (outcome === 'accepted') window.dispatchEvent(new Event('appinstalled'));
      return { outcome };
    };
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
  }, answer);
}

/** A creator who came back on a second day. */
async function comesBack(page: Page, touch: boolean): Promise<void> {
  const creator = creatorAt(page, touch);
  const world = await worldOf(page);
  await creator.opens('/');
  await browserCanInstall(page, 'accepted');
  await creator.startsStreak('手帐日更', '2026-11-21');
  await expect(offer(page)).toHaveCount(0);
  await world.itIs('2026-11-22T08:00:00+08:00');
  await creator.opens('/');
}

test('who comes back on a second day is offered it, and the browser asks', async ({
  hasTouch,
  page,
}) => {
  await comesBack(page, hasTouch);
  await expect(offer(page)).toHaveCount(0);
  await browserCanInstall(page, 'accepted');
  await offer(page).getByRole('button', { name: '安装' }).click();
  await expect(page.locator('html[data-asked=accepted]')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator('html[data-twice]')).toHaveCount(0);
  await creatorAt(page, hasTouch).goesTo('设置');
  await expect(page.getByText('已经装在这台设备上')).toBeVisible();
});

for (const no of ['here', 'to the browser'] as const) {
  test(`@once a no ${no} is never asked again; the settings have it still`, async ({
    hasTouch,
    page,
  }) => {
    await comesBack(page, hasTouch);
    await browserCanInstall(page, 'dismissed');
    const answer = no === 'here' ? '不用了' : '安装';
    await offer(page).getByRole('button', { name: answer }).click();
    await expect(offer(page)).toHaveCount(0);
    await page.reload();
    await browserCanInstall(page, 'dismissed');
    await page.goto('/settings');
    await browserCanInstall(page, 'dismissed');
    await expect(page.getByRole('button', { name: '安装', exact: true })).toBeVisible();
    await page.getByRole('link', { name: '今天' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });
}

test.describe('on an iPhone', { tag: '@once' }, () => {
  test.use({
    userAgent: IPHONE,
  });

  test('it is offered before anything is written, with pictures; later with a word about what is there', async ({
    hasTouch,
    page,
  }) => {
    const creator = creatorAt(page, hasTouch);
    await creator.opens('/');
    await expect(offer(page)).toBeVisible();
    await expectAccessible(page);
    await offer(page).getByRole('button', { name: '怎么装' }).press('Enter');
    const steps = creator.dialog.getByRole('listitem');
    await expect(steps).toHaveCount(3);
    await expect(steps.locator('svg')).toHaveCount(3);
    await expectAccessible(page);
    await expect(creator.dialog.getByText('这里已经有内容了')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await creator.startsStreak('手帐日更', '2026-11-21');
    await creator.opens('/settings');
    await page.getByRole('button', { name: '怎么装' }).click();
    await expect(creator.dialog.getByText('这里已经有内容了')).toBeVisible();
  });
});

test('@once what is new is told once after an update, and stays in the settings', async ({
  page,
}) => {
  const told = page.getByRole('status').filter({ hasText: /日章更新到/ });
  await page.addInitScript(() => {
    if (!localStorage.getItem('rizhang.version')) localStorage.setItem('rizhang.version', '0.0.1');
  });
  await page.goto('/');
  await told.getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/settings$/);
  await page.getByRole('button', { name: '有什么新的' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(told).toHaveCount(0);
});
