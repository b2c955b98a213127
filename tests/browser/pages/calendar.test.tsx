import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Post } from '../../../src/domain/post';
import { aStreak, creation, day, edit, instant, NOW, plan } from '../../support/builders';
import { cell, chip, openCalendar, planned } from '../../support/calendar-page';
import { aCreatorsApp } from '../../support/state';

const dayButton = (name: string) => page.getByRole('button', { name });
const title = () => page.getByRole('heading', { level: 1 });

beforeEach(async () => page.viewport(1360, 860));

describe('a month', () => {
  test('shows on each day what is planned and how far it is', async () => {
    const { app } = await aCreatorsApp();
    const out = await planned(app, '昨天的一页', '2026-11-20T21:00');
    await app.stamping.publish(out, instant('2026-11-20T21:05'));
    await planned(app, '中午的图', '2026-11-21T12:00', 'ready', 'xiaohongshu');
    await planned(app, '定时的', '2026-11-21T19:00', 'scheduled', 'bilibili');
    await planned(app, '还在写', '2026-11-23T20:00', 'draft');
    await openCalendar(app);
    await expect.element(title()).toHaveTextContent('2026年11月');
    await expect.element(chip('微博 21:05 昨天的一页 · 已发')).toBeVisible();
    await expect.element(chip('小红书 12:00 中午的图 · 过点没发')).toBeVisible();
    await expect.element(chip('B站 19:00 定时的 · 发出了吗')).toBeVisible();
    await expect.element(chip('微博 20:00 还在写 · 草稿')).toBeVisible();
    await expect
      .element(dayButton('2026年11月21日星期六，2 条'))
      .toHaveAttribute('aria-current', 'date');
  });

  test('marks the days that have their seal and the first one without anything ready', async () => {
    const { app } = await aCreatorsApp();
    await app.stamping.start('手帐日更', day('2026-11-20'));
    const out = await planned(app, '{n}/365', '2026-11-20T21:00');
    await app.stamping.publish(out, instant('2026-11-20T21:05'));
    await planned(app, '{n}/365', '2026-11-21T21:00');
    await planned(app, '{n}/365', '2026-11-22T21:00', 'draft');
    await openCalendar(app);
    await expect.element(cell('2026年11月20日星期五，1 条 · 已盖章')).toBeVisible();
    await expect.element(cell('2026年11月22日星期日，1 条 · 断更风险')).toBeVisible();
    await expect.element(chip('微博 21:00 2/365 · 待发')).toBeVisible();
  });

  test('marks the first empty day of every running streak', async () => {
    const { app } = await aCreatorsApp();
    const since = day('2026-11-20');
    const [weekly, daily] = [
      aStreak({ name: 'B站周更', platforms: ['bilibili'], startDay: since }),
      aStreak({ name: '微博日更', platforms: ['weibo'], startDay: since }),
    ];
    await app.repository.commit([creation('streaks', weekly), creation('streaks', daily)], NOW);
    await planned(app, '今晚', '2026-11-21T21:00');
    await planned(app, '明晚', '2026-11-22T21:00');
    await planned(app, '今晚的片', '2026-11-21T20:00', 'ready', 'bilibili');
    await openCalendar(app);
    await expect.element(cell('2026年11月22日星期日，1 条 · 断更风险')).toBeVisible();
    await expect.element(cell('2026年11月23日星期一，0 条 · 断更风险')).toBeVisible();
    expect(page.getByRole('gridcell', { name: /断更风险/ }).elements()).toHaveLength(2);
  });

  test('tells what a series made', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '早安', '2026-11-24T07:30');
    const series = { id: 'a-series', day: day('2026-11-24') };
    await app.repository.commit([edit('posts', post, { series })], NOW);
    await openCalendar(app);
    await expect.element(chip('微博 07:30 早安 · 待发 · 系列')).toBeVisible();
    await page.getByText('看板').click();
    await expect.element(page.getByRole('region', { name: /^待发/ })).toHaveTextContent('系列');
  });

  test('says how many more a full day has, and lists them', async () => {
    const { app } = await aCreatorsApp();
    for (const hour of ['07', '08', '09', '10', '11', '12'])
      await planned(app, `第 ${hour} 条`, `2026-11-24T${hour}:00`);
    await openCalendar(app);
    await page.getByRole('button', { name: /^还有 \d 条$/ }).click();
    const list = page.getByRole('dialog', { name: '11月24日周二' });
    await expect.poll(() => list.getByRole('listitem').elements().length).toBe(6);
    await list.getByRole('link', { name: /第 12 条/ }).click();
    await expect.element(page.getByText(/^editing/)).toBeVisible();
    expect(list.elements()).toEqual([]);
  });

  test('plans a post on the day whose empty space is clicked', async () => {
    const { app } = await aCreatorsApp();
    await openCalendar(app);
    await cell('2026年11月26日星期四，0 条').click();
    expect(app.overlay.current()).toEqual({ kind: 'new', what: 'post', day: '2026-11-26' });
  });
});

