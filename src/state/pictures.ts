/** Picture files: looked into before they are decoded, shrunk, cut to a ratio, encoded. */
import type { Rect } from '../domain/crop';
import type { Size } from '../domain/media';
import { isKeptAsIs, keptSize, MOST_BYTES, MOST_PIXELS, type Refusal } from '../domain/pictures';

/** A file that cannot be taken in, and why. */
export class PictureError extends Error {
  constructor(
    readonly why: Refusal,
    cause?: unknown,
  ) {
    super(`The picture cannot be taken in: ${why}`, { cause });
    this.name = 'PictureError';
  }
}

/** A picture ready to be stored. */
export interface Encoded extends Size {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

const JPEG = 'image/jpeg';
/** Tried in turn until a picture is light enough. */
const QUALITIES = [0.92, 0.85, 0.75, 0.6, 0.45];

/** The size of a picture as it is seen, turned upright. Rejects with PictureError. */
export function measurePicture(file: Blob): Promise<Size> {
  return withImage(file, async ({ naturalWidth, naturalHeight }) => ({
    width: naturalWidth,
    height: naturalHeight,
  }));
}

/**
 * What is kept of a file: its own bytes, or a smaller picture where it is very large or of a kind
 * that not everyone can read. Rejects with PictureError.
 */
export function keptPicture(file: Blob): Promise<Encoded> {
  return withImage(file, async (image) => {
    const whole = { width: image.naturalWidth, height: image.naturalHeight };
    if (!isKeptAsIs({ ...whole, type: file.type, size: file.size })) {
      return drawn(image, { x: 0, y: 0, ...whole }, keptSize(whole), null);
    }
    return { ...whole, bytes: await file.arrayBuffer(), type: file.type };
  });
}

/**
 * The part `rect` of a picture as a JPEG of the size `target`, in at most so many bytes if that can
 * be had. Rejects with PictureError.
 */
export function cutPicture(
  file: Blob,
  rect: Rect,
  target: Size,
  bytes: number | null,
): Promise<Encoded> {
  return withImage(file, (image) => drawn(image, rect, target, bytes));
}

/**
 * Opens a picture as far as its size, which costs no memory, and refuses it if decoding would cost
 * too much. Whatever fails is about the file.
 */
async function withImage<T>(file: Blob, work: (image: HTMLImageElement) => Promise<T>): Promise<T> {
  if (file.size > MOST_BYTES) throw new PictureError('bytes');
  const url = URL.createObjectURL(file);
  try {
    const image = await loaded(url);
    const pixels = image.naturalWidth * image.naturalHeight;
    if (pixels === 0) throw new PictureError('unreadable');
    if (pixels > MOST_PIXELS) throw new PictureError('pixels');
    return await work(image);
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('unreadable', error);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = url;
  });
}

async function drawn(
  image: HTMLImageElement,
  { x, y, width, height }: Rect,
  target: Size,
  most: number | null,
): Promise<Encoded> {
  // Without this a picture that cannot be decoded would be drawn as nothing.
  await image.decode();
  const canvas = new OffscreenCanvas(target.width, target.height);
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('pixels');
  // JPEG knows no transparency: what shone through is white, as on paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, target.width, target.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, x, y, width, height, 0, 0, target.width, target.height);
  let blob: Blob | undefined;
  for (const quality of QUALITIES) {
    blob = await canvas.convertToBlob({ type: JPEG, quality });
    if (most === null || blob.size <= most) break;
  }
  if (!blob) throw new PictureError('unreadable');
  return { ...target, bytes: await blob.arrayBuffer(), type: blob.type };
}
