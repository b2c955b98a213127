/** The plan seen as a board and a year, with days named, posts left out, on paper and as a table. */
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day, instant } from '../../support/builders';
import { cell, chip, openCalendar, planned } from '../../support/calendar-page';
import { keptFiles } from '../../support/kept-files';
import { aCreatorsApp } from '../../support/state';

const column = (name: RegExp) => page.getByRole('region', { name });
const options = () => page.getByRole('dialog', { name: '筛选、打印和导出' });
const openOptions = () => page.getByRole('button', { name: /^筛选、打印和导出/ }).click();

beforeEach(async () => page.viewport(1360, 860));

describe('the board', () => {
  test('has a column for each status with the month’s posts in time order', async () => {
    const { app } = await aCreatorsApp();
    await planned(app, '晚的', '2026-11-24T20:00');
    await planned(app, '早的', '2026-11-23T20:00');
    await planned(app, '还在写', '2026-11-25T20:00', 'draft');
    await planned(app, '下个月的', '2026-12-01T20:00');
    await openCalendar(app, '?view=board');
    await expect.element(column(/^待发，2 条$/)).toBeVisible();
    const ready = column(/^待发/).getByRole('link').elements();
    expect(ready.map(({ textContent }) => textContent)).toEqual([
      '早的11月23日 20:00',
      '晚的11月24日 20:00',
    ]);
    await expect.element(column(/^草稿，1 条$/)).toHaveTextContent('还在写');
    await expect.element(column(/^已发，0 条$/)).toBeVisible();
    await expect.element(page.getByText('下个月的')).not.toBeInTheDocument();
    expect((await axe.run(document.body)).violations).toEqual([]);
  });

  test('says what a post that is to go out still lacks', async () => {
    const { app } = await aCreatorsApp();
    const title = '一个月用完一本手帐是什么体验呢真的太快了啊';
    await planned(app, title, '2026-11-24T20:00', 'draft', 'xiaohongshu');
    await planned(app, title, '2026-11-25T20:00', 'dropped', 'xiaohongshu');
    await openCalendar(app, '?view=board');
    await expect
      .element(column(/^草稿/).getByRole('link'))
      .toHaveTextContent('11月24日 20:00 · 标题超 1 字');
    await expect.element(column(/^不发了/).getByRole('link')).not.toHaveTextContent('超');
  });

  test('is asked for by B, and a post goes to the next column by Alt and an arrow', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '写好了', '2026-11-24T20:00', 'draft');
    await openCalendar(app);
    await userEvent.keyboard('b');
    const link = column(/^草稿/).getByRole('link', { name: /写好了/ });
    await expect.element(link).toBeVisible();
    (await link.findElement()).focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await expect.element(column(/^待发，1 条$/)).toHaveTextContent('写好了');
    expect((await app.repository.post(post.id))?.state.status).toBe('ready');
  });
});

describe('the year', () => {
  test('tells of each month how much there is, and leads into it', async () => {
    const { app } = await aCreatorsApp();
    await app.stamping.start('手帐日更', day('2026-11-20'));
    const out = await planned(app, '{n}/365', '2026-11-20T21:00');
    await app.stamping.publish(out, instant('2026-11-20T21:05'));
    await planned(app, '三月的', '2026-03-08T21:00');
    const dropped = await planned(app, '算了', '2026-03-09T21:00');
    await app.planning.setStatus(dropped, 'dropped');
    await openCalendar(app);
    await userEvent.keyboard('y');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('2026年');
    const month = (name: string) => page.getByRole('button', { name });
    await expect.element(month('11月，1 条，盖了 1 天')).toBeVisible();
    await expect.element(month('3月，1 条，盖了 0 天')).toBeVisible();
    expect((await axe.run(document.body)).violations).toEqual([]);
    await month('3月，1 条').click();
    await expect.element(chip(/三月的/)).toBeVisible();
  });
});

