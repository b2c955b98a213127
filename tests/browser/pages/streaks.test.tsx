import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { visit } from '../../support/app-harness';
import { day, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';
import { dialog, mornings, openStreak, publish, routes } from '../../support/streaks-page';

const field = (name: string) => dialog().getByRole('textbox', { name });
const startButton = () => page.getByRole('button', { name: '开始连更' });
const submit = () => dialog().getByRole('button', { name: '开始连更' });
const fact = (name: string) => page.getByRole('definition').filter({ hasText: name }).first();

describe('all streaks', () => {
  test('an empty page invites to start one, which then opens', async () => {
    const { app } = await aCreatorsApp();
    const screen = await visit(app, routes, '/streaks');
    await expect.element(page.getByText('还没有连更。')).toBeVisible();
    await startButton().click();
    await field('名字').fill('手帐日更');
    await submit().click();
    await expect.element(page.getByRole('heading', { name: '手帐日更', level: 1 })).toBeVisible();
    const [live] = app.streaks.all();
    expect(screen.address()).toBe(`/streaks/${live?.id}`);
    expect(live?.streak()).toMatchObject({ goal: 365, startDay: '2026-11-21', mode: 'cumulative' });
  });

  test('each shows its number, its run and its stock, and leads to its page', async () => {
    const { app } = await aCreatorsApp();
    const id = await app.stamping.start('手帐日更', day('2026-11-19'), { goal: 100 });
    await app.stamping.start('周更', day('2026-11-01'));
    for (const at of mornings('2026-11-19', '2026-11-20')) await publish(app, at);
    await app.planning.planNew('明天的', ['weibo'], plan('2026-11-21T21:00'));
    const post = app.posts.waiting()[0] ?? (await onlyPost(app));
    await app.planning.setStatus(post, 'ready');
    const screen = await visit(app, routes, '/streaks');
    const link = page.getByRole('link', { name: /手帐日更/ });
    await expect.element(link).toHaveTextContent('3/100');
    await expect.element(link).toHaveTextContent('连更 2 天 · 存稿 1 天');
    await expect.element(page.getByRole('link', { name: /周更/ })).toBeVisible();
    await link.click();
    expect(screen.address()).toBe(`/streaks/${id}`);
  });

  async function onlyPost(app: Awaited<ReturnType<typeof aCreatorsApp>>['app']) {
    await app.posts.load(day('2026-11-21'), day('2026-11-21'));
    const [post] = app.posts.on(day('2026-11-21'));
    if (!post) throw new Error('not planned');
    return post;
  }
});

describe('the form', () => {
  test('opens by its address, and going back to the list closes it', async () => {
    const { app } = await aCreatorsApp();
    const screen = await visit(app, routes, '/streaks?new=1');
    await expect.element(dialog()).toBeVisible();
    await dialog().getByRole('button', { name: '关闭' }).click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(screen.address()).toBe('/streaks');
    expect(app.streaks.all()).toEqual([]);
  });

  test('starts what was typed, in the past, for some platforms, a tag and five days a week', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/streaks?new=1');
    await field('名字').fill(' 工作日更 ');
    await field('目标天数').fill('100');
    await dialog().getByLabelText('第一天').fill('2026-10-01');
    await dialog().getByRole('radio', { name: '一天不断' }).click({ force: true });
    await dialog().getByText('微博', { exact: true }).click();
    await dialog().getByText('YouTube', { exact: true }).click();
    await field('只算带这个标签的').fill('#手帐');
    await dialog().getByText('周六', { exact: true }).click();
    await dialog().getByText('周日', { exact: true }).click();
    await field('补休券张数').fill('1');
    await dialog().getByRole('combobox', { name: '多久一份' }).selectOptions('每月');
    await submit().click();
    await expect.element(page.getByRole('heading', { name: '工作日更' })).toBeVisible();
    await expect
      .element(page.getByText('YouTube或微博 · #手帐 · 周六和周日休息 · 00:00 换日'))
      .toBeVisible();
    expect(app.streaks.all()[0]?.streak()).toMatchObject({
      name: '工作日更',
      goal: 100,
      startDay: '2026-10-01',
      mode: 'strict',
      platforms: ['youtube', 'weibo'],
      tag: '手帐',
      offDays: [6, 7],
      restAllowance: { count: 1, per: 'month' },
    });
  });

  test('starts with what was published before, shown before it is kept', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/streaks?new=1');
    await field('名字').fill('手帐日更');
    await expect
      .element(dialog().getByText(/^从 2026.11.21 开始，已有 0 章，下一枚 1\/365/))
      .toBeVisible();
    await dialog().getByText('之前已经在发了').click();
    await expect.element(dialog().getByText('填好目标和日期')).toBeVisible();
    await expect.element(dialog().getByLabelText('第一天')).not.toBeInTheDocument();
    await submit().click();
    await expect.element(dialog().getByText('第几天是 1 到 3650')).toBeVisible();
    await field('那天是第几天').fill('123');
    await expect
      .element(
        dialog().getByText(
          /^从 2026.07.21 开始，已有 123 章，下一枚 124\/365，预计 2027.07.20 完成。$/,
        ),
      )
      .toBeVisible();
    await submit().click();
    await expect.element(fact('124/365')).toBeVisible();
    await page.getByRole('button', { name: /^11月20日 ?123 ?之前带来的章$/ }).click();
    await dialog().getByRole('button', { name: '取消这枚章' }).click();
    await expect.element(fact('123/365')).toBeVisible();
    await app.history.undo();
    await expect.element(fact('124/365')).toBeVisible();
  });

  test('says everything that is wrong and keeps what was typed', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/streaks?new=1');
    await field('目标天数').fill('4000');
    await dialog().getByLabelText('第一天').fill('0026-11-01');
    for (const weekday of ['周一', '周二', '周三', '周四', '周五', '周六', '周日']) {
      await dialog().getByText(weekday, { exact: true }).click();
    }
    await submit().click();
    await expect.element(dialog().getByText('起个名字')).toBeVisible();
    await expect.element(dialog().getByText('目标是 1 到 3650 天')).toBeVisible();
    await expect.element(dialog().getByText('第一天要在 2000 到 2099 年之间')).toBeVisible();
    await expect.element(dialog().getByText('一周至少留一天要发')).toBeVisible();
    await expect.element(field('目标天数')).toHaveValue('4000');
    expect(app.streaks.all()).toEqual([]);
  });

  test('closed by mistake or refused by a full disk keeps what was typed', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/streaks?new=1');
    await field('名字').fill('手帐日更');
    await dialog().getByRole('button', { name: '关闭' }).click();
    await startButton().click();
    await expect.element(field('名字')).toHaveValue('手帐日更');

    app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await submit().click();
    await vi.waitFor(() => expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' }));
    await expect.element(field('名字')).toHaveValue('手帐日更');
  });
});

