/** Every address of the app, with what is to be seen there. */
import { expect, type Page } from '@playwright/test';

export interface Address {
  readonly path: string;
  /** Selector of something that is there once the page is. */
  readonly shows: string;
}

const written = 'main .written:not(h1)';

/** Addresses of an app without anything in it; what they name is not there. */
export const EMPTY: readonly Address[] = [
  { path: '/', shows: 'main li button' },
  { path: '/calendar', shows: '[role=grid]' },
  { path: '/calendar?view=week', shows: 'main [data-day]' },
  { path: '/calendar?view=agenda', shows: 'main button' },
  { path: '/calendar?view=board', shows: '[data-status]' },
  { path: '/calendar?view=year', shows: 'main [data-today]' },
  { path: '/pieces', shows: 'main form + div + div' },
  { path: '/pieces/none', shows: 'main p:not(:empty)' },
  { path: '/publish/next', shows: 'main h2' },
  { path: '/publish/none', shows: 'main p:not(:empty)' },
  { path: '/streaks', shows: 'main p:not(:empty)' },
  { path: '/streaks?new=1', shows: 'dialog form' },
  { path: '/streaks/none', shows: 'main p:not(:empty)' },
  { path: '/tasks', shows: '[data-drop]' },
  { path: '/insights', shows: 'main select' },
  { path: '/insights/results', shows: 'main form' },
  { path: '/insights/review', shows: 'main textarea' },
  { path: '/settings', shows: 'main [data-persisted]' },
  { path: '/settings?news=1', shows: 'dialog li' },
  { path: '/settings/trash', shows: 'main p:not(:empty)' },
  { path: '/settings/storage', shows: 'main dl' },
  { path: '/widgets', shows: 'main li a' },
  { path: '/share?id=none', shows: 'main p:not(:empty)' },
  { path: '/go/new-post?title=Hello&platforms=weibo', shows: 'dialog form' },
  { path: '/go/new-task', shows: 'dialog form' },
  { path: '/go/stamp', shows: 'main a' },
  { path: '/go/publish-next', shows: 'main h2' },
  { path: '/go/nowhere', shows: 'main a' },
  { path: '/widget/streak', shows: 'main h1' },
  { path: '/widget/today', shows: 'main h1' },
  { path: '/widget/tasks', shows: 'main h1' },
  { path: '/no/such/address', shows: 'main a' },
];

/** Addresses of an app with the sample month in it, which is open at Today. */
export async function sampleAddresses(page: Page): Promise<readonly Address[]> {
  const post = await idIn(page, '/publish/');
  const streak = await idIn(page, '/streaks/');
  const task = await idIn(page, '/tasks?task=');
  await page.goto(`/publish/${post}`);
  const piece = (await idIn(page, '/pieces/')).split('?')[0];
  return [
    { path: '/', shows: written },
    { path: '/calendar', shows: written },
    { path: '/calendar?view=week', shows: written },
    { path: '/calendar?view=agenda', shows: written },
    { path: '/calendar?view=board', shows: written },
    { path: '/calendar?view=year', shows: 'main [data-sealed]' },
    { path: '/calendar?on=weibo&status=ready', shows: written },
    { path: `/calendar?piece=${piece}&post=${post}`, shows: '[role=tabpanel] textarea' },
    { path: '/pieces', shows: written },
    { path: `/pieces/${piece}`, shows: '[role=tabpanel] textarea' },
    { path: `/pieces/${piece}?post=${post}`, shows: '[role=tabpanel] select' },
    { path: '/publish/next', shows: 'main ol' },
    { path: `/publish/${post}`, shows: written },
    { path: '/streaks', shows: written },
    { path: `/streaks/${streak}`, shows: 'main svg path' },
    { path: `/streaks/${streak}?day=2026-11-20`, shows: 'dialog .written' },
    { path: `/streaks/${streak}?fill=1`, shows: 'dialog li button' },
    { path: `/streaks/${streak}?share=1`, shows: 'dialog canvas' },
    { path: '/tasks', shows: written },
    { path: '/tasks?quadrant=do', shows: written },
    { path: '/tasks?view=list', shows: written },
    { path: `/tasks?focus=${task}`, shows: 'dialog [role=timer]' },
    { path: `/tasks?task=${task}`, shows: 'dialog textarea' },
    { path: '/insights', shows: 'main canvas' },
    { path: '/insights?range=2026-01-01..2026-12-31', shows: 'main canvas' },
    { path: '/insights/results', shows: 'main fieldset' },
    { path: '/insights/review?of=month.2026-11-01', shows: 'main dl' },
    { path: '/settings', shows: 'main [data-persisted]' },
    { path: '/settings/trash', shows: 'main p:not(:empty)' },
    { path: '/settings/storage', shows: 'main dl' },
    { path: '/go/new-post?title=Hello&platforms=weibo', shows: 'dialog form' },
    { path: '/go/stamp', shows: 'dialog form' },
    { path: '/widget/streak', shows: '.number' },
    { path: '/widget/today', shows: 'li' },
    { path: '/widget/tasks', shows: 'li' },
    { path: '/no/such/address', shows: 'main a' },
  ];
}

/** Opens an address cold, and waits until it is there. */
export async function open(page: Page, { path, shows }: Address): Promise<void> {
  await page.goto(path);
  await expect(page.locator(shows).first()).toBeVisible();
}

/** The id that follows `start` in the first link that begins with it. */
async function idIn(page: Page, start: string): Promise<string> {
  const href = await page.locator(`main a[href^="${start}"]`).first().getAttribute('href');
  return href?.slice(start.length) ?? '';
}
