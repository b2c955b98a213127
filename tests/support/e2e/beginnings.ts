/** What a test of the whole app begins with. */
import { expect, type Page } from '@playwright/test';

/** Safari on a phone, where a browser keeps its storage apart from the installed app's. */
export const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1';

/** An app with the sample month in it, open at Today. */
export async function fillWithSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '先放一个月的示例看看' }).click();
  await expect(page.getByText('现在有示例内容')).toBeVisible();
}
