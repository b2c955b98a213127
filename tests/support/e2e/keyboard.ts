/** Someone who uses nothing but the keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has: beyond them something cannot be reached. */
const STOPS = 60;

export function keyboardAt(page: Page) {
  const { keyboard } = page;
  const isFocused = (what: Locator) => what.evaluate((one) => one === document.activeElement);

  return {
    press: (key: string) => keyboard.press(key),
    type: (text: string) => keyboard.insertText(text),

    /** Tabs on until the focus is there. */
    async tabsTo(what: Locator, way: 'onwards' | 'backwards' = 'onwards'): Promise<void> {
      await expect(what).toBeVisible();
      for (let stop = 0; stop < STOPS; stop++) {
        if (await isFocused(what)) return;
        await keyboard.press(way === 'onwards' ? 'Tab' : 'Shift+Tab');
      }
      await expect(what, 'reached by Tab').toBeFocused();
    },

    /** Opens the palette and takes the first thing found. */
    async commands(words: string): Promise<void> {
      await keyboard.press('Control+k');
      await expect(page.getByRole('combobox')).toBeFocused();
      await keyboard.insertText(words);
      await keyboard.press('Enter');
    },
  };
}
