import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import TodayPage from '../../../src/pages/today/today-page';
import { visit } from '../../support/app-harness';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp, comeBackAt } from '../../support/state';

const routes = { '/': TodayPage };

describe('an empty app', () => {
  test('invites three things and offers a sample month that one tap removes completely', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/');
    await expect.element(page.getByRole('button', { name: '开始一个连更' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '排一条发布' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '加一个任务' })).toBeVisible();

    await page.getByRole('button', { name: '先放一个月的示例看看' }).click();
    await expect.element(page.getByRole('link', { name: '手帐日更（示例）' })).toBeVisible();

    await page.getByRole('button', { name: '一键清掉' }).click();
    await expect.element(page.getByRole('button', { name: '开始一个连更' })).toBeVisible();
    expect(await app.repository.recentPieces(10)).toEqual([]);
    const left = await app.repository.withPrefix('');
    expect(left.map(({ store }) => store)).toEqual(['settings']);
  });
});

describe('the seal of the day', () => {
  test('waits, and is stamped when a post goes out', async () => {
    const { app } = await aCreatorsApp();
    await app.stamping.start('手帐日更', day('2026-11-19'));
    await app.stamping.stamp(app.streaks.all()[0]?.streak() as never, instant('2026-11-20T21:00'));
    await app.planning.planNew('{n}/365 今天的一页', ['weibo'], plan('2026-11-21T19:00'));
    await visit(app, routes, '/');
    await expect.element(page.getByText('手帐日更 · 今日待盖章')).toBeVisible();
    await expect.element(page.getByText('2/365 今天的一页')).toBeVisible();

    const [post] = app.posts.on(day('2026-11-21'));
    await app.stamping.publish(post as never, instant('2026-11-21T19:30'));
    await expect.element(page.getByText('手帐日更 · 今日已盖章')).toBeVisible();
    await expect.element(page.getByText('连更 2 天')).toBeVisible();
    await expect.element(page.getByText('今天要发的都发了。')).toBeVisible();
  });

  test('is stamped by hand for what was not planned here, at the time it went out', async () => {
    const { app } = await aCreatorsApp();
    await app.stamping.start('手帐日更', day('2026-11-21'));
    await visit(app, routes, '/');
    await page.getByRole('button', { name: '发了，没在这里排' }).click();
    await expect.element(page.getByText('算在 11月21日')).toBeVisible();
    await page.getByRole('button', { name: '盖章', exact: true }).click();
    await expect.element(page.getByText('手帐日更 · 今日已盖章')).toBeVisible();
  });

  test('is not stamped for a time that is still to come', async () => {
    const { app } = await aCreatorsApp();
    await app.stamping.start('手帐日更', day('2026-11-21'));
    await visit(app, routes, '/');
    await page.getByRole('button', { name: '发了，没在这里排' }).click();
    await page.getByLabelText('时间').fill('23:59');
    await page.getByRole('button', { name: '盖章', exact: true }).click();
    await expect.element(page.getByText('这个时间还没到')).toBeVisible();
    expect(app.streaks.all()[0]?.view().total).toBe(0);
  });
});

describe('what goes out', () => {
  test('a post whose time has come asks to be published, a scheduled one whether it went out', async () => {
    const { app } = await aCreatorsApp();
    await app.planning.planNew('桌面改造', ['bilibili'], plan('2026-11-21T20:30'));
    await app.planning.planNew('印章收纳', ['weibo'], plan('2026-11-21T20:40'));
    await visit(app, routes, '/');
    await expect.element(page.getByText('20:30 · 还有 30 分钟')).toBeVisible();
    const scheduled = app.posts.on(day('2026-11-21'))[1];
    await app.planning.setStatus(scheduled as never, 'scheduled');

    comeBackAt('2026-11-21T21:00');
    await expect.element(page.getByRole('link', { name: '去发布' })).toBeVisible();
    await page.getByRole('button', { name: '发出了', exact: true }).click();
    await expect.element(page.getByText('已发', { exact: true })).toBeVisible();
    const [, out] = app.posts.on(day('2026-11-21'));
    expect(out?.state).toMatchObject({
      status: 'published',
      went: { at: instant('2026-11-21T20:40'), by: 'scheduler' },
    });
  });

  test('the day rolls over while the page is open', async () => {
    const { app } = await aCreatorsApp();
    await app.planning.planNew('今天的一页', ['weibo'], plan('2026-11-21T21:00'));
    await app.planning.planNew('明天的一页', ['weibo'], plan('2026-11-22T21:00'));
    await visit(app, routes, '/');
    await expect.element(page.getByText('今天的一页')).toBeVisible();
    comeBackAt('2026-11-22T07:00');
    await expect.element(page.getByText('明天的一页')).toBeVisible();
    await expect.element(page.getByText('11月22日周日 · 十月十四')).toBeVisible();
  });
});

test('ticks off what is important and urgent', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿', { important: true, urgent: true });
  await visit(app, routes, '/');
  await page.getByRole('checkbox', { name: '完成“给品牌交初稿”' }).click();
  await expect.element(page.getByText('给品牌交初稿')).not.toBeInTheDocument();
  await app.history.undo();
  await expect.element(page.getByText('给品牌交初稿')).toBeVisible();
});
