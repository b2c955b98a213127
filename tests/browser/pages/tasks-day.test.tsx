/** What a day brings by itself: overdue tasks to go through, gaps of a streak, tasks that move, a timer. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day } from '../../support/builders';
import { aCreatorsApp, comeBackAt } from '../../support/state';
import { called, openTasks, quadrant, row, titles, visitTasks } from '../../support/tasks-page';

const onDay = (text: string) => ({ kind: 'day', day: day(text) }) as const;

describe('轻装', () => {
  const invitation = () => page.getByRole('region', { name: '轻装' });
  const answer = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();

  async function withOverdue() {
    onTestFinished(() => localStorage.clear());
    const { app } = await aCreatorsApp();
    for (const title of ['三', '二', '一']) {
      await app.tasks.add(title, { important: true, due: onDay('2026-11-19') });
    }
    return app;
  }

  test('goes through what is overdue: another day, kept, let go', async () => {
    const app = await withOverdue();
    await visitTasks(app);
    await invitation().getByRole('button', { name: '看一看' }).click();
    await answer('改到明天');
    await answer('留着');
    await answer('不做了');
    await expect.element(page.getByText('都看过了，轻装上路。')).toBeVisible();
    expect(titles(app, 'do')).toEqual(['一', '二']);
    expect(called(app, '一').due).toEqual(onDay('2026-11-22'));
    expect(called(app, '二').due).toEqual(onDay('2026-11-19'));
  });

  test('asks once a day at most, also after a reload', async () => {
    const app = await withOverdue();
    await visitTasks(app);
    await invitation().getByRole('button', { name: '今天不看' }).click();
    await expect.element(invitation()).not.toBeInTheDocument();
    await visitTasks(app);
    await expect.element(invitation()).not.toBeInTheDocument();
    comeBackAt('2026-11-22T09:00');
    await expect.element(invitation().first()).toBeVisible();
  });
});

test('a gap of a streak is a task of the day, never stored, and dismissed for the day', async () => {
  onTestFinished(() => localStorage.clear());
  const { app } = await aCreatorsApp();
  await app.stamping.start('手帐日更', day('2026-11-21'));
  await visitTasks(app);
  const gap = quadrant('do').getByText('手帐日更：11月21日 还没有内容');
  await expect.element(gap).toBeVisible();
  expect(titles(app, 'do')).toEqual([]);
  await page.getByRole('button', { name: /^今天不再提醒/ }).click();
  await expect.element(gap).not.toBeInTheDocument();
  comeBackAt('2026-11-22T09:00');
  await expect.element(quadrant('do').getByText('手帐日更：11月22日 还没有内容')).toBeVisible();
});

test('what moved with time is told, and marked for a while', async () => {
  const { app } = await openTasks();
  await app.tasks.add('交初稿', { important: true, due: onDay('2026-11-24') });
  await expect.element(quadrant('plan').getByText('交初稿')).toBeVisible();
  comeBackAt('2026-11-23T08:00');
  await expect.element(quadrant('do').getByText('交初稿')).toBeVisible();
  await expect.element(page.getByText('1 件随时间换了格')).toBeInTheDocument();
  expect(quadrant('do').getByRole('listitem').element()).toHaveAttribute('data-moved');
});

describe('focus', () => {
  const focus = () => page.getByRole('dialog', { name: '专注' });

  test('runs a timer that outlives the page, and notes the time spent', async () => {
    const { app, screen } = await openTasks({ 剪片: 'plan' });
    await row('剪片').click();
    await page.getByRole('link', { name: '专注' }).click();
    await focus().getByRole('button', { name: '开始' }).click();
    await vi.waitFor(() => expect(called(app, '剪片').runningSince).not.toBeNull());
    const address = screen.address();
    comeBackAt('2026-11-21T20:25');
    await visitTasks(app, address);
    await expect
      .element(
        focus()
          .first()
          .getByText(/^25:0\d$/),
      )
      .toBeVisible();
    await focus().last().getByRole('button', { name: '暂停' }).click();
    await vi.waitFor(() => expect(called(app, '剪片').spent).toBeGreaterThanOrEqual(1_500_000));
  });

  test('ends with the task done', async () => {
    const { app, screen } = await openTasks({ 剪片: 'plan' });
    await row('剪片').click();
    await page.getByRole('link', { name: '专注' }).click();
    await focus().getByRole('button', { name: '做完了' }).click();
    await expect.element(focus()).not.toBeInTheDocument();
    expect(titles(app, 'plan')).toEqual([]);
    expect(screen.address()).toBe('/tasks');
  });
});

describe('the sheet', () => {
  test('sets how a task repeats, and the next one comes when it is done', async () => {
    const { app } = await openTasks({ 对账: 'plan' });
    await row('对账').click();
    const repeats = page.getByRole('combobox', { name: '重复' });
    await repeats.selectOptions('每月最后一天');
    await vi.waitFor(() => expect(called(app, '对账').due).toEqual(onDay('2026-11-30')));
    await repeats.selectOptions('自己定…');
    await page.getByLabelText('间隔').fill('3');
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(called(app, '对账').repeat?.rule.every).toBe(3));
    await page.getByText('从做完那天算起').click();
    await vi.waitFor(() => expect(called(app, '对账').repeat?.afterDone).toBe(true));
    await repeats.selectOptions('不重复');
    await vi.waitFor(() => expect(called(app, '对账').repeat).toBeNull());
  });

  test('has parts, tags, people and an estimate', async () => {
    const { app } = await openTasks({ 交初稿: 'plan' });
    await row('交初稿').click();
    const part = page.getByRole('textbox', { name: '加一步，回车' });
    await part.fill('选图');
    await userEvent.keyboard('{Enter}');
    await expect.element(part).toHaveValue('');
    await page.getByRole('checkbox', { name: '完成“选图”这一步' }).click();
    await page.getByRole('textbox', { name: '标签' }).fill('#品牌，视频');
    await page.getByRole('textbox', { name: '人和品牌' }).fill('索尼');
    await page.getByLabelText('预计几分钟').fill('90');
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() =>
      expect(called(app, '交初稿')).toMatchObject({
        subtasks: [{ title: '选图', done: true }],
        ...{ tags: ['品牌', '视频'], people: ['索尼'], estimate: 90 },
      }),
    );
  });

  test('links to a post, and shows the links of the note', async () => {
    const { app } = await openTasks({ 上传: 'plan' });
    const plan = { wall: '2026-12-10T20:00' as never, zone: 'Asia/Shanghai' };
    const pieceId = await app.planning.planNew('开箱', ['bilibili'], plan);
    await row('上传').click();
    const post = page.getByRole('combobox', { name: '为了哪条发布' });
    await vi.waitFor(async () => {
      await post.selectOptions('12月10日 20:00 · B站 · 开箱');
      expect(called(app, '上传').link?.pieceId).toBe(pieceId);
    });
    await expect.element(page.getByRole('link', { name: '打开作品' })).toBeVisible();
    await page.getByRole('textbox', { name: '备注' }).fill('看 https://example.com/a 再说');
    const link = page.getByRole('link', { name: 'https://example.com/a' });
    await expect.element(link).toHaveAttribute('href', 'https://example.com/a');
  });
});
