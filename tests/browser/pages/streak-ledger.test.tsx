/** Mending the ledger: times that were wrong, things that did not go out, titles that changed. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { day, instant } from '../../support/builders';
import { dialog, mornings, openStreak } from '../../support/streaks-page';

const unbroken = (date: string) => date.replaceAll('-', '\u2011');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const says = (text: string) => expect.element(dialog().getByText(text)).toBeVisible();

describe('what went out at a wrong time', () => {
  test('moves over midnight after the consequence was said, and back with one undo', async () => {
    const times = ['2026-11-18T21:00', '2026-11-20T00:20', '2026-11-21T07:30'];
    const { app, live } = await openStreak('2026-11-18', times, { day: '2026-11-20' });
    await button('改这一条').click();
    await says('算在 11月20日');
    await dialog().getByLabelText('日期').fill('2026-11-19');
    await dialog().getByLabelText('时间').fill('23:50');
    await says('算在 11月19日');
    await says(`数字仍是 3，连更从 2 天变成 1 天，预计完成仍是 ${unbroken('2027-11-18')}。`);
    await button('改成这个时间').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(live.view()).toMatchObject({ total: 3, current: 1, best: 2 });
    const [post] = app.posts.on(day('2026-11-19'));
    expect(post?.state).toMatchObject({ went: { at: instant('2026-11-19T23:50') } });
    await app.history.undo();
    expect(live.view()).toMatchObject({ total: 3, current: 2 });
  });

  test('keeps the zone and boundary it was frozen with', async () => {
    const { app, live } = await openStreak('2026-11-18', [], { settings: { boundary: 3 } });
    await app.stamping.stamp(live.streak(), instant('2026-11-20T01:00'));
    await app.settings.set({ boundary: 0, zone: 'America/Los_Angeles' });
    await page.getByRole('button', { name: /^11月19日/ }).click();
    await button('改这一条').click();
    await says('Shanghai 时间');
    await dialog().getByLabelText('时间').fill('02:59');
    await dialog().getByLabelText('链接').fill('http://weibo.com/1');
    await button('改成这个时间').click();
    await says('链接要以 https:// 开头');
    await dialog().getByLabelText('链接').fill('https://weibo.com/1');
    await button('改成这个时间').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(app.streaks.mark(live.id, day('2026-11-19'))?.mark).toMatchObject({
      went: { at: instant('2026-11-20T02:59'), boundary: 3, zone: 'Asia/Shanghai' },
      link: 'https://weibo.com/1',
    });
  });

  test('is moved to another day when it was stamped by hand, in one step', async () => {
    const { app, live } = await openStreak('2026-11-18', [], { day: '2026-11-20' });
    await app.stamping.stamp(live.streak(), instant('2026-11-20T09:00'));
    await button('改这一条').click();
    await dialog().getByLabelText('日期').fill('2026-11-21');
    await button('改成这个时间').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(app.streaks.marksOf(live.id).map((mark) => mark.day)).toEqual(['2026-11-21']);
    await app.history.undo();
    expect(app.streaks.marksOf(live.id).map((mark) => mark.day)).toEqual(['2026-11-20']);
  });

  test('did not go out after all, and says what that takes', async () => {
    const { app, live } = await openStreak('2026-11-19', mornings('2026-11-19', '2026-11-21'), {
      day: '2026-11-20',
    });
    await button('改这一条').click();
    await says(
      `数字从 3 变成 2，连更从 3 天变成 1 天，预计完成从 ${unbroken('2027-11-18')} 变成 ${unbroken('2027-11-19')}。`,
    );
    await button('其实没发，改回待发').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(live.view().total).toBe(2);
    await app.history.undo();
    expect(live.view().total).toBe(3);
  });

  test('names every streak that it changes', async () => {
    const { app } = await openStreak('2026-11-20', ['2026-11-20T07:30'], { day: '2026-11-20' });
    await app.stamping.start('微博日更', day('2026-11-01'), { platforms: ['weibo'] });
    await app.stamping.start('B站日更', day('2026-11-01'), { platforms: ['bilibili'] });
    await button('改这一条').click();
    await says('“手帐日更”：数字从 1 变成 0');
    await says('“微博日更”：数字从 1 变成 0');
    await expect.element(dialog().getByText('“B站日更”')).not.toBeInTheDocument();
  });
});

describe('titles that went out', () => {
  const list = () => page.getByRole('listitem').filter({ hasText: '今天的一页' });

  test('with a number that is off by now are listed, copied, and ticked off in one step', async () => {
    const times = ['2026-11-20T07:30', '2026-11-21T07:30'];
    const { app, live } = await openStreak('2026-11-18', times);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => copied.mockRestore());
    await expect.element(page.getByText('11月21日').first()).toBeVisible();
    await expect.element(page.getByText('数字不对了')).not.toBeInTheDocument();

    await app.stamping.stamp(live.streak(), instant('2026-11-19T21:00'));
    await expect.element(page.getByText('2 条已发的标题，数字不对了')).toBeVisible();
    await expect.element(list().first()).toHaveTextContent('2/365 今天的一页3/365 今天的一页');
    await list().first().getByRole('button', { name: '复制新标题' }).click();
    expect(copied).toHaveBeenCalledWith('3/365 今天的一页');
    await list().first().getByRole('button', { name: '改好了' }).click();
    await expect.element(page.getByText('1 条已发的标题，数字不对了')).toBeVisible();
    await app.history.undo();
    await page.getByRole('button', { name: '全都改好了' }).click();
    await expect.element(page.getByText('数字不对了')).not.toBeInTheDocument();
    const [post] = app.posts.on(day('2026-11-21'));
    expect(post?.state).toMatchObject({ went: { title: '3/365 今天的一页' } });
    await app.history.undo();
    await expect.element(page.getByText('2 条已发的标题，数字不对了')).toBeVisible();
  });

  test('of a streak that does not number them are none of its business', async () => {
    const { app, live } = await openStreak('2026-11-18', ['2026-11-21T07:30'], {
      fields: { platforms: ['weibo'] },
    });
    await app.stamping.start('全部', day('2026-11-01'));
    await app.stamping.stamp(app.streaks.all()[1]?.streak() as never, instant('2026-11-19T21:00'));
    expect(app.streaks.all()[1]?.view().n).toBe(2);
    expect(live.view().n).toBe(1);
    await expect.element(page.getByText('数字不对了')).not.toBeInTheDocument();
  });
});

test('the ledger is exported as a table', async () => {
  const { app } = await openStreak('2026-11-20', ['2026-11-20T07:30']);
  const saved: { name: string; file: Blob }[] = [];
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push({ name: '', file: blob as Blob });
    return '#';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const [last] = saved.slice(-1);
    if (last) last.name = this.download;
  });
  onTestFinished(() => {
    made.mockRestore();
    clicked.mockRestore();
  });
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await expect.poll(() => saved[0]?.name).toBe('手帐日更 流水 2026-11-21.csv');
  const text = await saved[0]?.file.text();
  expect(text?.split('\r\n').slice(0, 3)).toEqual([
    expect.stringContaining('日,状态,数字,凭什么'),
    expect.stringContaining('2026-11-20,已盖章,1,微博,1/365 今天的一页,,2026-11-20 07:30'),
    '2026-11-21,待盖章,,,,,,,,,',
  ]);
  expect(app.notices.current()).not.toMatchObject({ kind: 'failed' });
});
