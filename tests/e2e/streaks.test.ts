/** A streak lived through: across a boundary with the app open, across the sea, and mended afterwards. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { expectAccessible, expectInside } from '../support/e2e/page-checks.ts';
import { expectTiles, expectToday, ledgerOf } from '../support/e2e/screens.ts';
import { worldOf } from '../support/e2e/world.ts';

const STREAK = '手帐日更';

test.describe('the creator’s day', () => {
  test.use({
    contextOptions: { reducedMotion: 'reduce' },
    now: '2026-11-20T23:30:00+08:00',
    // The zone changes on the way, which a context's own does not.
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
    timezoneId: [({}, use) => use(undefined), { scope: 'test' }],
  });

  test('ends at the boundary while the app is open, wherever one is', async ({
    hasTouch,
    page,
  }) => {
    const creator = creatorAt(page, hasTouch);
    const world = await worldOf(page);
    await world.itIsIn('Asia/Shanghai');
    await creator.opens('/');
    await creator.carriesStreakOver(STREAK, 123, '2026-11-19');
    await creator.setsDayBoundary('03:00');
    await creator.goesTo('今天');
    await expectToday(page, '124/365', '待盖章');

    await world.itIs('2026-11-21T01:30:00+08:00');
    await creator.stampsToday();
    await expectToday(page, '124/365', '已盖章');
    await world.itIs('2026-11-21T02:59:00+08:00');
    await expectToday(page, '124/365', '已盖章');
    await world.itIs('2026-11-21T03:00:00+08:00');
    await expectToday(page, '125/365', '待盖章');

    // Over the date line it is the 20th again, which has its seal.
    await world.itIsIn('America/Los_Angeles');
    await world.itIs('2026-11-20T11:20:00-08:00');
    await expectToday(page, '124/365', '已盖章');
    await world.itIs('2026-11-21T03:00:00-08:00');
    await expectToday(page, '125/365', '待盖章');
    await creator.stampsToday();
    await expectToday(page, '125/365', '已盖章');

    await creator.opensStreak(STREAK);
    await expectTiles(page, { 今天这一枚: '125/365', 当前连更: '125 天 最长 125 天' });
    await expect
      .poll(async () => (await ledgerOf(page)).slice(0, 3))
      .toEqual([
        '11月21日 125 03:00 手动盖章',
        '11月20日 124 01:30（Shanghai） 手动盖章',
        '11月19日 123 之前带来的章',
      ]);
  });
});

test.describe('a history', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, now: '2026-11-21T13:00:00+08:00' });

  test('is mended with its consequences said first, rested on, taken out and shared', async ({
    context,
    hasTouch,
    page,
  }) => {
    await context.clock.setFixedTime('2026-11-21T13:00:00+08:00');
    const creator = creatorAt(page, hasTouch);
    const { dialog } = creator;
    const wrong = page.getByText('条已发的标题，数字不对了');
    await creator.opens('/');
    await creator.startsStreak(STREAK, '2026-11-19');
    await creator.plans('{n}/365 今天的一页', ['微博'], { day: '2026-11-21', clock: '12:00' });
    await creator.publishes('微博', '1/365 今天的一页');

    await creator.opensStreak(STREAK);
    await creator.opensDay('2026-11-20');
    await creator.stampsByHand();
    await expect(wrong).toHaveText('1 条已发的标题，数字不对了');
    await expect(page.locator('ins')).toHaveText('2/365 今天的一页');
    await expectAccessible(page);
    await expectInside(page);
    await page.getByRole('button', { name: '改好了', exact: true }).click();
    await expect(wrong).toHaveCount(0);

    await creator.opensDay('2026-11-20');
    await creator.saysItWentOutAt({ day: '2026-11-19', clock: '23:55' });
    await expect(dialog.getByText('连更从 2 天变成 1 天')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '改成这个时间' }).click();
    await expectTiles(page, { 当前连更: '1 天 最长 1 天' });
    await creator.undoes();
    await expectTiles(page, { 当前连更: '2 天 最长 2 天' });

    await creator.asksForRests('2026-11-19', '2026-11-24');
    await expect(dialog.getByText('会休息 4 天。')).toBeVisible();
    await expect(dialog.getByText('其中 1 天是补休')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '就这样休息' }).click();
    await expectTiles(page, { 预计完成: '补休券剩 1 张 / 本季' });

    const table = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    const text = await readFile(await (await table).path(), 'utf8');
    expect(text.split('\r\n')[3]).toMatch(
      /^2026-11-21,已盖章,2,微博,2\/365 今天的一页,,2026-11-21 13:00,/,
    );

    await page.getByRole('button', { name: '分享卡片' }).click();
    await expect(dialog.getByRole('img')).toHaveAccessibleName(/手帐日更 · 2\/365/);
    await expectAccessible(page);
    const card = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '保存图片' }).click();
    expect((await card).suggestedFilename()).toBe('手帐日更 2_365.png');
    const png = await readFile(await (await card).path());
    // Width and height in the file's header.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1440]);
  });
});
