/** The publishing card, the queue, and “did it go out?”. */
import { expect, type Page } from '@playwright/test';
import { handAt } from './hand.ts';

/** Somebody publishing at a page; `touch` when it is a phone. */
export function publishingAt(page: Page, touch: boolean) {
  const { dialog, press, pressAlone, pressButton, row } = handAt(page, touch);
  const title = page.getByRole('region', { name: '标题' });

  return {
    /** From Today: opens the card of a post. */
    opensCard: (title: string) => press(row(title).getByRole('link').first()),
    /** From Today: goes through all that is due. */
    goesThrough: (due: number) =>
      press(page.getByRole('link', { name: `挨个发（${due} 条到点了）` })),

    async isAt(text: string, left: string): Promise<void> {
      await expect(title.getByText(text)).toBeVisible();
      await expect(page.getByText(left)).toBeVisible();
    },

    /** Copies a part, and reads what is in the clipboard then. */
    async copies(name: string): Promise<string> {
      await pressButton(name);
      await expect(page.getByRole('status').filter({ hasText: '已复制' }).first()).toBeAttached();
      return page.evaluate(() => navigator.clipboard.readText());
    },

    marksScheduled: () => pressButton('已在平台定时'),
    isOut: () => pressAlone(/^已发/),
    skips: () => pressButton('跳过'),

    async putsOff(to: RegExp): Promise<void> {
      await pressButton('推迟');
      await press(page.getByRole('menuitem', { name: to }));
    },

    /** On Today: all that was scheduled went out. */
    confirmsAll: () => pressButton('都发出了'),
    /** On Today: all of it but one. */
    async confirmsAllBut(title: string, answer: string): Promise<void> {
      await pressButton('有没发出的');
      await press(dialog.getByRole('checkbox', { name: title }));
      await press(dialog.getByRole('button', { name: answer, exact: true }));
      await expect(dialog).toHaveCount(0);
    },
  };
}
