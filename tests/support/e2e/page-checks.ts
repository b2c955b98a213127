/** What holds for every page: accessible, within the screen, in the person's language. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** No violation of WCAG 2.2 AA that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found, page.url()).toEqual([]);
}

/** Nothing reaches beyond the right edge of a screen this wide, CSS pixels. */
export async function expectNoOverflow(page: Page, width: number): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 844 };
  await page.setViewportSize({ width, height });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), page.url())
    .toBe(width);
}

/** No Chinese in what is shown or spoken, except the language's own name. */
export async function expectNoChinese(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const texts = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
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
