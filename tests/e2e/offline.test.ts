/** Without a network: every address opens cold, and the work goes on. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { open, sampleAddresses } from '../support/e2e/addresses.ts';
import { fillWithSample } from '../support/e2e/beginnings.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { agendaOf, expectToday } from '../support/e2e/screens.ts';
import type { App } from '../support/serve.ts';

const TODAY = '2026-11-21';

test.use({ now: '2026-11-21T13:00:00+08:00' });

/** Closes the app, cuts the network, and opens an empty page. */
async function reopenOffline(context: BrowserContext, page: Page, app: App): Promise<Page> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  await app.stopServer();
  return context.newPage();
}

test('every address opens cold, with its data and its dialogs', { tag: '@once' }, async ({
  app,
  context,
  page,
}) => {
  await fillWithSample(page);
  const addresses = await sampleAddresses(page);

  let offline = await reopenOffline(context, page, app);
  for (const address of addresses) {
    await open(offline, address);
    await offline.close();
    offline = await context.newPage();
  }
  for (const key of ['n', 'Control+k', '?']) {
    await offline.goto('/');
    await expect(offline.getByRole('heading', { level: 1 })).toBeVisible();
    await offline.keyboard.press(key);
    await expect(offline.getByRole('dialog')).toBeVisible();
  }
});

test('planning, writing and publishing go on, and are there again', async ({
  app,
  context,
  hasTouch,
  page,
}) => {
  await context.clock.setFixedTime('2026-11-21T13:00:00+08:00');
  await creatorAt(page, hasTouch).opens('/');
  await creatorAt(page, hasTouch).startsStreak('手帐日更', TODAY);

  const offline = await reopenOffline(context, page, app);
  const creator = creatorAt(offline, hasTouch);
  await creator.opens('/');
  await creator.plans('{n}/365 断网的一天', ['微博'], { day: TODAY, clock: '12:30' });
  await creator.opensPost(TODAY, '微博', '1/365 断网的一天');
  await creator.writesBody('山里没有信号。');
  await creator.goesTo('今天');
  await creator.publishes('微博', '1/365 断网的一天');
  await expectToday(offline, '1/365', '已盖章');
  await offline.close();

  const again = await context.newPage();
  await creatorAt(again, hasTouch).opens('/');
  await expectToday(again, '1/365', '已盖章');
  await again.goto(`/calendar?view=agenda&date=${TODAY}`);
  await expect.poll(() => agendaOf(again)).toEqual(['11月21日 微博 13:00 1/365 断网的一天 已发']);
  await again.locator(`section[data-day="${TODAY}"]`).getByRole('link').click();
  await expect(again.getByLabel('正文', { exact: true })).toHaveValue('山里没有信号。');
});
