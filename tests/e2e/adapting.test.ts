/** The app as each person set up their device: text twice as large, forced colours, no motion, right to left. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { open, sampleAddresses } from '../support/e2e/addresses.ts';
import { fillWithSample } from '../support/e2e/beginnings.ts';
import { creatorAt } from '../support/e2e/creator.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });
test.describe.configure({ timeout: 300_000 });

const sizeOf = (text: Locator) =>
  text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test('@once text is as large as the person wants, and nothing is pushed off a phone', async ({
  page,
}) => {
  await fillWithSample(page);
  const heading = page.getByRole('heading', { level: 1 });
  const usual = await sizeOf(heading);
  const addresses = await sampleAddresses(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.goto('/');
  expect(await sizeOf(heading)).toBe(usual * 2);
  for (const address of addresses.filter(({ path }) => !path.startsWith('/widget/'))) {
    await open(page, address);
    const reach = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(reach, address.path).toBe(390);
  }
});

test.describe('in forced colours', { tag: '@once' }, () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, today and stamped days can be told', async ({ page }) => {
    const background = (what: Locator) =>
      what.evaluate((element) => getComputedStyle(element).backgroundColor);
    await fillWithSample(page);
    const days = page.getByRole('main').locator('[data-state]');
    const [hit, pending] = ['hit', 'pending'].map((state) =>
      days.and(page.locator(`[data-state=${state}]`)).first(),
    ) as [Locator, Locator];
    expect(await background(hit)).not.toBe(await background(pending));

    await page.goto('/calendar');
    const views = page.getByRole('group', { name: '视图' }).locator('label span');
    await expect(views).toHaveCount(5);
    expect(await background(views.nth(0))).not.toBe(await background(views.nth(1)));
    const numbers = page.getByRole('grid').getByRole('button');
    const today = numbers.and(page.locator('[aria-current]')).locator('span').first();
    const other = numbers.and(page.locator(':not([aria-current])')).locator('span').first();
    expect(await background(today)).not.toBe(await background(other));
  });
});

test.describe('without motion', { tag: '@once' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a day is stamped and a dialog comes without anything moving', async ({
    hasTouch,
    page,
  }) => {
    const creator = creatorAt(page, hasTouch);
    await creator.opens('/');
    await page.evaluate(() => {
      document.addEventListener('animationstart', (event) => {
        const [animation] = (event.target as Element).getAnimations();
        const length = Number(animation?.effect?.getComputedTiming().endTime ?? 0);
        if (length > 1) document.documentElement.dataset.moved = event.animationName;
      });
    });
    await creator.startsStreak('手帐日更', '2026-11-21');
    await creator.goesTo('今天');
    await creator.stampsToday();
    await expect(page.getByText('今日已盖章')).toBeVisible();
    await expect(page.locator('html[data-moved]')).toHaveCount(0);
  });
});

test.describe('in English', { tag: '@once' }, () => {
  test.use({ locale: 'en-US' });

  test('the head of the calendar keeps to one row on any phone', async ({ page }) => {
    await page.goto('/calendar');
    const heading = page.getByRole('heading', { level: 1 });
    const options = page.getByRole('button', { name: 'Filter, print and export' });
    const middle = (one: Locator) =>
      one.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      });
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(async () => (await middle(options)) - (await middle(heading))).toBe(0);
    }
  });
});

test('@once what is written from right to left is shown so, in fields and in lists', async ({
  hasTouch,
  page,
}) => {
  const words = 'שלום עולם 2026!';
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.jots(words);
  const text = creator.row(words).getByText(words);
  /** Whether the last character stands left of the first. */
  const endsLeft = await text.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode() as Text;
    const left = (at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    return left(node.length - 1) < left(0);
  });
  expect(endsLeft).toBe(true);
  const field = page.getByLabel('一句话记下灵感，回车');
  expect(await field.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('plaintext');
});
