import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverFit,
  fitOf,
  hasRatio,
  specOf,
  targetSize,
  wantedSize,
} from '../../../src/domain/cover';
import { rectOf } from '../../../src/domain/crop';
import { PLATFORM_IDS, type PlatformId } from '../../../src/domain/platform';
import { platformOf } from '../../../src/domain/platform-facts';

const first = (id: PlatformId) => platformOf(id).covers[0];
const anySpec = fc.constantFrom(...PLATFORM_IDS.flatMap((id) => platformOf(id).covers));
const anySide = fc.integer({ min: 100, max: 12_000 });

describe('how a cover fits', () => {
  it.each<[PlatformId, number, number, number, CoverFit]>([
    ['xiaohongshu', 1080, 1440, 400_000, 'ok'],
    ['xiaohongshu', 1081, 1440, 400_000, 'ok'],
    ['xiaohongshu', 810, 1080, 400_000, 'soft'],
    ['xiaohongshu', 1440, 1080, 400_000, 'ratio'],
    ['bilibili', 1146, 717, 400_000, 'ok'],
    ['bilibili', 960, 600, 400_000, 'soft'],
    ['bilibili', 959, 599, 400_000, 'small'],
    ['bilibili', 1146, 717, 5_000_001, 'heavy'],
    ['bilibili', 1440, 1080, 400_000, 'ratio'],
    ['youtube', 1280, 720, 2_000_000, 'ok'],
    ['youtube', 1280, 720, 2_000_001, 'heavy'],
    ['youtube', 1280, 800, 400_000, 'ratio'],
    ['weibo', 320, 180, 9_000_000, 'ok'],
  ])('%s: %i × %i with %i bytes is %s', (id, width, height, size, fit) => {
    expect(fitOf({ width, height, size }, first(id))).toBe(fit);
  });

  it('a cover belongs to the shape of its ratio, else to the first', () => {
    const { covers } = platformOf('bilibili');
    expect(specOf({ width: 1440, height: 1080 }, covers).ratio).toEqual([4, 3]);
    expect(specOf({ width: 1146, height: 717 }, covers).ratio).toEqual([16, 10]);
    expect(specOf({ width: 500, height: 500 }, covers).ratio).toEqual([16, 10]);
  });
});

describe('the size a crop is kept in', () => {
  it.each<[PlatformId, number, number, number, number]>([
    ['xiaohongshu', 3000, 4000, 1080, 1440],
    ['xiaohongshu', 900, 1200, 900, 1200],
    ['bilibili', 3200, 2000, 1146, 717],
    ['youtube', 3840, 2160, 1280, 720],
    ['weibo', 3840, 2160, 1440, 810],
  ])('%s: of %i × %i it is %i × %i', (id, width, height, wide, high) => {
    expect(targetSize({ width, height }, first(id))).toEqual({ width: wide, height: high });
  });

  it('never has more pixels than the crop, nor more than wanted', () => {
    fc.assert(
      fc.property(anySide, anySide, anySpec, (width, height, spec) => {
        const target = targetSize({ width, height }, spec);
        const wanted = wantedSize(spec);
        expect(target.width).toBeLessThanOrEqual(Math.max(width, wanted.width));
        expect(target.width).toBeLessThanOrEqual(width);
        expect(target.height).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('every crop of every shape has the ratio it was cut for', () => {
    fc.assert(
      fc.property(
        anySide,
        anySide,
        anySpec,
        fc.record({
          zoom: fc.double({ min: 1, max: 8, noNaN: true }),
          x: fc.double({ min: 0, max: 12_000, noNaN: true }),
          y: fc.double({ min: 0, max: 12_000, noNaN: true }),
        }),
        (width, height, spec, frame) => {
          const rect = rectOf(frame, { width, height }, spec.ratio);
          expect(hasRatio(rect, spec.ratio)).toBe(true);
          expect(fitOf(targetSize(rect, spec), spec)).not.toBe('ratio');
        },
      ),
    );
  });
});
