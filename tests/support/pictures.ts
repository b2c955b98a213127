/** Picture files made for a test, and what is seen in one. */

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly type?: string;
  readonly name?: string;
  /** Left out: quarters of red, green, blue and yellow, as one reads. `clear`: nothing at all. */
  readonly paint?: 'clear' | 'noise';
}

const QUARTERS = ['#f00', '#0f0', '#00f', '#ff0'] as const;

/** A picture file. */
export async function aPicture({ width, height, type, name, paint }: Look): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  if (paint === 'noise') {
    const pixels = context.createImageData(width, height);
    for (let at = 0; at < pixels.data.length; at += 65_536) {
      crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
    }
    context.putImageData(pixels, 0, 0);
  } else if (paint === undefined) {
    QUARTERS.forEach((colour, i) => {
      context.fillStyle = colour;
      context.fillRect(((i % 2) * width) / 2, (i > 1 ? height : 0) / 2, width / 2, height / 2);
    });
  }
  const blob = await canvas.convertToBlob({ type: type ?? 'image/jpeg', quality: 0.95 });
  return new File([blob], name ?? '图.jpg', { type: blob.type });
}

/** A JPEG that says of itself that it lies on its side, turned clockwise, as phones write them. */
export async function aSidewaysPicture(width: number, height: number): Promise<File> {
  const bytes = new Uint8Array(await (await aPicture({ width, height })).arrayBuffer());
  // Exif with one entry: orientation (0x0112), a short, 6.
  const exif = [
    [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ].flat();
  const [start, rest] = [bytes.slice(0, 2), bytes.slice(2)];
  return new File([start, new Uint8Array(exif), rest], '侧.jpg', { type: 'image/jpeg' });
}

/** A PNG of a few bytes that claims to be of a size. */
export async function aBomb(width: number, height: number): Promise<File> {
  const small = await aPicture({ width: 1, height: 1, type: 'image/png' });
  const bytes = await small.arrayBuffer();
  const view = new DataView(bytes);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(29, crc(new Uint8Array(bytes, 12, 17)));
  return new File([bytes], 'bomb.png', { type: 'image/png' });
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

type Colour = 'red' | 'green' | 'blue' | 'yellow' | 'white' | 'black';

/** The size of a picture and the colours in its corners: top left, top right, bottom left, bottom right. */
export async function seen(picture: { readonly bytes: ArrayBuffer; readonly type: string }) {
  const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext(
    '2d',
  ) as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const [x, y] = [Math.floor(width / 8), Math.floor(height / 8)];
  const colours = [
    [x, y],
    [width - 1 - x, y],
    [x, height - 1 - y],
    [width - 1 - x, height - 1 - y],
  ].map(([left = 0, top = 0]) => colourOf(context.getImageData(left, top, 1, 1).data));
  return { width, height, corners: colours.join(' ') };
}

function colourOf([red = 0, green = 0, blue = 0]: Uint8ClampedArray): Colour {
  const key = [red, green, blue].map((value) => (value > 127 ? 1 : 0)).join('');
  const names: Record<string, Colour> = {
    '100': 'red',
    '010': 'green',
    '001': 'blue',
    '110': 'yellow',
    '111': 'white',
    '000': 'black',
  };
  return names[key] ?? 'black';
}
