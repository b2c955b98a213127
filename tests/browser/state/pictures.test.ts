/** Picture files as people have them: large, sideways, transparent, broken, hostile. */
import { describe, expect, test } from 'vitest';
import { cutPicture, keptPicture, measurePicture } from '../../../src/state/pictures';
import { aBomb, aPicture, aSidewaysPicture, seen } from '../../support/pictures';

const QUARTERS = 'red green blue yellow';

describe('what is kept of a file', () => {
  test.each(['image/jpeg', 'image/png', 'image/webp'])('%s is kept byte for byte', async (type) => {
    const file = await aPicture({ width: 300, height: 400, type });
    const kept = await keptPicture(file);
    expect(kept).toMatchObject({ type, width: 300, height: 400 });
    expect(new Uint8Array(kept.bytes)).toEqual(new Uint8Array(await file.arrayBuffer()));
  });

  test('a very large picture is made smaller, never larger than 4096', async () => {
    const kept = await keptPicture(await aPicture({ width: 5000, height: 2500 }));
    expect(kept).toMatchObject({ type: 'image/jpeg', width: 4096, height: 2048 });
    expect(await seen(kept)).toEqual({ width: 4096, height: 2048, corners: QUARTERS });
  });

  test('a picture on its side is measured and kept as it is seen', async () => {
    const file = await aSidewaysPicture(400, 200);
    expect(await measurePicture(file)).toEqual({ width: 200, height: 400 });
    expect(await keptPicture(file)).toMatchObject({ width: 200, height: 400 });
  });

  test('what everyone can read stands in for what not everyone can', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect /></svg>';
    const kept = await keptPicture(new Blob([svg], { type: 'image/svg+xml' }));
    expect(kept).toMatchObject({ type: 'image/jpeg', width: 40, height: 30 });
  });
});

describe('cutting', () => {
  test('takes the part wanted in the size wanted', async () => {
    const file = await aPicture({ width: 800, height: 800 });
    const right = { x: 400, y: 0, width: 400, height: 800 };
    const cut = await cutPicture(file, right, { width: 100, height: 200 }, null);
    expect(cut.type).toBe('image/jpeg');
    expect(await seen(cut)).toEqual({
      width: 100,
      height: 200,
      corners: 'green green yellow yellow',
    });
  });

  test('means the picture as it is seen, when the file has it on its side', async () => {
    const file = await aSidewaysPicture(400, 200);
    const whole = { x: 0, y: 0, width: 200, height: 400 };
    const cut = await cutPicture(file, whole, { width: 200, height: 400 }, null);
    expect(await seen(cut)).toEqual({ width: 200, height: 400, corners: 'blue red yellow green' });
  });

  test('puts white where the picture is clear', async () => {
    const file = await aPicture({ width: 80, height: 80, type: 'image/png', paint: 'clear' });
    const whole = { x: 0, y: 0, width: 80, height: 80 };
    const cut = await cutPicture(file, whole, { width: 80, height: 80 }, null);
    expect((await seen(cut)).corners).toBe('white white white white');
  });

  test('gives up quality, not size, until the file is light enough', async () => {
    const size = { width: 400, height: 400 };
    const file = await aPicture({ ...size, type: 'image/png', paint: 'noise' });
    const whole = { x: 0, y: 0, ...size };
    const fine = await cutPicture(file, whole, size, null);
    const most = Math.round(fine.bytes.byteLength * 0.7);
    const light = await cutPicture(file, whole, size, most);
    expect(light.bytes.byteLength).toBeLessThanOrEqual(most);
    expect(light).toMatchObject(size);
  });
});

describe('what is refused', () => {
  test.each([
    ['a text', new File(['not a picture'], 'a.txt', { type: 'text/plain' }), 'unreadable'],
    ['a text called a picture', new File(['none'], 'a.jpg', { type: 'image/jpeg' }), 'unreadable'],
    ['an empty file', new File([], 'a.png', { type: 'image/png' }), 'unreadable'],
    ['100 MB', new File([new Uint8Array(100_000_000)], 'a.jpg'), 'bytes'],
  ])('%s', async (_, file, why) => {
    await expect(keptPicture(file)).rejects.toMatchObject({ name: 'PictureError', why });
  });

  test('20,000 × 20,000, without decoding it', async () => {
    await expect(keptPicture(await aBomb(20_000, 20_000))).rejects.toMatchObject({ why: 'pixels' });
  });
});