describe('one streak', () => {
  const five = () => openStreak('2026-11-16', mornings('2026-11-16', '2026-11-20'));

  test('says where it stands', async () => {
    await five();
    await expect.element(page.getByText('任一平台 · 每日 · 00:00 换日')).toBeVisible();
    await expect.element(fact('6/365')).toBeVisible();
    await expect.element(page.getByText('再发 1 条就盖上')).toBeVisible();
    await expect.element(page.getByText('最长 5 天 · 刷新纪录中')).toBeVisible();
    await expect.element(page.getByText('11月21日 起有空档')).toBeVisible();
    await expect.element(page.getByText('2027-11-15')).toBeVisible();
    await expect.element(page.getByText('补休券剩 2 张 / 本季')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: '365 枚章' })).toBeVisible();
  });

  test('is stamped for today by hand, which can be undone', async () => {
    const { app, live } = await five();
    await page.getByRole('button', { name: '盖章', exact: true }).click();
    await expect.element(dialog().getByText('算在 11月21日')).toBeVisible();
    await dialog().getByRole('button', { name: '盖章' }).click();
    await expect.element(page.getByText('今天的已盖上')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: '盖章', exact: true }))
      .not.toBeInTheDocument();
    expect(live.view().current).toBe(6);
    await app.history.undo();
    await expect.element(page.getByText('再发 1 条就盖上')).toBeVisible();
  });

  test('has a ledger of the last fourteen days, and earlier ones when asked', async () => {
    const { app } = await openStreak('2026-11-01', []);
    await publish(app, '2026-11-20T07:30', 'weibo', 'scheduler');
    await publish(app, '2026-11-20T20:03', 'bilibili');
    const row = (name: RegExp) => page.getByRole('button', { name });
    await expect.element(row(/^11月20日 ?1 ?微博 07:30 · 定时发出 ?B站 20:03$/)).toBeVisible();
    await expect.element(row(/^11月21日 ?待盖章 ?—$/)).toBeVisible();
    await expect.element(row(/^11月8日 ?没发 ?—$/)).toBeVisible();
    await expect.element(row(/^11月7日/)).not.toBeInTheDocument();
    await page.getByRole('button', { name: '再看早些的' }).click();
    await expect.element(row(/^11月1日/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: '再看早些的' })).not.toBeInTheDocument();
  });

  test('tells milestones with the day they were reached, or what is missing', async () => {
    await openStreak('2026-11-14', mornings('2026-11-14', '2026-11-20'), { fields: { goal: 30 } });
    const milestones = page.getByRole('listitem');
    await expect.element(milestones.filter({ hasText: /^7\s*11月20日$/ })).toBeVisible();
    await expect.element(milestones.filter({ hasText: /^30\s*还差 23$/ })).toBeVisible();
    await expect.element(page.getByText('完成比完美更好。')).toBeVisible();
  });

  test('reached shows the day it was finished on', async () => {
    await openStreak('2026-11-16', mornings('2026-11-16', '2026-11-20'), { fields: { goal: 5 } });
    await expect.element(page.getByText('完成于')).toBeVisible();
    await expect.element(page.getByText('2026-11-20', { exact: true })).toBeVisible();
  });

  test('is changed in the same form', async () => {
    const { live } = await five();
    await page.getByRole('button', { name: '修改' }).click();
    await field('目标天数').fill('100');
    await dialog().getByRole('button', { name: '保存' }).click();
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: '100 枚章' })).toBeVisible();
    expect(live.streak()).toMatchObject({ goal: 100, name: '手帐日更', startDay: '2026-11-16' });
  });

  test('is deleted, and undo brings it back with all its seals', async () => {
    const { app, screen } = await five();
    await page.getByRole('button', { name: '修改' }).click();
    await dialog().getByRole('button', { name: '删掉连更' }).click();
    await expect.element(page.getByText('还没有连更。')).toBeVisible();
    expect(screen.address()).toBe('/streaks');
    await app.history.undo();
    await expect.element(page.getByRole('link', { name: /手帐日更/ })).toHaveTextContent('6/365');
  });

  test('that is not there says so and leads to the list', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/streaks/gone');
    await expect.element(page.getByText('这个连更不在了。')).toBeVisible();
    await page.getByRole('link', { name: '全部连更' }).click();
    await expect.element(page.getByText('还没有连更。')).toBeVisible();
  });
});
