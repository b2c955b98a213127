/**
 * Reads a zip by its directory, file by file, so that gigabytes of pictures never lie in memory.
 * Layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
 */
import { BackupError } from '../../domain/backup/backup';

export interface Packed {
  readonly name: string;
  readonly bytes: Blob;
  readonly deflated: boolean;
  /** Bytes when unpacked, as the directory says. */
  readonly size: number;
}

const END = { signature: 0x06054b50, length: 22, comment: 0xffff };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;
/** More files than any backup has. */
const MOST_FILES = 65_535;

/** The files of a zip. Throws BackupError where it is none, or cut off. */
export async function readZip(file: Blob): Promise<Packed[]> {
  const tail = await view(file, Math.max(0, file.size - END.length - END.comment), file.size);
  const end = findEnd(tail);
  if (end === null) throw new BackupError((await isZip(file)) ? 'damaged' : 'foreign');
  const files = tail.getUint16(end + 10, true);
  const from = tail.getUint32(end + 16, true);
  const directory = await view(file, from, from + tail.getUint32(end + 12, true));
  const found: Packed[] = [];
  let at = 0;
  for (let i = 0; i < Math.min(files, MOST_FILES); i++) {
    expect(directory, at, ENTRY);
    const method = directory.getUint16(at + 10, true);
    const packed = directory.getUint32(at + 20, true);
    const size = directory.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((to) => directory.getUint16(at + to, true)) as [
      number,
      number,
      number,
    ];
    const offset = directory.getUint32(at + 42, true);
    const local = await view(file, offset, offset + LOCAL.length);
    expect(local, 0, LOCAL);
    const start = offset + LOCAL.length + local.getUint16(26, true) + local.getUint16(28, true);
    if (method !== STORED && method !== DEFLATED) throw new BackupError('damaged');
    if (start + packed > file.size || at + ENTRY.length + name > directory.byteLength) {
      throw new BackupError('damaged');
    }
    found.push({
      name: text(directory, at + ENTRY.length, name),
      bytes: file.slice(start, start + packed),
      deflated: method === DEFLATED,
      size,
    });
    at += ENTRY.length + name + extra + comment;
  }
  return found;
}

/** Unpacks one file, and stops as soon as it is more than `most` bytes, whatever it said it was. */
export async function unpack({ bytes, deflated, size }: Packed, most: number): Promise<Blob> {
  const stream = deflated
    ? bytes.stream().pipeThrough(new DecompressionStream('deflate-raw'))
    : bytes.stream();
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) throw new BackupError('large');
      chunks.push(value as Uint8Array<ArrayBuffer>);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error instanceof BackupError ? error : new BackupError('damaged');
  }
  if (length !== size) throw new BackupError('damaged');
  return new Blob(chunks);
}

async function isZip(file: Blob): Promise<boolean> {
  return (await file.slice(0, 2).text()) === 'PK';
}

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END.length; at >= 0; at--) {
    if (tail.getUint32(at, true) === END.signature) return at;
  }
  return null;
}

function expect(data: DataView, at: number, what: { signature: number; length: number }): void {
  if (at + what.length > data.byteLength || data.getUint32(at, true) !== what.signature) {
    throw new BackupError('damaged');
  }
}

function text(data: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(data.buffer, data.byteOffset + at, length));
}
