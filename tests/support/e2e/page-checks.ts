/** What holds for every page: accessible, within the screen, in the person's language. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** No violation of WCAG 2.2 AA that axe can find, once nothing moves: what fades in is pale. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found, page.url()).toEqual([]);
}

/** The narrowest screen to fit in: a small phone, or a desktop zoomed four times. CSS pixels. */
const NARROWEST = 320;

/** Nothing reaches beyond the right edge of the screen; on a phone, also of the narrowest. */
export async function expectInside(page: Page): Promise<void> {
  const screen = page.viewportSize();
  if (!screen) throw new Error('a page without a size');
  const { width, height } = screen;
  const reach = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(reach, page.url()).toBe(width);
  if (width > 390) return;
  await page.setViewportSize({ width: NARROWEST, height });
  await expect.poll(reach, page.url()).toBe(NARROWEST);
  await page.setViewportSize(screen);
}

/** No Chinese in what is shown or spoken, except the language's own name. */
export async function expectNoChinese(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const texts = [document.title];
    for (const element of document.querySelectorAll('#app *')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(element.getAttribute(name) ?? '');
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      }
    }
    return texts;
  });
  const chinese = shown.filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文');
  expect(chinese, page.url()).toEqual([]);
}
