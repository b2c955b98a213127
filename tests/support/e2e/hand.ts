/** The hand that holds the device: pressing by finger or mouse, and finding what all screens have. */
import { expect, type Locator, type Page } from '@playwright/test';

export type Hand = ReturnType<typeof handAt>;
export type PlatformName = '小红书' | 'B站' | 'YouTube' | '微博';
export type PlaceName = keyof typeof PLACES;

const PLACES = {
  今天: '/',
  日历: '/calendar',
  连更: '/streaks',
  任务: '/tasks',
  选题: '/pieces',
  设置: '/settings',
} as const;

/** The hand at a page; `touch` when it is a phone. */
export function handAt(page: Page, touch: boolean) {
  const dialog = page.getByRole('dialog');
  const press = (what: Locator) => (touch ? what.tap() : what.click());

  /** The phone's tab bar has room for four places; the other two are at the top of Today. */
  async function goesTo(place: PlaceName): Promise<void> {
    const inBar = !touch || (place !== '选题' && place !== '设置');
    if (!inBar) await goesTo('今天');
    const around = page.getByRole(inBar ? 'navigation' : 'main');
    await press(around.getByRole('link', { name: place }).first());
    await expect(page).toHaveURL(({ pathname }) => pathname === PLACES[place]);
  }

  return {
    page,
    touch,
    dialog,
    press,
    goesTo,

    pressButton: (name: string | RegExp) => press(page.getByRole('button', { name, exact: true })),
    /** A button that takes no double tap: two taps of this hand come quicker than anybody's, so by mouse. */
    pressAlone: (name: RegExp) => page.getByRole('button', { name }).click(),
    /** A button of the open dialog. */
    answer: (name: string) => press(dialog.getByRole('button', { name, exact: true })),
    /** A field of the open dialog. */
    field: (label: string) => dialog.getByLabel(label, { exact: true }),
    isClosed: () => expect(dialog).toHaveCount(0),

    /** The row of a post, a piece or a task wherever rows are listed. */
    row(title: string, platform?: PlatformName): Locator {
      const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
      return platform ? rows.filter({ has: page.getByRole('img', { name: platform }) }) : rows;
    },

    async sees(toast: string): Promise<void> {
      await expect(page.getByRole('status').filter({ hasText: toast })).toBeVisible();
    },
  };
}
