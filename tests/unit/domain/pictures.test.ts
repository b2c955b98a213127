import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../src/domain/media';
import { reordered } from '../../../src/domain/order';
import { fileNameOf, isKeptAsIs, keptSize, pictureLimit } from '../../../src/domain/pictures';

describe('the size a picture is kept in', () => {
  it.each([
    ['a phone’s photo', 4032, 3024, 4032, 3024],
    ['a large photo', 8000, 6000, 4096, 3072],
    ['a panorama', 12_000, 3000, 5760, 1440],
    ['a long screenshot', 1080, 20_000, 1080, 20_000],
    ['a very long strip', 3000, 30_000, 1440, 14_400],
  ])('%s of %i × %i: %i × %i', (_, width, height, wide, high) => {
    expect(keptSize({ width, height })).toEqual({ width: wide, height: high });
  });

  it('is never larger, and kept the second time', () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const once = keptSize({ width, height });
        expect(once.width).toBeLessThanOrEqual(width);
        expect(once.height).toBeLessThanOrEqual(height);
        expect(Math.min(once.width, once.height)).toBeGreaterThan(0);
        expect(keptSize(once)).toEqual(once);
      }),
    );
  });

  it.each([
    ['image/jpeg', 4096, 1_000_000, true],
    ['image/png', 4096, 1_000_000, true],
    ['image/webp', 4096, 1_000_000, true],
    ['image/bmp', 4096, 1_000_000, false],
    ['image/heic', 4096, 1_000_000, false],
    ['image/jpeg', 4097, 1_000_000, false],
    ['image/jpeg', 4096, 20_000_001, false],
  ])('%s, %i wide, %i bytes: kept as it came is %s', (type, width, size, kept) => {
    expect(isKeptAsIs({ type, width, height: 3000, size })).toBe(kept);
  });
});

describe('how many pictures go out', () => {
  it('is what the strictest platform takes; a video platform says nothing', () => {
    expect(pictureLimit(['bilibili', 'xiaohongshu', 'weibo'])).toBe(18);
    expect(pictureLimit(['bilibili', 'youtube'])).toBeNull();
    expect(pictureLimit([])).toBeNull();
  });
});

describe('another order', () => {
  const picture = (id: string): Attachment => ({
    id,
    name: `${id}.jpg`,
    type: 'image/jpeg',
    width: 3,
    height: 4,
    size: 5,
  });
  const order = (id: string, to: number) =>
    reordered(['a', 'b', 'c', 'd'].map(picture), id, to)
      .map((one) => one.id)
      .join('');

  it.each([
    ['a', 2, 'bcad'],
    ['d', 0, 'dabc'],
    ['b', 1, 'abcd'],
    ['c', -5, 'cabd'],
    ['a', 99, 'bcda'],
    ['x', 0, 'abcd'],
  ])('%s to place %i: %s', (id, to, result) => {
    expect(order(id, to)).toBe(result);
  });
});

describe('the name of a saved picture', () => {
  it.each([
    ['一页手帐', '封面', 'image/jpeg', '一页手帐-封面.jpg'],
    ['一页手帐', '2', 'image/png', '一页手帐-2.png'],
    ['', '封面', 'image/jpeg', '封面.jpg'],
    ['1/365: a\\b?', '1', 'image/webp', '1 365 a b-1.webp'],
    ['换\n行\u202e', '1', 'image/gif', '换 行-1.gif'],
    ['长'.repeat(50), '1', 'image/jpeg', `${'长'.repeat(40)}-1.jpg`],
  ])('of %j, %s as %s is %j', (title, what, type, name) => {
    expect(fileNameOf(title, what, type)).toBe(name);
  });
});
