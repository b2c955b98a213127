import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day, instant } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';
import {
  called,
  openTasks,
  QUADRANT_NAMES,
  quadrant,
  row,
  titles,
  visitTasks,
} from '../../support/tasks-page';

describe('adding', () => {
  const field = () => page.getByRole('textbox', { name: '要做什么？写下来，回车' });

  test('puts a line into “important, not urgent” and is ready for the next', async () => {
    const { app } = await openTasks();
    await field().fill('写下个月选题');
    await userEvent.keyboard('{Enter}');
    await expect.element(quadrant('plan').getByText('写下个月选题')).toBeVisible();
    await expect.element(field()).toHaveValue('');
    expect(titles(app, 'plan')).toEqual(['写下个月选题']);
  });

  test('goes to the quadrant that was chosen', async () => {
    await openTasks();
    await field().fill('回工厂发货单号');
    await page.getByRole('combobox', { name: '放在哪一格' }).selectOptions(QUADRANT_NAMES.delegate);
    await page.getByRole('button', { name: '加上' }).click();
    await expect.element(quadrant('delegate').getByText('回工厂发货单号')).toBeVisible();
  });

  test('keeps the text when it could not be saved', async () => {
    const { app } = await openTasks();
    const { commit } = app.repository;
    app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await field().fill('写下个月选题');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' }));
    await expect.element(field()).toHaveValue('写下个月选题');

    app.repository.commit = commit;
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveValue('');
    expect(titles(app, 'plan')).toEqual(['写下个月选题']);
  });
});

describe('the four quadrants', () => {
  test('say what to do, how many there are, and how much is at hand', async () => {
    await openTasks({ 交初稿: 'do', 补封面: 'do', 写选题: 'plan', 整理素材: 'drop' });
    await expect.element(page.getByText('2 件马上做 · 4 件在手')).toBeVisible();
    await expect.element(quadrant('do').getByText('2', { exact: true })).toBeVisible();
    await expect.element(quadrant('delegate').getByText('空着')).toBeVisible();
  });

  test('open full screen by their heading, and back shows all four again', async () => {
    const { screen } = await openTasks({ a: 'do', b: 'do', c: 'do', d: 'do', e: 'do', f: 'plan' });
    await expect.element(row('e')).toBeVisible();
    await expect.element(row('a')).not.toBeInTheDocument();
    await page.getByRole('link', { name: QUADRANT_NAMES.do }).click();
    await expect
      .element(page.getByRole('heading', { name: QUADRANT_NAMES.do, level: 1 }))
      .toBeVisible();
    await expect.element(row('a')).toBeVisible();
    await expect.element(row('f')).not.toBeInTheDocument();
    expect(screen.address()).toBe('/tasks?quadrant=do');

    await page.getByRole('button', { name: '回到四格' }).click();
    await expect.element(row('f')).toBeVisible();
    expect(screen.address()).toBe('/tasks');
  });

  test('show by themselves what has become urgent while the page is open', async () => {
    const { app } = await openTasks();
    const due = { kind: 'day', day: day('2026-11-24') } as const;
    await app.tasks.add('交初稿', { important: true, due });
    await expect.element(quadrant('plan').getByText('交初稿')).toBeVisible();
    vi.setSystemTime(instant('2026-11-23T08:00'));
    window.dispatchEvent(new Event('focus'));
    await expect.element(quadrant('do').getByText('交初稿')).toBeVisible();
    await expect.element(quadrant('do').getByText('明天')).toBeVisible();
  });
});

describe('what is done', () => {
  test('leaves its quadrant, gives the focus to the next, and can be reopened', async () => {
    const { app } = await openTasks({ 写选题: 'plan', 改封面: 'plan' });
    page.getByRole('checkbox', { name: '完成“改封面”' }).element().focus();
    await userEvent.keyboard(' ');
    await expect.element(row('改封面')).not.toBeInTheDocument();
    await expect.element(page.getByRole('checkbox', { name: '完成“写选题”' })).toHaveFocus();

    await page.getByText('最近完成').click();
    await expect.element(page.getByText('11月21日 20:00')).toBeVisible();
    await page.getByRole('button', { name: '重新打开“改封面”' }).click();
    await expect.element(quadrant('plan').getByText('改封面')).toBeVisible();
    await expect.element(page.getByText('最近完成')).not.toBeInTheDocument();
    expect(titles(app, 'plan')).toEqual(['改封面', '写选题']);
  });

  /** Two tasks, one done on 21 November 2026; the page is opened on a later day. */
  async function openLater(at: string, alsoDone: boolean): Promise<void> {
    const { app } = await aCreatorsApp();
    await app.tasks.add('写选题', {});
    await app.tasks.add('改封面', {});
    await app.tasks.complete(called(app, '写选题'));
    vi.setSystemTime(instant(at));
    window.dispatchEvent(new Event('focus'));
    if (alsoDone) await app.tasks.complete(called(app, '改封面'));
    await visitTasks(app);
    await page.getByText('最近完成').click();
  }

  test('is there as far back as the last month anything was done', async () => {
    await openLater('2027-06-01T08:00', false);
    await expect.element(page.getByText('11月21日 20:00')).toBeVisible();
  });

  test('is shown a month back, and further when asked', async () => {
    await openLater('2027-01-10T08:00', true);
    await expect.element(page.getByText('1月10日 08:00')).toBeVisible();
    await expect.element(page.getByText('11月21日 20:00')).not.toBeInTheDocument();
    await page.getByRole('button', { name: '这是 30 天内的，看更早的' }).click();
    await expect.element(page.getByText('11月21日 20:00')).toBeVisible();
    await expect.element(page.getByText('1月10日 08:00')).toBeVisible();
  });
});
