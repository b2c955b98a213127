import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day, instant } from '../../support/builders';
import {
  activeDay,
  dialog,
  mornings,
  openStreak,
  publish,
  sheet,
} from '../../support/streaks-page';

/** A date as the what-if writes it, with hyphens that keep it in one line. */
const unbroken = (date: string) => date.replaceAll('-', '\u2011');
const button = (name: string) => dialog().getByRole('button', { name });
const says = (text: string) => expect.element(dialog().getByText(text)).toBeVisible();

describe('a day', () => {
  test('with a seal says what earned it, in which zone and under which boundary', async () => {
    const { app, live } = await openStreak('2026-11-16', mornings('2026-11-16', '2026-11-19'), {
      settings: { boundary: 3 },
      day: '2026-11-20',
    });
    await publish(app, '2026-11-21T01:30', 'bilibili', 'scheduler');
    await says('2026年11月20日星期五');
    await expect.element(dialog().getByText('5/365', { exact: true })).toBeVisible();
    await expect
      .element(dialog().getByRole('link', { name: /5\/365 今天的一页/ }))
      .toHaveTextContent('11月21日 01:30 · Shanghai · 03:00 换日 · 定时发出');
    await expect.element(dialog().getByRole('img', { name: 'B站' })).toBeVisible();
    expect(live.view().total).toBe(5);
  });

  test('turns to the day before and after, and not before the first', async () => {
    const { screen, live } = await openStreak('2026-11-20', [], { day: '2026-11-21' });
    await button('前一天').click();
    await says('2026年11月20日星期五');
    await expect.element(button('前一天')).toBeDisabled();
    await button('后一天').click();
    await says('2026年11月21日星期六');
    await button('关闭').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(screen.address()).toBe(`/streaks/${live.id}`);
  });

  test('that was missed is stamped at the time it went out', async () => {
    const { app, live } = await openStreak('2026-11-18', [], { day: '2026-11-19' });
    await publish(app, '2026-11-18T21:00');
    await publish(app, '2026-11-20T21:00');
    await says('没发');
    await says(
      `数字从 2 变成 3，连更从 1 天变成 3 天，预计完成从 ${unbroken('2027-11-18')} 变成 ${unbroken('2027-11-17')}。`,
    );
    await button('给这天盖章').click();
    await dialog().getByLabelText('时间').fill('23:10');
    await says('算在 11月19日');
    await button('盖章').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(app.streaks.mark(live.id, day('2026-11-19'))?.mark).toMatchObject({
      kind: 'seal',
      went: { at: instant('2026-11-19T23:10'), zone: 'Asia/Shanghai' },
    });
    await app.history.undo();
    expect(live.view().total).toBe(2);
  });

  test('is not what a time after midnight counts for, and the form says so', async () => {
    const { live } = await openStreak('2026-11-18', [], {
      settings: { boundary: 3 },
      day: '2026-11-19',
    });
    await button('给这天盖章').click();
    await dialog().getByLabelText('时间').fill('01:30');
    await says('注意：这个时间算在 11月18日');
    await dialog().getByLabelText('日期').fill('2026-11-20');
    await says('算在 11月19日');
    await button('盖章').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(live.view().total).toBe(1);
  });

  test('stamped by hand says so, and the seal can be taken off again', async () => {
    const { app, live } = await openStreak('2026-11-20', [], { day: '2026-11-20' });
    await app.stamping.stamp(live.streak(), instant('2026-11-20T21:10'));
    await says('11月20日 21:10 · Shanghai · 00:00 换日');
    await button('取消手动盖章').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(live.view().total).toBe(0);
    await app.history.undo();
    expect(live.view().total).toBe(1);
  });
});

describe('a day out of the streak', () => {
  test('before its start has nothing to say and nothing to do', async () => {
    const { app } = await openStreak('2026-11-20', [], { day: '2026-11-18' });
    await publish(app, '2026-11-18T21:00');
    await says('开始之前');
    await says('这天没有记录。');
    await expect.element(button('给这天盖章')).not.toBeInTheDocument();
    await expect.element(button('这天休息')).not.toBeInTheDocument();
  });
});

