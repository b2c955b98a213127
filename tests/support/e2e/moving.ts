/** Moving posts and ideas in the calendar. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dragByFinger, dragByMouse } from './drag.ts';
import { type Hand, handAt, type PlatformName } from './hand.ts';

/** The calendar of someone at a page; `touch` when it is a phone. */
export function movingAt(page: Page, touch: boolean) {
  return movingBy(handAt(page, touch));
}

function movingBy({ answer, dialog, isClosed, page, press, pressButton, sees, touch }: Hand) {
  /** A post where it can be taken hold of: a chip in the month, a row below it on a phone. */
  const post = (title: string): Locator =>
    page.locator('[data-drag]:not([data-idea])').filter({ hasText: title });
  const day = (name: string): Locator => page.getByRole('gridcell', { name });
  const drag = (what: Locator, onto: Locator) =>
    (touch ? dragByFinger : dragByMouse)(page, what, onto);

  return {
    post,
    /** A post as the keys reach it. */
    focusable: (title: string): Locator =>
      touch ? post(title).getByRole('link') : post(title).first(),

    /** A day of the month with so many posts: `2026年11月26日星期四，1 条`. */
    hasDay: (name: string) => expect(day(name)).toBeVisible(),

    async drags(title: string, to: string): Promise<void> {
      await drag(post(title).first(), day(to));
      await sees('改了时间');
    },

    async copies(title: string, to: string): Promise<void> {
      await page.keyboard.down('Alt');
      await drag(post(title).first(), day(to));
      await page.keyboard.up('Alt');
      await sees('复制了一份草稿');
    },

    /** By the menu of a post. */
    async chooses(title: string, item: string | RegExp): Promise<void> {
      if (touch) await press(post(title).getByRole('button', { name: `“${title}”的操作` }));
      else await post(title).first().click({ button: 'right' });
      await press(page.getByRole('menuitem', { name: item }));
    },

    async selects(...titles: readonly [string, ...string[]]): Promise<void> {
      if (!touch) {
        for (const title of titles) await post(title).click({ modifiers: ['Control'] });
        return;
      }
      const [first, ...others] = titles;
      await this.chooses(first, '选择');
      for (const title of others) await press(post(title).getByRole('link'));
    },

    /** By the bar, what is selected. */
    async movesSelected(item: string | RegExp): Promise<void> {
      await pressButton('移到…');
      await press(page.getByRole('menuitem', { name: item }));
    },

    /** An idea onto a day: dragged on a desktop, by its form on a phone. */
    async plansIdea(title: string, platform: PlatformName, to: string): Promise<void> {
      await pressButton('灵感');
      const idea = page.getByRole('button', { name: `把“${title}”排上` });
      if (touch) {
        await press(idea);
      } else await drag(idea, day(to));
      await press(page.getByRole('dialog').last().getByText(platform, { exact: true }));
      await press(page.getByRole('dialog').last().getByRole('button', { name: '排上' }));
      await sees(`发到${platform}`);
      if (touch) {
        await answer('关闭');
        await isClosed();
      } else await pressButton('灵感');
      await expect(dialog).toHaveCount(0);
    },
  };
}
