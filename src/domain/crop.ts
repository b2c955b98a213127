/**
 * Cutting a picture to a ratio: a frame that is moved and zoomed over the picture and never leaves
 * it. All in pixels of the picture.
 */
import type { Ratio, Size } from './media';

/** How the person looks at the picture: `x`, `y` is the middle of what is kept, fractions allowed. */
export interface Frame {
  /** 1 keeps as much of the picture as the ratio allows. */
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Whole pixels inside a picture. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nobody frames closer than this. */
const MOST_ZOOM = 8;
/** What is kept is at least this many pixels on its shorter side, where the picture has them. */
const LEAST = 64;

/** The frame that keeps most: the largest of its ratio, centred. */
export function widestFrame(picture: Size): Frame {
  return { zoom: 1, x: picture.width / 2, y: picture.height / 2 };
}

/** How far one can zoom into a picture; 1 where there is nothing to gain. */
export function mostZoom(picture: Size, ratio: Ratio): number {
  const { width, height } = kept(picture, ratio, 1);
  return Math.max(1, Math.min(MOST_ZOOM, Math.min(width, height) / LEAST));
}

/** The nearest frame that lies inside the picture. */
export function insideFrame(frame: Frame, picture: Size, ratio: Ratio): Frame {
  const zoom = clamp(frame.zoom, 1, mostZoom(picture, ratio));
  const { width, height } = kept(picture, ratio, zoom);
  return {
    zoom,
    x: clamp(frame.x, width / 2, picture.width - width / 2),
    y: clamp(frame.y, height / 2, picture.height - height / 2),
  };
}

/** The frame moved by so many pixels, as far as the picture goes. */
export function movedFrame(frame: Frame, by: Point, picture: Size, ratio: Ratio): Frame {
  return insideFrame({ ...frame, x: frame.x + by.x, y: frame.y + by.y }, picture, ratio);
}

/** The frame at another zoom; the point `around` of the picture keeps its place in it if it can. */
export function zoomedFrame(
  frame: Frame,
  wanted: number,
  around: Point,
  picture: Size,
  ratio: Ratio,
): Frame {
  const zoom = clamp(wanted, 1, mostZoom(picture, ratio));
  const nearer = frame.zoom / zoom;
  const x = around.x + (frame.x - around.x) * nearer;
  const y = around.y + (frame.y - around.y) * nearer;
  return insideFrame({ zoom, x, y }, picture, ratio);
}

/** What a frame keeps, in whole pixels inside the picture. */
export function rectOf(frame: Frame, picture: Size, ratio: Ratio): Rect {
  const { zoom, x, y } = insideFrame(frame, picture, ratio);
  const exact = kept(picture, ratio, zoom);
  const width = Math.max(1, Math.round(exact.width));
  const height = Math.max(1, Math.round(exact.height));
  return {
    x: clamp(Math.round(x - width / 2), 0, picture.width - width),
    y: clamp(Math.round(y - height / 2), 0, picture.height - height),
    width,
    height,
  };
}

/** Where a frame stands along both axes, 0 (left, top) to 1; 0.5 where it cannot move. */
export function placeOf(frame: Frame, picture: Size, ratio: Ratio): Point {
  const { width, height } = kept(picture, ratio, frame.zoom);
  const along = (middle: number, length: number, whole: number) =>
    whole - length < 1 ? 0.5 : clamp((middle - length / 2) / (whole - length), 0, 1);
  return {
    x: along(frame.x, width, picture.width),
    y: along(frame.y, height, picture.height),
  };
}

/** Exact size of what is kept; fractions of pixels. */
function kept(picture: Size, [wide, high]: Ratio, zoom: number): Size {
  const scale = Math.min(picture.width / wide, picture.height / high) / zoom;
  return { width: wide * scale, height: high * scale };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