describe('a post', () => {
  test('is opened beside the calendar, and its address says so', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-24T12:00');
    const screen = await openCalendar(app);
    await chip(/图/).click();
    const editor = page.getByRole('region', { name: '作品' });
    await expect.element(editor).toHaveTextContent(`editing ${post.pieceId} ${post.id}`);
    await expect.element(editor).toHaveFocus();
    expect(screen.address()).toContain(`piece=${post.pieceId}&post=${post.id}`);

    await editor.getByRole('button', { name: '关闭' }).click();
    await expect.element(chip(/图/)).toHaveFocus();
    expect(editor.elements()).toEqual([]);
  });

  test('moved to another day changes these two days and no other', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-24T12:00');
    await planned(app, '字', '2026-11-26T12:00');
    await openCalendar(app);
    await expect.element(page.getByText('小雪')).toBeVisible();
    const touched = new Set<string | undefined>();
    const watch = new MutationObserver((found) => {
      for (const { target } of found) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest<HTMLElement>('[data-day]')?.dataset.day);
      }
    });
    const whole = { attributes: true, characterData: true, childList: true, subtree: true };
    watch.observe(page.getByRole('grid').element(), whole);
    await app.planning.move(post, plan('2026-11-25T12:00'));
    await expect.element(cell('2026年11月25日星期三，1 条')).toBeVisible();
    expect([...touched].sort()).toEqual(['2026-11-24', '2026-11-25']);
    watch.disconnect();
  });
});

describe('turning pages', () => {
  test('reads nothing: the neighbours are there already', async () => {
    const { app } = await aCreatorsApp();
    await planned(app, '下个月', '2026-12-24T12:00');
    const read = vi.spyOn(app.repository, 'posts');
    await openCalendar(app);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    await Promise.all(read.mock.results.map(({ value }) => value));
    const hold = Promise.withResolvers<Post[]>();
    read.mockReturnValue(hold.promise);
    await page.getByRole('button', { name: '下一页' }).click();
    await expect.element(title()).toHaveTextContent('2026年12月');
    await expect.element(chip(/下个月/)).toBeVisible();
    hold.resolve([]);
  });

  test('goes on by arrow keys, back to today by its button, and to other views by letter', async () => {
    const { app } = await aCreatorsApp();
    const screen = await openCalendar(app);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(title()).toHaveTextContent('2027年1月');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(title()).toHaveTextContent('2026年12月');
    await page.getByRole('button', { name: '今天' }).click();
    await expect.element(title()).toHaveTextContent('2026年11月');
    await userEvent.keyboard('w');
    await expect.poll(() => page.getByRole('gridcell').elements().length).toBe(7);
    await userEvent.keyboard('a');
    await expect.element(page.getByText('这几周没有安排。')).toBeVisible();
    await userEvent.keyboard('m');
    await expect.poll(() => page.getByRole('gridcell').elements().length).toBe(42);
    expect(screen.address()).toContain('view=month');
  });

  test('an address that says nothing sensible is this month', async () => {
    const { app } = await aCreatorsApp();
    await openCalendar(app, '?view=decade&date=2026-02-30');
    await expect.element(cell('2026年11月21日星期六，0 条')).toBeVisible();
  });
});

describe('the keys in the grid', () => {
  test('move day by day, to the ends of the week, by months, and open the day', async () => {
    const { app } = await aCreatorsApp();
    await planned(app, '图', '2026-12-20T12:00');
    await openCalendar(app);
    const today = dayButton('2026年11月21日星期六，0 条');
    await expect.element(today).toBeVisible();
    (await today.findElement()).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    await expect.element(dayButton('2026年11月13日星期五，0 条')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(dayButton('2026年11月9日星期一，0 条')).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowDown}{Enter}');
    expect(app.overlay.current()).toMatchObject({ day: '2026-11-22' });
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{PageDown}');
    await expect.element(dayButton('2026年12月20日星期日，1 条')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(chip(/图/)).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.element(page.getByRole('dialog', { name: '12月20日周日' })).toBeVisible();
  });
});

test.each(['month', 'week', 'agenda'])('the %s has nothing axe objects to', async (view) => {
  const { app } = await aCreatorsApp();
  await app.stamping.start('手帐日更', day('2026-11-20'));
  await planned(app, '{n}/365', '2026-11-21T19:00');
  await planned(app, '图', '2026-11-22T12:00', 'draft', 'xiaohongshu');
  await openCalendar(app, `?view=${view}`);
  await expect.element(page.getByText('1/365').first()).toBeInTheDocument();
  const { violations } = await axe.run('main');
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
