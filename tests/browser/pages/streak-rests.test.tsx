/** Rests on a range of days, with what they take and change said first. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dialog, mornings, openStreak } from '../../support/streaks-page';

const unbroken = (date: string) => date.replaceAll('-', '\u2011');
const button = (name: string) => dialog().getByRole('button', { name });
const says = (text: string) => expect.element(dialog().getByText(text)).toBeVisible();
const fill = (label: string, text: string) => dialog().getByLabelText(label).fill(text);
const ask = () => page.getByRole('button', { name: '安排休息' }).click();

test('a journey is planned as a range, said first, and taken back whole', async () => {
  const { app, live } = await openStreak('2026-11-19', mornings('2026-11-19', '2026-11-21'), {
    fields: { goal: 30 },
  });
  await ask();
  await fill('从哪天', '2026-11-25');
  await fill('到哪天', '2026-11-28');
  await says('会休息 4 天。');
  await says(
    `数字仍是 3，连更仍是 3 天，预计完成从 ${unbroken('2026-12-18')} 变成 ${unbroken('2026-12-22')}。`,
  );
  await button('就这样休息').click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(live.view().expectedFinish).toBe('2026-12-22');
  await app.history.undo();
  expect(app.streaks.marksOf(live.id)).toEqual([]);

  await app.history.redo();
  await ask();
  await says('11月25日 – 11月28日 · 4 天');
  await says(`取消的话： 数字仍是 3，连更仍是 3 天，预计完成从 ${unbroken('2026-12-22')}`);
  await button('取消休息 11月25日 – 11月28日').click();
  await expect.element(dialog().getByText('已定的休息')).not.toBeInTheDocument();
  expect(live.view().expectedFinish).toBe('2026-12-18');
});

test('missed days take from the allowance until it is used up, others come too late', async () => {
  const { app, live } = await openStreak('2026-11-15', ['2026-11-15T07:30', '2026-11-20T07:30'], {
    fields: { restAllowance: { count: 2, per: 'month' }, mode: 'strict' },
  });
  await ask();
  await fill('从哪天', '2026-11-16');
  await fill('到哪天', '2026-11-20');
  await says('会休息 2 天。');
  await says('其中 2 天是补休，用 2 张补休券，本月还剩 0 张。');
  await says('2 天已经过了 3 天，不能补休。');
  await says('1 天已有章或已是休息，不变。');
  await button('就这样休息').click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(app.streaks.marksOf(live.id).map((mark) => mark.day)).toEqual([
    '2026-11-18',
    '2026-11-19',
  ]);
});

test('a range that ends before it begins, or never, is not taken', async () => {
  await openStreak('2026-11-21', []);
  await ask();
  await fill('从哪天', '2026-11-25');
  await fill('到哪天', '2026-11-24');
  await says('到的那天不能更早，最多 366 天');
  await expect.element(button('就这样休息')).toBeDisabled();
  await fill('到哪天', '2027-11-25');
  await expect.element(button('就这样休息')).toBeEnabled();
  await fill('到哪天', '2027-11-26');
  await expect.element(button('就这样休息')).toBeDisabled();
});

test('a day with its seal has nothing to rest from', async () => {
  await openStreak('2026-11-21', ['2026-11-21T07:30']);
  await ask();
  await fill('从哪天', '2026-11-21');
  await fill('到哪天', '2026-11-21');
  await says('这段日子没有能休息的。');
  await expect.element(button('就这样休息')).toBeDisabled();
});
