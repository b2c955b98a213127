/** Dragging one thing onto another. What lifts and what would receive it is told by `data-lifted` and `data-over`. */
import { expect, type Locator, type Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

export async function dragByMouse(page: Page, what: Locator, onto: Locator): Promise<void> {
  await what.hover();
  await page.mouse.down();
  const { x, y } = await middleOf(onto);
  await page.mouse.move(x, y, { steps: 2 });
  await expect(onto).toHaveAttribute('data-over');
  await page.mouse.up();
}

/** The finger rests until the thing is lifted, and only then moves. */
export async function dragByFinger(page: Page, what: Locator, onto: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [await middleOf(what)]);
  await expect(page.locator('[data-lifted]')).toBeVisible();
  await touch('touchMove', [await middleOf(onto)]);
  await expect(onto).toHaveAttribute('data-over');
  await touch('touchEnd', []);
  await session.detach();
}

/** The finger rests until the thing is lifted, and lets go of it: that asks for its menu. */
export async function restFinger(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  const at = await middleOf(what);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect(page.locator('[data-lifted]')).toBeVisible();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function middleOf(what: Locator): Promise<Point> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${what} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
