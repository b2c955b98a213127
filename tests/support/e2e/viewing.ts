/** The calendar's views, what they leave out, and what is taken out of them. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { handAt } from './hand.ts';

type ViewName = '月' | '周' | '日程' | '看板' | '年';

/** The calendar at a page; `touch` when it is a phone. */
export function viewingAt(page: Page, touch: boolean) {
  const { answer, dialog, isClosed, press } = handAt(page, touch);
  const options = page.getByRole('button', { name: /^筛选、打印和导出/ });

  return {
    options,
    async sees(view: ViewName): Promise<void> {
      await press(page.getByRole('main').getByText(view, { exact: true }));
    },
    /** A status's column of the board holds so many posts. */
    hasColumn: (status: string, count: number) =>
      expect(page.getByRole('region', { name: `${status}，${count} 条` })).toBeVisible(),

    /** Shows only posts of a platform or a status. */
    async only(name: string): Promise<void> {
      await press(options);
      await press(dialog.getByText(name, { exact: true }));
      await answer('关闭');
      await isClosed();
    },
    isFiltered: (words: string) =>
      expect(page.getByRole('status').filter({ hasText: `只看 ${words}` })).toBeVisible(),

    /** Saves the posts of some days as a table; resolves to the file's name and text. */
    async exports(first: string, last: string): Promise<{ name: string; text: string }> {
      await press(options);
      await dialog.getByLabel('开始日期').fill(first);
      await dialog.getByLabel('结束日期').fill(last);
      const saved = page.waitForEvent('download');
      await answer('导出表格（CSV）');
      const file = await saved;
      const parts: Buffer[] = [];
      for await (const part of await file.createReadStream()) parts.push(part as Buffer);
      await answer('关闭');
      await isClosed();
      return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') };
    },
  };
}
