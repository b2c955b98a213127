/**
 * What holds on every page, empty and with the sample month: no error in the console, no violation
 * of the content security policy (both watched by the fixtures), none of WCAG 2.2 AA, nothing
 * beyond the edge of the screen, no Chinese in the English app.
 */
import type { Page } from '@playwright/test';
import en from '../../src/i18n/en/start.ts';
import type { StartMessages } from '../../src/i18n/index.ts';
import zhCN from '../../src/i18n/zh-CN/start.ts';
import { expect, test } from '../support/app.ts';
import { EMPTY, open, sampleAddresses } from '../support/e2e/addresses.ts';
import { expectAccessible, expectInside, expectNoChinese } from '../support/e2e/page-checks.ts';

type Check = (page: Page) => Promise<void>;

test.use({ now: '2026-11-21T13:00:00+08:00' });
test.describe.configure({ timeout: 180_000 });

test('an empty app', async ({ page }) => {
  await onEmptyPages(page, expectInside, expectAccessible);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the sample month', async ({ page }) => {
    await onSamplePages(page, zhCN, expectInside, expectAccessible);
  });
});

test.describe('in English', { tag: '@once' }, () => {
  test.use({ locale: 'en-US' });

  test('an empty app', async ({ page }) => {
    await onEmptyPages(page, expectInside, expectNoChinese);
  });

  test('the sample month', async ({ page }) => {
    await onSamplePages(page, en, expectInside, expectAccessible, expectNoChinese);
  });
});

async function onEmptyPages(page: Page, ...checks: readonly Check[]): Promise<void> {
  for (const address of EMPTY) {
    await open(page, address);
    for (const check of checks) await check(page);
  }
}

async function onSamplePages(
  page: Page,
  t: StartMessages,
  ...checks: readonly Check[]
): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: t.today.trySample }).click();
  await expect(page.getByText(t.today.sampleOn)).toBeVisible();
  for (const address of await sampleAddresses(page)) {
    await open(page, address);
    for (const check of checks) await check(page);
  }

  // Dialogs without an address.
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  const openers = [
    () => page.keyboard.press('n'),
    () => page.keyboard.press('Control+k'),
    () => page.keyboard.press('?'),
    () => page.getByRole('button', { name: t.today.stampByHand }).click(),
  ];
  for (const openDialog of openers) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await openDialog();
    await expect(dialog).toBeVisible();
    for (const check of checks) await check(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
}
