/** Rules for the pictures of a piece: what is taken in, in which size it is kept, how many go out. */
import type { Size } from './media';
import type { PlatformId } from './platform';
import { platformOf } from './platform-facts';

/** Larger files are refused before they are looked into, bytes. */
export const MOST_BYTES = 60_000_000;
/** Larger pictures would need more memory than a phone gives, pixels in all. */
export const MOST_PIXELS = 120_000_000;
/** Longest side of a picture that is kept, pixels. */
export const KEPT_SIDE = 4096;
/** A long strip stays readable: its short side is not made smaller than this, pixels. */
const READABLE = 1440;
/** A file that takes more than this is made anew, bytes. */
const KEPT_BYTES = 20_000_000;
/** Types that are kept as they came; others become JPEG. */
const KEPT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/** Why a file is not taken in. */
export type Refusal =
  /** More bytes than `MOST_BYTES`. */
  | 'bytes'
  /** More pixels than `MOST_PIXELS`. */
  | 'pixels'
  /** Not a picture, a damaged one, or of a kind the browser cannot show. */
  | 'unreadable';

/** The size a picture is kept in: smaller where it is very large, never larger. */
export function keptSize({ width, height }: Size): Size {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const scale = Math.min(1, Math.max(KEPT_SIDE / long, READABLE / short));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** True when a file's own bytes can be kept; `size` in bytes. */
export function isKeptAsIs(
  picture: Size & { readonly type: string; readonly size: number },
): boolean {
  const { width } = keptSize(picture);
  return width === picture.width && picture.size <= KEPT_BYTES && KEPT_TYPES.includes(picture.type);
}

/** Most pictures all of these platforms take, or null where none of them limits it. */
export function pictureLimit(platforms: readonly PlatformId[]): number | null {
  const limits = platforms.flatMap((id) => platformOf(id).pictures?.max ?? []);
  return limits.length > 0 ? Math.min(...limits) : null;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};
/** Longest part of a title in a file's name, UTF-16 units. */
const TITLE = 40;

/** Name under which a picture of a post is saved: its title, what it is, and an ending for its type. */
export function fileNameOf(title: string, what: string, type: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, TITLE)
    .trim();
  return `${[safe, what].filter(Boolean).join('-')}.${EXTENSIONS[type] ?? 'jpg'}`;
}