describe('a rest', () => {
  test('makes up for a missed day after saying what it does, and is undone', async () => {
    const days = mornings('2026-11-16', '2026-11-20').filter((at) => !at.includes('-18'));
    const { app, live } = await openStreak('2026-11-16', days, { day: '2026-11-18' });
    await says('用 1 张补休券，还剩 1 张。');
    await says(`数字仍是 4，连更从 2 天变成 4 天，预计完成仍是 ${unbroken('2027-11-16')}。`);
    await button('补休这天').click();
    await expect.element(page.getByText('补休券剩 1 张 / 本季')).toBeVisible();
    expect(live.view().current).toBe(4);
    await app.history.undo();
    await expect.element(page.getByText('补休券剩 2 张 / 本季')).toBeVisible();
  });

  test('is no longer to be had when the allowance is used up', async () => {
    await openStreak('2026-11-18', [], {
      fields: { restAllowance: { count: 0, per: 'month' } },
      day: '2026-11-19',
    });
    await says('补休券用完了，不能补休。');
    await expect.element(button('补休这天')).not.toBeInTheDocument();
  });

  test('comes too late after three days, when a seal still can be set', async () => {
    await openStreak('2026-11-10', [], { day: '2026-11-17' });
    await says('超过 3 天，不能再补休。');
    await expect.element(button('给这天盖章')).toBeVisible();
  });

  test('ahead is free, moves the finish, and can be taken off', async () => {
    const { app, live } = await openStreak('2026-11-21', [], {
      fields: { goal: 30 },
      day: '2026-11-25',
    });
    await says('发了就是 5/30');
    await says(
      `数字仍是 0，连更仍是 0 天，预计完成从 ${unbroken('2026-12-20')} 变成 ${unbroken('2026-12-21')}。`,
    );
    await button('这天休息').click();
    await expect.element(page.getByText('补休券剩 2 张 / 本季')).toBeVisible();
    await expect.element(page.getByText('2026-12-21', { exact: true })).toBeVisible();
    expect(app.streaks.mark(live.id, day('2026-11-25'))?.mark.kind).toBe('rest');

    await activeDay().element().focus();
    for (let step = 0; step < 4; step++) await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{Enter}');
    await button('取消休息').click();
    await expect.element(page.getByText('2026-12-20', { exact: true })).toBeVisible();
  });
});

describe('the seal sheet', () => {
  const open = () => openStreak('2026-10-05', mornings('2026-11-16', '2026-11-20'));
  const press = async (keys: string) => {
    await expect.element(activeDay()).toBeVisible();
    activeDay().element().focus();
    await userEvent.keyboard(keys);
  };
  const isOn = (name: RegExp) => expect.element(activeDay()).toHaveAccessibleName(name);

  test('has one day to come to with the keyboard, today first', async () => {
    await open();
    await isOn(/^2026年11月21日星期六 · 待盖章$/);
  });

  test('on a phone is walked a day with ← → and a month with ↑ ↓', async () => {
    await open();
    await press('{ArrowLeft}');
    await isOn(/^2026年11月20日星期五 · 已盖章 · 5\/365 · 1 条$/);
    await press('{ArrowUp}');
    await isOn(/^2026年10月20日星期二 · 没发$/);
    await press('{ArrowUp}');
    await isOn(/^2026年10月5日星期一/);
    await press('{End}');
    await isOn(/^2027年11月15日星期一 · 还没到$/);
    await press('{Home}');
    await isOn(/^2026年10月5日/);
  });

  test('on a desktop is walked a week with ← → and a day with ↑ ↓', async () => {
    onTestFinished(() => page.viewport(390, 844));
    await page.viewport(1360, 860);
    await open();
    await press('{ArrowLeft}');
    await isOn(/^2026年11月14日/);
    await press('{ArrowDown}');
    await isOn(/^2026年11月15日/);

    await page.viewport(390, 844);
    await expect.poll(() => sheet().element().clientWidth).toBeLessThan(390);
    await press('{ArrowLeft}');
    await isOn(/^2026年11月14日/);
  });

  test('opens the active day with Enter and gives the focus back', async () => {
    await open();
    await press('{ArrowLeft}{Enter}');
    await says('2026年11月20日星期五');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(activeDay()).toHaveFocus();
    await isOn(/^2026年11月20日/);
  });

  test('opens the day that is pressed', async () => {
    await open();
    await press('{ArrowLeft}');
    const there = activeDay().element().getBoundingClientRect();
    await press('{Home}');
    const box = sheet().element().getBoundingClientRect();
    const position = { x: there.x - box.x + 3, y: there.y - box.y + 3 };
    await sheet().click({ position });
    await says('2026年11月20日星期五');
  });
});
