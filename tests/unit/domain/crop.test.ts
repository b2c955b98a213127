import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Frame,
  insideFrame,
  mostZoom,
  movedFrame,
  placeOf,
  rectOf,
  widestFrame,
  zoomedFrame,
} from '../../../src/domain/crop';
import type { Ratio, Size } from '../../../src/domain/media';

const anySide = fc.integer({ min: 1, max: 20_000 });
const anyPicture: fc.Arbitrary<Size> = fc.record({ width: anySide, height: anySide });
const anyRatio = fc.constantFrom<Ratio[]>([3, 4], [4, 3], [16, 10], [16, 9], [1, 1]);
const anyNumber = fc.double({ min: -50_000, max: 50_000, noNaN: true });
const anyFrame: fc.Arbitrary<Frame> = fc.record({
  zoom: fc.double({ min: 0, max: 100, noNaN: true }),
  x: anyNumber,
  y: anyNumber,
});

describe('the widest frame', () => {
  it.each<[Size, Ratio, object]>([
    [{ width: 4000, height: 3000 }, [3, 4], { x: 875, y: 0, width: 2250, height: 3000 }],
    [{ width: 3000, height: 4000 }, [3, 4], { x: 0, y: 0, width: 3000, height: 4000 }],
    [{ width: 1080, height: 1920 }, [16, 9], { x: 0, y: 656, width: 1080, height: 608 }],
    [{ width: 1, height: 1 }, [16, 9], { x: 0, y: 0, width: 1, height: 1 }],
  ])('of %j at %j keeps %j', (picture, ratio, rect) => {
    expect(rectOf(widestFrame(picture), picture, ratio)).toEqual(rect);
  });

  it('keeps a whole side of every picture, and the middle of the other', () => {
    fc.assert(
      fc.property(anyPicture, anyRatio, (picture, ratio) => {
        const rect = rectOf(widestFrame(picture), picture, ratio);
        // The oracle tries both sides: the larger rectangle that fits is the widest.
        const whole = rect.width === picture.width || rect.height === picture.height;
        expect(whole).toBe(true);
        expect(Math.abs(rect.x * 2 + rect.width - picture.width)).toBeLessThanOrEqual(1);
        expect(Math.abs(rect.y * 2 + rect.height - picture.height)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('any frame', () => {
  it('keeps whole pixels inside the picture, in the ratio give or take the rounding', () => {
    fc.assert(
      fc.property(anyPicture, anyRatio, anyFrame, (picture, ratio, frame) => {
        const { x, y, width, height } = rectOf(frame, picture, ratio);
        for (const pixels of [x, y, width, height]) expect(Number.isInteger(pixels)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        expect(x + width).toBeLessThanOrEqual(picture.width);
        expect(y + height).toBeLessThanOrEqual(picture.height);
        const off = Math.abs(width * ratio[1] - height * ratio[0]);
        if (Math.min(width, height) > 1) expect(off).toBeLessThanOrEqual((ratio[0] + ratio[1]) / 2);
      }),
    );
  });

  it('is the same once it is inside', () => {
    fc.assert(
      fc.property(anyPicture, anyRatio, anyFrame, (picture, ratio, frame) => {
        const once = insideFrame(frame, picture, ratio);
        expect(insideFrame(once, picture, ratio)).toEqual(once);
      }),
    );
  });

  it('stands between 0 and 1 on both axes', () => {
    fc.assert(
      fc.property(anyPicture, anyRatio, anyFrame, (picture, ratio, frame) => {
        const { x, y } = placeOf(insideFrame(frame, picture, ratio), picture, ratio);
        for (const place of [x, y]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('moving', () => {
  const picture = { width: 4000, height: 3000 };

  it('goes to the edge and no further', () => {
    const moved = movedFrame(widestFrame(picture), { x: 9999, y: 9999 }, picture, [3, 4]);
    expect(rectOf(moved, picture, [3, 4])).toEqual({ x: 1750, y: 0, width: 2250, height: 3000 });
    expect(placeOf(moved, picture, [3, 4])).toEqual({ x: 1, y: 0.5 });
  });

  it('and back is where it was, away from the edges', () => {
    const by = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(by, by, (x, y) => {
        const frame = { zoom: 2, x: 2000, y: 1500 };
        const there = movedFrame(frame, { x, y }, picture, [3, 4]);
        expect(movedFrame(there, { x: -x, y: -y }, picture, [3, 4])).toEqual(frame);
      }),
    );
  });
});

describe('zooming', () => {
  it('keeps less of the picture the closer it is', () => {
    const picture = { width: 4000, height: 3000 };
    const frame = zoomedFrame(widestFrame(picture), 2, { x: 2000, y: 1500 }, picture, [3, 4]);
    expect(rectOf(frame, picture, [3, 4])).toEqual({ x: 1438, y: 750, width: 1125, height: 1500 });
  });

  it('leaves the point it goes towards where it is seen, unless an edge is in the way', () => {
    const picture = { width: 4000, height: 3000 };
    const share = (frame: Frame, x: number) => {
      const rect = rectOf(frame, picture, [1, 1]);
      return (x - rect.x) / rect.width;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1400, max: 2600 }),
        fc.double({ min: 2, max: 8, noNaN: true }),
        (x, zoom) => {
          const before = { zoom: 2, x: 2000, y: 1500 };
          const after = zoomedFrame(before, zoom, { x, y: 1500 }, picture, [1, 1]);
          expect(share(after, x)).toBeCloseTo(share(before, x), 1);
        },
      ),
    );
  });

  it('stops where only a thumbnail would be left', () => {
    expect(mostZoom({ width: 4000, height: 3000 }, [3, 4])).toBe(8);
    expect(mostZoom({ width: 300, height: 400 }, [3, 4])).toBeCloseTo(300 / 64);
    expect(mostZoom({ width: 30, height: 40 }, [3, 4])).toBe(1);
  });
});
