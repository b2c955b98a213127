/** A creator at the app: what they do, in their own words, by mouse or by finger. */
import { expect, type Page } from '@playwright/test';
import { handAt } from './hand.ts';
import { picturesBy } from './pictures.ts';
import { planningBy } from './planning.ts';
import { stampingBy } from './stamping.ts';
import { tasksBy } from './tasks.ts';
import { writingBy } from './writing.ts';

export type Creator = ReturnType<typeof creatorAt>;

/** The creator at a page; `touch` when it is a phone. */
export function creatorAt(page: Page, touch: boolean) {
  const hand = handAt(page, touch);
  return {
    page,
    dialog: hand.dialog,
    goesTo: hand.goesTo,
    row: hand.row,
    ...planningBy(hand),
    ...picturesBy(hand),
    ...stampingBy(hand),
    ...tasksBy(hand),
    ...writingBy(hand),

    /** Opens an address as by typing it, and waits for the app to be there. */
    async opens(address: string): Promise<void> {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },

    /** Closes the open dialog. */
    async closes(): Promise<void> {
      await hand.answer('关闭');
      await hand.isClosed();
    },

    /** In settings: the hour at which the creator's day begins. */
    async setsDayBoundary(hour: string): Promise<void> {
      await hand.goesTo('设置');
      await page.getByLabel('换日时间').selectOption(hour);
      await hand.sees('设置已改');
    },

    async undoes(): Promise<void> {
      await hand.pressButton('撤销');
      await hand.sees('已撤销');
    },
  };
}
