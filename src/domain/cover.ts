/** Whether a picture will do as a cover, and the size in which a crop is kept. */
import type { Ratio, Size } from './media';
import type { CoverSpec } from './platform-facts';

/**
 * `ok`; `ratio`: of another shape; `small`: smaller than the platform takes; `heavy`: more bytes
 * than it takes; `soft`: taken, but smaller than advised. All but `ok` are warnings.
 */
export type CoverFit = 'ok' | 'ratio' | 'small' | 'heavy' | 'soft';

/** Of two shapes that differ by less than this share nobody sees the difference. */
const NEAR = 0.01;

/** True when a picture has a ratio, give or take the pixel that rounding costs. */
export function hasRatio({ width, height }: Size, [wide, high]: Ratio): boolean {
  const off = Math.abs(width * high - height * wide);
  return off <= Math.max((wide + high) / 2, NEAR * width * high);
}

/** How a cover of so many pixels and bytes fits one shape. The worst that is wrong is said. */
export function fitOf(cover: Size & { readonly size?: number }, spec: CoverSpec): CoverFit {
  if (!hasRatio(cover, spec.ratio)) return 'ratio';
  if (spec.least && isBelow(cover, spec.least)) return 'small';
  if (spec.bytes !== null && (cover.size ?? 0) > spec.bytes) return 'heavy';
  if (spec.advised && isBelow(cover, spec.advised)) return 'soft';
  return 'ok';
}

/** The shape a cover was made for: the one of its ratio, else the platform's first. */
export function specOf(cover: Size, specs: readonly [CoverSpec, ...CoverSpec[]]): CoverSpec {
  return specs.find(({ ratio }) => hasRatio(cover, ratio)) ?? specs[0];
}

/** Long side of a cover for which no size is stated, pixels. */
const UNSTATED = 1440;

/** The size a platform wants a cover in, pixels. */
export function wantedSize({ advised, ratio: [wide, high] }: CoverSpec): Size {
  if (advised) return advised;
  const scale = UNSTATED / Math.max(wide, high);
  return { width: Math.round(wide * scale), height: Math.round(high * scale) };
}

/** The size a crop of so many pixels is kept in: as wanted, or its own where it has less. */
export function targetSize(crop: Size, spec: CoverSpec): Size {
  const wanted = wantedSize(spec);
  return isBelow(crop, wanted) ? { width: crop.width, height: crop.height } : wanted;
}

function isBelow(size: Size, other: Size): boolean {
  return size.width < other.width || size.height < other.height;
}
