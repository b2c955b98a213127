/**
 * What holds on every page, empty and with the sample month: no error in the console, no violation
 * of the content security policy (both watched by the fixtures), none of WCAG 2.2 AA, nothing
 * beyond the edge of the screen, no Chinese in the English app.
 */
import type { Page } from '@playwright/test';
import en from '../../src/i18n/en.ts';
import zhCN from '../../src/i18n/zh-CN.ts';
import { expect, test } from '../support/app.ts';
import { EMPTY, open, sampleAddresses } from '../support/e2e/addresses.ts';
import { expectAccessible, expectNoChinese, expectNoOverflow } from '../support/e2e/page-checks.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

async function addSampleMonth(page: Page, t: typeof zhCN): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: t.today.trySample }).click();
  await expect(page.getByText(t.today.sampleOn)).toBeVisible();
}

/** The widths a page must fit in: 320 is the narrowest phone, and a desktop zoomed four times. */
const widthsOf = (page: Page) => {
  const { width } = page.viewportSize() ?? { width: 390 };
  return width > 390 ? [width] : [320, width];
};

test('an empty app', async ({ page }) => {
  for (const address of EMPTY) {
    await open(page, address);
    for (const width of widthsOf(page)) await expectNoOverflow(page, width);
    await expectAccessible(page);
  }
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the sample month', async ({ page }) => {
    await addSampleMonth(page, zhCN);
    for (const address of await sampleAddresses(page)) {
      await open(page, address);
      for (const width of widthsOf(page)) await expectNoOverflow(page, width);
      await expectAccessible(page);
    }
  });
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('an empty app, in English', async ({ page }) => {
    for (const address of EMPTY) {
      await open(page, address);
      for (const width of widthsOf(page)) await expectNoOverflow(page, width);
      await expectNoChinese(page);
    }
  });

  test('the sample month, in English', async ({ page }) => {
    await addSampleMonth(page, en);
    for (const address of await sampleAddresses(page)) {
      await open(page, address);
      for (const width of widthsOf(page)) await expectNoOverflow(page, width);
      await expectAccessible(page);
      await expectNoChinese(page);
    }
  });
});
