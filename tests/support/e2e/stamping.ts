/** Streaks: starting them, and what is done about their days by hand. */
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';

export function stampingBy({
  answer,
  dialog,
  field,
  goesTo,
  isClosed,
  page,
  press,
  pressButton,
}: Hand) {
  const isOpen = (name: string) =>
    expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  return {
    async startsStreak(name: string, firstDay: string): Promise<void> {
      await goesTo('连更');
      await pressButton('开始连更');
      await field('名字').fill(name);
      await field('第一天').fill(firstDay);
      await answer('开始连更');
      await isOpen(name);
    },

    /** A streak that has been going: its number on a day. */
    async carriesStreakOver(name: string, number: number, until: string): Promise<void> {
      await goesTo('连更');
      await pressButton('开始连更');
      await field('名字').fill(name);
      await press(dialog.locator('label', { hasText: '之前已经在发了' }));
      await field('到哪天为止').fill(until);
      await field('那天是第几天').fill(String(number));
      await answer('开始连更');
      await isOpen(name);
    },

    /** On Today, in two taps: a seal for something that is not planned here. */
    async stampsToday(): Promise<void> {
      await pressButton('发了，没在这里排');
      await answer('盖章');
      await isClosed();
    },

    async opensStreak(name: string): Promise<void> {
      await goesTo('连更');
      await press(page.getByRole('main').getByRole('link', { name }));
      await isOpen(name);
    },

    /** On the streak's page: twice as many days of the ledger. */
    seesEarlierDays: () => pressButton('再看早些的'),

    /** On the streak's page: a day of the ledger. */
    async opensDay(day: string): Promise<void> {
      const [, month, date] = day.split('-').map(Number);
      await press(page.getByRole('button', { name: new RegExp(`^${month}月${date}日`) }));
      await expect(dialog).toBeVisible();
    },

    /** In an open day: a seal by hand for something that went out at the proposed time. */
    async stampsByHand(): Promise<void> {
      await pressButton('给这天盖章');
      await answer('盖章');
      await isClosed();
    },

    /** In an open day: asks for another time of what went out, and says one. */
    async saysItWentOutAt(when: { readonly day: string; readonly clock: string }): Promise<void> {
      await answer('改这一条');
      await field('日期').fill(when.day);
      await field('时间').fill(when.clock);
    },

    /** On the streak's page: rests from one day to another, said first. */
    async asksForRests(from: string, to: string): Promise<void> {
      await pressButton('安排休息');
      await field('从哪天').fill(from);
      await field('到哪天').fill(to);
    },

    /** In an open day that was missed: a make-up rest. */
    async makesUp(): Promise<void> {
      await pressButton('补休这天');
      await isClosed();
    },
  };
}
