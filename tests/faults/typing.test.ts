/** A page that dies while somebody types, and a disk without room: what was written is still there. */
import type { Page } from '@playwright/test';
import { type Device, expect, test } from '../support/faults/device.ts';
import { besideTheApp, faultsOf, readDisk } from '../support/faults/disk.ts';
import { chancesOf, count, ROUNDS } from '../support/faults/round.ts';

const jotField = (page: Page) => page.getByLabel('一句话记下灵感，回车');
const body = (page: Page) => page.getByLabel('正文', { exact: true });

/** An idea, in the editor. */
async function openIdea(page: Page, url: string, idea: string): Promise<void> {
  await page.goto(`${url}/pieces`);
  await jotField(page).fill(idea);
  await page.keyboard.press('Enter');
  await page.locator('[data-idea]', { hasText: idea }).click();
  await expect(body(page)).toBeVisible();
}

/** Ends the page's own process, as Chromium does when memory runs short. */
async function crash(device: Device, page: Page): Promise<void> {
  const session = await device.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('the page crashes between two keys', async ({ device, release }) => {
  const chance = chancesOf('crash');
  let page = await device.start();
  await openIdea(page, release.url, '崩溃之前');
  const address = page.url();
  let written = '';
  let survived = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    await body(page).focus();
    await page.keyboard.press('Control+End');
    const more = `${round}·${'字'.repeat(1 + Math.floor(chance() * 8))} `;
    for (const letter of more) await page.keyboard.insertText(letter);
    written += more;
    await expect(body(page)).toHaveValue(written);
    await crash(device, page);
    page = await device.context().newPage();
    await page.goto(address);
    await expect(body(page)).toHaveValue(written);
    survived++;
  }
  await count({
    row: 13,
    fault: 'page crashed between two keys',
    repetitions: ROUNDS,
    acknowledged: ROUNDS,
    survived,
  });
});

test('the app is hidden before a moment has passed: on disk at once, and there after a kill', async ({
  device,
  release,
}) => {
  let page = await device.start();
  await openIdea(page, release.url, '切走之前');
  const address = page.url();
  let written = '';
  for (let round = 1; round <= ROUNDS; round++) {
    // From now on nothing is saved because a moment has passed.
    await page.clock.install();
    await page.goto(address);
    await expect(body(page)).toHaveValue(written);
    await page.clock.pauseAt(Date.now() + 60_000);
    written += `第${round}句。`;
    await body(page).fill(written);
    const beside = await device.context().newPage();
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const onDisk = async () => (await readDisk(beside, release.url)).pieces?.[0]?.body;
    await expect.poll(onDisk).toBe(written);
    await device.kill();
    page = await device.start();
    await page.goto(address);
    await expect(body(page)).toHaveValue(written);
  }
  await count({
    row: 13,
    fault: 'hidden before a moment had passed, then killed',
    repetitions: ROUNDS,
    acknowledged: ROUNDS,
    survived: ROUNDS,
  });
});

/** A picture of noise, which nothing can make smaller: PNG, about 4 MB. */
function noise(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1200);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    const image = context.createImageData(1200, 1200);
    for (let at = 0; at < image.data.length; at += 65_536) {
      crypto.getRandomValues(image.data.subarray(at, at + 65_536));
    }
    for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
    context.putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  });
}

test('no room on the disk: refused and said, nothing changed; typing goes on, and there is room again', async ({
  device,
  release,
}) => {
  let page = await device.start();
  await openIdea(page, release.url, '占地方的');
  const idea = page.url();
  const picture = {
    name: 'noise.png',
    mimeType: 'image/png',
    buffer: Buffer.from(await noise(page), 'latin1'),
  };
  await besideTheApp(page, release.url);
  const before = await readDisk(page, release.url);
  // Chromium remembers for half a minute how much room it found.
  await device.stop();
  page = await device.start();
  const session = await device.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: release.url,
    quotaSize: 1_000_000,
  });

  await page.goto(idea);
  await expect(body(page)).toBeVisible();
  const choose = () => page.locator('input[type=file]').first().setInputFiles(picture);
  await choose();
  await expect(page.getByRole('alert').filter({ hasText: '设备空间不够' })).toBeVisible();
  const full = await readDisk(page, release.url);
  expect(full).toEqual(before);
  expect(faultsOf(full)).toEqual([]);

  await page.goto(idea);
  await body(page).fill('字还是存得下。');
  await body(page).blur();
  await session.send('Storage.overrideQuotaForOrigin', { origin: release.url });
  await choose();
  await expect(page.getByText('加了图片')).toBeVisible();
  await expect(body(page)).toHaveValue('字还是存得下。');
  await count({
    row: 3,
    fault: 'no room for a picture: refused and said, nothing changed, kept once there is room',
    repetitions: 1,
    acknowledged: 1,
    survived: 1,
  });
});
