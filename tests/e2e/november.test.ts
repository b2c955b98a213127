/**
 * A creator's November 2026, lived through the screens: a daily note on 微博, three posts a week on
 * 小红书, a vlog on B站 and YouTube every Thursday, and a flight in the middle. The month as a table,
 * worked out by hand, is in november.ts.
 */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { expectTiles, expectToday, ledgerOf } from '../support/e2e/screens.ts';
import { worldOf } from '../support/e2e/world.ts';
import { expectNovember, STREAK } from './november.ts';

const NOTE = '{n}/365 今天的一页';
const VLOG = '一周手帐 vlog';

test.use({
  // Nobody waits a month for animations.
  contextOptions: { reducedMotion: 'reduce' },
  now: '2026-11-03T09:00:00+08:00',
  // The zone changes on the way, which a context's own does not.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
  timezoneId: [({}, use) => use(undefined), { scope: 'test' }],
});

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;

test('November', async ({ app, hasTouch, page }) => {
  test.setTimeout(900_000);
  const creator = creatorAt(page, hasTouch);
  const world = await worldOf(page);
  let offset = '+08:00';
  const itIs = (day: number, clock: string) => world.itIs(`${on(day)}T${clock}:00${offset}`);

  async function note(day: number, n: number): Promise<void> {
    await itIs(day, '21:00');
    await creator.plans(NOTE, ['微博'], { day: on(day), clock: '21:00' });
    await creator.publishes('微博', `${n}/365 今天的一页`);
  }
  async function picture(day: number, title: string): Promise<void> {
    await itIs(day, '12:00');
    await creator.publishes('小红书', title);
  }
  async function vlog(day: number): Promise<void> {
    await itIs(day, '20:00');
    await creator.publishes('B站', VLOG);
    await creator.publishes('YouTube', VLOG);
  }
  async function plansPictures(...pictures: readonly (readonly [number, string])[]): Promise<void> {
    for (const [day, title] of pictures) {
      await creator.plans(title, ['小红书'], { day: on(day), clock: '12:00' });
    }
  }
  const plansVlog = (day: number) =>
    creator.plans(VLOG, ['B站', 'YouTube'], { day: on(day), clock: '20:00' });

  await test.step('3 November: installed in the morning, two days filled in', async () => {
    await world.itIsIn('Asia/Shanghai');
    await creator.opens('/');
    await creator.startsStreak(STREAK, on(1));
    for (const day of [1, 2]) {
      await creator.opensDay(on(day));
      await creator.stampsByHand();
    }
    await plansPictures([3, '开箱新手帐'], [5, '胶带怎么分装'], [7, '新印章打样']);
    await plansVlog(5);
    await creator.goesTo('任务');
    await creator.addsTasks('重要不紧急', '写下个月选题', '合集封面统一改版', '续租工作室');
    await creator.addsTasks('重要且紧急', '给品牌交初稿', '补拍封面');
    await creator.addsTasks('紧急不重要', '回工厂发货单号', '订快递');
    await creator.addsTasks('不重要不紧急', '整理素材盘', '换头像', '清理收藏夹');
    await creator.goesTo('今天');
    await expectToday(page, '3/365', '待盖章');
    await picture(3, '开箱新手帐');
    await note(3, 3);

    await expectToday(page, '3/365', '已盖章');
    await creator.opensStreak(STREAK);
    // Without a miss the 365th seal would be 364 days after the first.
    await expectTiles(page, {
      今天这一枚: '3/365',
      当前连更: '3 天 最长 3 天',
      预计完成: '2027-10-31 补休券剩 2 张',
    });
    expect(await ledgerOf(page)).toEqual([
      '11月3日 3 小红书 12:00 微博 21:00',
      '11月2日 2 12:00 手动盖章',
      '11月1日 1 12:00 手动盖章',
    ]);
  });

  await test.step('4 to 8 November: the first week', async () => {
    await note(4, 4);
    await picture(5, '胶带怎么分装');
    await vlog(5);
    await note(5, 5);
    await note(6, 6);
    await creator.goesTo('任务');
    await creator.finishesTask('回工厂发货单号');
    await picture(7, '新印章打样');
    await note(7, 7);
    await note(8, 8);
    await creator.jots('把工作室搬进 6㎡');
    await creator.jots('年末手帐选购清单');
    await creator.jots('和印章师傅聊一下午');
    await creator.goesTo('今天');
    await plansPictures([10, '双十一文具清单'], [12, '空白页恐惧'], [14, '旅行手帐怎么带']);
    await plansVlog(12);
  });

  await test.step('9 to 12 November: the day begins at three, a note after midnight', async () => {
    await note(9, 9);
    await creator.setsDayBoundary('03:00');
    await creator.goesTo('任务');
    await creator.dragsTask('合集封面统一改版', '重要且紧急');
    await picture(10, '双十一文具清单');
    await note(10, 10);
    await creator.goesTo('任务');
    await creator.finishesTask('给品牌交初稿');
    await creator.goesTo('今天');

    await itIs(12, '00:40');
    await expect(page.getByText('11月11日周三 · 十月初三')).toBeVisible();
    await expectToday(page, '11/365', '待盖章');
    await creator.plans(NOTE, ['微博'], { day: on(12), clock: '00:40' });
    await creator.publishes('微博', '11/365 今天的一页');
    await expectToday(page, '11/365', '已盖章');
    await creator.opensStreak(STREAK);
    await creator.opensDay(on(11));
    await expect(creator.dialog).toContainText('11月12日 00:40 · Shanghai · 03:00 换日');
    await creator.closes();
    await creator.opensDay(on(3));
    await expect(creator.dialog).toContainText('11月3日 21:00 · Shanghai · 00:00 换日');
    await creator.closes();
    await creator.goesTo('今天');

    await picture(12, '空白页恐惧');
    await vlog(12);
    await note(12, 12);
  });

  await test.step('13 to 15 November: a day is missed and made up', async () => {
    await picture(14, '旅行手帐怎么带');
    await note(14, 13);
    await creator.opensStreak(STREAK);
    await expectTiles(page, { 今天这一枚: '13/365', 当前连更: '1 天 最长 12 天' });

    await itIs(15, '11:00');
    await creator.opensDay(on(13));
    await expect(creator.dialog).toContainText('数字仍是 13，连更从 1 天变成 13 天');
    await creator.makesUp();
    // The rest moves the end by one day and costs one of two.
    await expectTiles(page, {
      今天这一枚: '14/365',
      当前连更: '13 天 最长 13 天',
      预计完成: '2027-11-01 补休券剩 1 张',
    });
    await note(15, 14);

    await creator.plans('{n}/365 登机前的一页', ['微博'], { day: on(16), clock: '08:00' });
    await plansPictures([17, '洛杉矶的文具店'], [19, '门票和票根'], [21, '跳蚤市场']);
    await plansVlog(19);
    await creator.opensPost(on(16), '微博', '15/365 登机前的一页');
    await creator.setsStatus('待发');
    await creator.opensPost(on(19), 'B站', VLOG);
    await creator.setsStatus('已定时');
    await creator.opensPost(on(19), 'YouTube', VLOG);
    await creator.setsStatus('已定时');
    // The 16th is ready; the 17th has a draft, which is no stock.
    await creator.opensStreak(STREAK);
    await expectTiles(page, { 存稿: '1 天 11月17日 起有空档' });
  });

  await test.step('16 November: Shanghai in the morning, Los Angeles in the evening', async () => {
    await itIs(16, '08:00');
    await creator.publishes('微博', '15/365 登机前的一页');

    // Landed at five in the afternoon; the device has no network yet and believes in Shanghai.
    offset = '-08:00';
    await itIs(16, '17:00');
    await expect(page.getByText('11月17日周二 · 十月初九')).toBeVisible();
    await expectToday(page, '16/365', '待盖章');
    await world.itIsIn('America/Los_Angeles');
    await expect(page.getByText('11月16日周一 · 十月初八')).toBeVisible();
    await expectToday(page, '15/365', '已盖章');

    await itIs(16, '19:00');
    await creator.plans('{n}/365 落地的一页', ['微博'], { day: on(16), clock: '19:00' });
    await creator.publishes('微博', '15/365 落地的一页');
    await expectToday(page, '15/365', '已盖章');
    await creator.opensStreak(STREAK);
    await expectTiles(page, { 今天这一枚: '15/365', 当前连更: '15 天 最长 15 天' });
    await creator.opensDay(on(16));
    await expect(creator.dialog).toContainText('11月16日 08:00 · Shanghai · 03:00 换日');
    await expect(creator.dialog).toContainText('11月16日 19:00 · Los Angeles · 03:00 换日');
    await creator.closes();
  });

  await test.step('17 to 22 November: what was planned in Shanghai', async () => {
    await picture(17, '洛杉矶的文具店');
    await note(17, 16);
    await note(18, 17);

    await itIs(19, '12:00');
    await expect(creator.row(VLOG, 'B站')).toContainText('20:00（Shanghai）');
    await expectToday(page, '18/365', '待盖章');
    await creator.confirms(['B站', 'YouTube'], VLOG);
    await expectToday(page, '18/365', '已盖章');
    await creator.publishes('小红书', '门票和票根');
    await note(19, 18);
    await note(20, 19);
    await creator.goesTo('任务');
    await creator.movesTask('整理素材盘', '紧急不重要');
    await creator.movesTask('订快递', '不重要不紧急');
    await picture(21, '跳蚤市场');
    await note(21, 20);
    await note(22, 21);
    await plansPictures([24, '感恩节拼贴'], [26, '一页一道菜'], [28, '一个月的章']);
    await plansVlog(26);
    await creator.goesTo('选题');
    await creator.opensPiece('年末手帐选购清单');
    await creator.addsPlatform('小红书', { day: on(29), clock: '12:00' });
  });

  await test.step('23 to 30 November: the last week', async () => {
    await note(23, 22);
    await picture(24, '感恩节拼贴');
    await creator.goesTo('任务');
    await creator.finishesTask('补拍封面');
    await note(24, 23);
    await note(25, 24);
    await picture(26, '一页一道菜');
    await vlog(26);
    await note(26, 25);
    await note(27, 26);
    await picture(28, '一个月的章');
    await note(28, 27);
    await note(29, 28);
    await creator.opensPost(on(29), '小红书', '年末手帐选购清单');
    await creator.setsDay('2026-12-02');
    await note(30, 29);
  });

  await test.step('the month, as the screens show it', () => expectNovember(creator));
  await test.step('the month, offline', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await app.stopServer();
    await page.reload();
    await expectNovember(creator);
  });
});
