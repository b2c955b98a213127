/** The world around a device: which time it is and where it is. */
import type { Page } from '@playwright/test';

export type World = Awaited<ReturnType<typeof worldOf>>;

/**
 * Time and zone of a page, which stay until told otherwise; the page notices when the app is taken
 * up again. A context with a `timezoneId` of its own does not let the zone be changed.
 */
export async function worldOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const comesBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  return {
    /** The app is taken up again at a moment, `2026-11-03T09:00:00+08:00`. */
    async itIs(moment: string): Promise<void> {
      await page.context().clock.setFixedTime(moment);
      await comesBack();
    },
    /** The device is in another zone (IANA), and the app is taken up again. */
    async itIsIn(zone: string): Promise<void> {
      await session.send('Emulation.setTimezoneOverride', { timezoneId: zone });
      await comesBack();
    },
  };
}
