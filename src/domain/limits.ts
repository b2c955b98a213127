/** Limits that a person corrected, because platforms change theirs. */
import type { PlatformId } from './platform';
import type { LimitOverrides } from './settings';

export type LimitedPart = 'title' | 'body' | 'tags';

/** Largest limit that can be set, in the platform's unit. */
export const MAX_LIMIT = 100_000;

/** A limit a person wrote, or null when it is no whole number from 1 on. */
export function parseLimit(text: string): number | null {
  const limit = Number(text);
  return text.trim() !== '' && Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT
    ? limit
    : null;
}

/** The corrections with one more, or without one where `max` is null. */
export function withLimit(
  limits: LimitOverrides,
  platform: PlatformId,
  part: LimitedPart,
  max: number | null,
): LimitOverrides {
  const { [part]: _, ...others } = limits[platform] ?? {};
  const own = max === null ? others : { ...others, [part]: max };
  const { [platform]: __, ...rest } = limits;
  return Object.keys(own).length > 0 ? { ...rest, [platform]: own } : rest;
}
