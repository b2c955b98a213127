/** Pictures of a piece and covers of its posts. */
import { expect, type Page } from '@playwright/test';
import type { Hand, PlatformName } from './hand.ts';

export function picturesBy(hand: Hand) {
  const { page, press, pressButton, answer, isClosed, sees } = hand;
  return {
    /** In the editor: adds photos of a size, pixels, to the piece. */
    async addsPhotos(names: readonly string[], width: number, height: number): Promise<void> {
      await press(page.getByRole('tab', { name: '总稿' }));
      const pictures = page.getByRole('region', { name: '图片' });
      const buffer = await aPhoto(page, width, height);
      const files = names.map((name) => ({ name, mimeType: 'image/jpeg', buffer }));
      await pictures.locator('input[type=file]').setInputFiles(files);
      await sees('加了图片');
    },

    /** In the editor: cuts a cover for a platform from the first picture, moved and zoomed by keys. */
    async cutsCover(platform: PlatformName): Promise<void> {
      await press(page.getByRole('tab', { name: platform }));
      await pressButton('选封面');
      await page.getByRole('slider', { name: '取景' }).press('+');
      await page.keyboard.press('ArrowRight');
      await answer('用作封面');
      await isClosed();
      await sees('封面好了');
    },

    /** The cover on show: its size in pixels once it is drawn, `1080×1440`. */
    async seesCover(size: string): Promise<void> {
      const cover = page.getByRole('region', { name: '封面' }).getByRole('img', { name: '封面' });
      await expect
        .poll(() =>
          cover.evaluate(
            (image: HTMLImageElement) => `${image.naturalWidth}×${image.naturalHeight}`,
          ),
        )
        .toBe(size);
    },
  };
}

/** A photo as a camera would have written it. */
async function aPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const url = await page.evaluate(
    ([wide = 0, high = 0]) => {
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      canvas.getContext('2d')?.fillRect(0, 0, wide / 2, high);
      return canvas.toDataURL('image/jpeg');
    },
    [width, height],
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
