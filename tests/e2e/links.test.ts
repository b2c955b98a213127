/** Links of the home screen: forms filled in that write nothing by themselves, and widgets. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { fillWithSample, IPHONE } from '../support/e2e/beginnings.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { expectToday } from '../support/e2e/screens.ts';

const TODAY = '2026-11-21';
/** An address as somebody might send it who means no good. */
const HOSTILE = encodeURIComponent('<img src=x onerror=alert(1)>"\n‮明天');

test.use({ now: '2026-11-21T13:00:00+08:00' });

test('a link fills in a post, which is there only once it is confirmed', async ({ page }) => {
  await page.goto(
    '/go/new-post?title=%E6%97%A9%E5%AE%89&platforms=weibo,nowhere&date=2026-11-21&time=21:30',
  );
  const dialog = page.getByRole('dialog');
  const isFilled = async () => {
    await expect(dialog.getByLabel('标题')).toHaveValue('早安');
    await expect(dialog.getByRole('checkbox', { name: '微博' })).toBeChecked();
    await expect(dialog.getByLabel('时间')).toHaveValue('21:30');
  };
  await isFilled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: '先放一个月的示例看看' })).toBeVisible();

  await page.goto('/go/new-post?title=%E6%97%A9%E5%AE%89&platforms=weibo&time=21:30');
  await isFilled();
  await dialog.getByRole('button', { name: '排上' }).click();
  await expect(page.getByRole('main').getByText('早安')).toBeVisible();
});

test('what a hostile link brings is shown as text', async ({ page }) => {
  await page.goto(`/go/new-task?title=${HOSTILE}&important=0`);
  const field = page.getByRole('dialog').getByRole('textbox').first();
  await expect(field).toHaveValue('<img src=x onerror=alert(1)>" 明天');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a stamp is asked for, for the streak that is open', async ({ context, hasTouch, page }) => {
  await context.clock.setFixedTime('2026-11-21T13:00:00+08:00');
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.startsStreak('手帐日更', TODAY);
  await page.goto('/go/stamp');
  await page.getByRole('dialog').getByRole('button', { name: '盖章', exact: true }).click();
  await expectToday(page, '1/365', '已盖章');
  await page.goto('/go/stamp');
  await expect(page.getByText('今天的章都盖好了')).toBeVisible();
});

test.describe('in Safari on a phone whose app has its own storage', () => {
  test.use({
    userAgent: IPHONE,
  });

  test('an empty app says why it is empty, and can be used all the same', async ({ page }) => {
    await page.goto('/go/new-task?title=a');
    await expect(page.getByRole('heading', { level: 1, name: '这里是 Safari' })).toBeVisible();
    await page.getByRole('button', { name: '就在 Safari 里用' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('a');
    await page.goto('/widget/streak');
    await expect(page.getByText('这里是 Safari')).toBeVisible();
  });
});

test.describe('widgets', () => {
  const sizes = [
    [160, 160],
    [200, 200],
    [400, 200],
  ] as const;

  test('show the day at a glance, in every size, and lead into the app', async ({ page }) => {
    await fillWithSample(page);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const kind of ['streak', 'today', 'tasks']) {
        await page.goto(`/widget/${kind}`);
        await expect(page.getByRole('link')).toBeVisible();
        await expectReadable(page);
      }
    }
    await page.goto('/widget/tasks');
    await page.getByRole('link').click();
    await expect(page).toHaveURL(({ pathname }) => pathname === '/tasks');
  });

  test('follow what other tabs write, and the turn of the day', { tag: '@once' }, async ({
    context,
    page,
  }) => {
    await fillWithSample(page);
    const widget = await context.newPage();
    await widget.goto('/widget/streak');
    await expect(widget.getByText('今日待盖章')).toBeVisible();
    const number = Number(await widget.locator('.number').textContent());
    await page.getByRole('button', { name: '发了，没在这里排' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '盖章' }).click();
    await expect(widget.getByText('今日已盖章')).toBeVisible();
    await context.clock.runFor('12:00:00');
    await expect(widget.getByText('今日待盖章')).toBeVisible();
    await expect(widget.locator('.number')).toHaveText(String(number + 1));
  });
});

/** Nothing is cut by the edge, and nothing is smaller than eleven pixels. */
async function expectReadable(page: Page): Promise<void> {
  const flaws = await page.evaluate(() => {
    const cut = [...document.querySelectorAll('h1, p, li')].filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const list = one.closest('ol')?.getBoundingClientRect();
      // A line without room stands in a column beyond the list, where it is not seen.
      if (list && left >= list.right - 1) return false;
      return left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
    });
    const small = [...document.querySelectorAll('h1, p, span, b')].filter(
      (one) => Number.parseFloat(getComputedStyle(one).fontSize) < 11,
    );
    return [...cut, ...small].map((one) => one.outerHTML);
  });
  expect(flaws, page.url()).toEqual([]);
}
