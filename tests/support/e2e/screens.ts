/** What the screens show a creator. */
import { expect, type Page } from '@playwright/test';

/** Today: the number of the day's seal, and whether it is stamped. */
export async function expectToday(page: Page, seal: string, state: '待盖章' | '已盖章') {
  await expect(page.getByText(`今日${state}`)).toBeVisible();
  await expect(page.getByRole('main').locator('p').getByText(seal, { exact: true })).toBeVisible();
}

/** A streak's page: the tiles by their names, each as `3 天 最长 3 天`. */
export async function expectTiles(page: Page, tiles: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(tiles)) {
    const tile = page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
    await expect.poll(async () => (await tile.innerText()).split(/\s+/).join(' ')).toContain(text);
  }
}

/** A streak's page: the days of the ledger, newest first, each as `11月5日 5 微博 21:00`. */
export function ledgerOf(page: Page): Promise<string[]> {
  return page
    .getByRole('listitem')
    .getByRole('button', { name: /^\d+月\d+日/ })
    .evaluateAll((days: HTMLElement[]) => days.map((day) => day.innerText.split(/\s+/).join(' ')));
}

/** The calendar as a month: each day as it is named to a screen reader. */
export function monthOf(page: Page): Promise<string[]> {
  return page
    .getByRole('gridcell')
    .evaluateAll((cells: HTMLElement[]) =>
      cells.map((cell) => (cell.ariaLabel ?? cell.querySelector('button')?.ariaLabel) as string),
    );
}

/** The calendar as an agenda: each post as `11月5日 微博 21:00 5/365 今天的一页 已发`. */
export function agendaOf(page: Page): Promise<string[]> {
  return page.locator('section[data-day]').evaluateAll((days) =>
    days.flatMap((day) => {
      const [, month, date] = (day as HTMLElement).dataset.day?.split('-') ?? [];
      return [...day.querySelectorAll('li')].map((row) => {
        const platform = row.querySelector('[role=img]')?.ariaLabel;
        const [title, when, status] = row.innerText.split(/\n+/);
        return `${Number(month)}月${Number(date)}日 ${platform} ${when} ${title} ${status}`;
      });
    }),
  );
}