describe('days have names', () => {
  test('festivals, terms, holidays and lunar dates, seen and heard', async () => {
    const { app } = await aCreatorsApp();
    await openCalendar(app, '?date=2026-02-10');
    await expect.element(cell('2026年2月17日星期二，0 条 · 春节 · 放假')).toBeVisible();
    await expect.element(cell('2026年2月14日星期六，0 条 · 情人节 · 调休上班')).toBeVisible();
    await expect
      .element(cell('2026年2月18日星期三，0 条 · 雨水 · 放假'))
      .toHaveTextContent('休雨水');
    await expect.element(cell('2026年2月10日星期二，0 条')).toHaveTextContent('廿三');
  });

  test('unless they are switched off', async () => {
    const { app } = await aCreatorsApp();
    await openCalendar(app);
    await expect.element(page.getByText('小雪')).toBeVisible();
    await openOptions();
    await options().getByText('农历、节气、节假日和营销日').last().click();
    await expect.element(page.getByText('小雪')).not.toBeInTheDocument();
    expect(app.settings.value.calendarLayer).toBe(false);
  });
});

describe('leaving posts out', () => {
  test('by platform, status and tag, in every view, until all are shown again', async () => {
    const { app } = await aCreatorsApp();
    await planned(app, '图', '2026-11-24T12:00', 'ready', 'xiaohongshu');
    await planned(app, '字', '2026-11-24T20:00');
    await planned(app, '草', '2026-11-24T21:00', 'draft');
    const screen = await openCalendar(app);
    await openOptions();
    await options().getByText('微博', { exact: true }).click();
    await options().getByText('待发', { exact: true }).click();
    await options().getByRole('button', { name: '关闭' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('只看 微博 · 待发');
    await expect.element(cell('2026年11月24日星期二，1 条')).toBeVisible();
    await expect.element(chip(/字/)).toBeVisible();
    expect(screen.address()).toContain('on=weibo&status=ready');
    expect((await axe.run(document.body)).violations).toEqual([]);
    await userEvent.keyboard('b');
    await expect.element(column(/^待发，1 条$/)).toBeVisible();
    await expect.element(column(/^草稿，0 条$/)).toBeVisible();
    await page.getByRole('button', { name: '看全部' }).click();
    await expect.element(column(/^待发，2 条$/)).toBeVisible();
  });

  test('an address leaves out what it says and ignores what means nothing', async () => {
    const { app } = await aCreatorsApp();
    const tagged = await planned(app, '带标签', '2026-11-24T12:00');
    await app.planning.writePost(tagged, 'tags', ['手帐']);
    await planned(app, '不带', '2026-11-24T20:00');
    await openCalendar(app, `?tag=${encodeURIComponent('手帐')}&on=myspace&status=lost`);
    await expect.element(cell('2026年11月24日星期二，1 条')).toBeVisible();
    await expect.element(chip(/带标签/)).toBeVisible();
  });
});

test('goes to a date by its title or by G', async () => {
  const { app } = await aCreatorsApp();
  await openCalendar(app);
  await page.getByRole('button', { name: '2026年11月', exact: true }).click();
  await expect.element(page.getByLabelText('去哪天')).toHaveFocus();
  await page.getByLabelText('去哪天').fill('2027-02-14');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('2027年2月');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('g');
  await expect.element(page.getByLabelText('去哪天')).toHaveFocus();
});

test('takes the days wanted out as a table', async () => {
  const files = keptFiles();
  const { app } = await aCreatorsApp();
  const out = await planned(app, '发了', '2026-11-20T21:00');
  await app.stamping.publish(out, instant('2026-11-20T21:05'), 'https://weibo.com/1');
  await planned(app, '=1+1', '2026-11-24T12:00', 'ready', 'xiaohongshu');
  await planned(app, '不在内', '2026-11-25T12:00');
  await openCalendar(app);
  await openOptions();
  await options().getByLabelText('开始日期').fill('2026-11-30');
  await options().getByLabelText('结束日期').fill('2026-11-24');
  await options().getByRole('button', { name: '导出表格（CSV）' }).click();
  await expect.element(options()).toHaveTextContent('从早到晚填两个日期');
  await options().getByLabelText('开始日期').fill('2026-11-20');
  await options().getByRole('button', { name: '导出表格（CSV）' }).click();
  await vi.waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('日章 2026-11-20 2026-11-24.csv');
  expect(await files[0]?.text()).toBe(
    [
      '日期,时间,时区,平台,状态,标题,正文,标签,链接',
      '2026-11-20,21:05,Asia/Shanghai,微博,已发,发了,,,https://weibo.com/1',
      "2026-11-24,12:00,Asia/Shanghai,小红书,待发,'=1+1,,,",
      '',
    ].join('\r\n'),
  );
});
