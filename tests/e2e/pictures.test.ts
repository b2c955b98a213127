/** From photos to a cover on the publishing card, which is there again without a network. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';

const TODAY = '2026-11-21';
const TITLE = '一个月用完一本手帐是什么体验';

test('photos are attached and cut to a cover; the card shows them offline after a restart', async ({
  app,
  context,
  hasTouch,
  page,
}) => {
  await context.clock.setFixedTime('2026-11-21T09:00:00+08:00');
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.plans(TITLE, ['小红书'], { day: TODAY, clock: '12:00' });
  await creator.opensPost(TODAY, '小红书', TITLE);
  await creator.addsPhotos(['一.jpg', '二.jpg'], 4000, 3000);
  await creator.cutsCover('小红书');
  await creator.seesCover('1080×1440');

  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  await app.stopServer();

  const offline = await context.newPage();
  const again = creatorAt(offline, hasTouch);
  await again.opens('/');
  await again.opensPost(TODAY, '小红书', TITLE);
  await offline.getByRole('link', { name: '去发布' }).click();
  await again.seesCover('1080×1440');
  const card = offline.getByRole('region', { name: '封面' });
  await expect(card).toContainText('封面 1080×1440 · 已合规');
  await expect(card).toContainText('图 2 / 18');

  const saved = offline.waitForEvent('download');
  await card.getByRole('button', { name: '保存' }).click();
  expect((await saved).suggestedFilename()).toBe(`${TITLE}-封面.jpg`);
});
