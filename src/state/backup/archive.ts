/**
 * The file a backup is: a zip of `backup.json` and `media/<id>`, or that zip encrypted by the age
 * standard, which the `age` tool opens. Loaded when it is wanted.
 */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { BackupError } from '../../domain/backup/backup';
import { MOST_BYTES } from '../../domain/pictures';
import { readZip, unpack } from './zip-reader';

/** Most bytes of the text: many times ten years of posts. */
const MOST_TEXT = 128_000_000;
/** Bytes packed at once, between which the screen may draw. */
const SLICE = 1 << 20;
const TEXT = 'backup.json';
const MEDIA = 'media/';
/** What an age file begins with (age-encryption.org/v1). */
const AGE = 'age-encryption.org/';

export interface Archive {
  readonly text: string;
  /** Pictures by id. */
  readonly media: ReadonlyMap<string, Blob>;
}

/** Heard while it goes on, from 0 to 1. */
export type Progress = (share: number) => void;

/** Packs a text and pictures by their ids; `bytesOf` gives what one is, or null where it is gone. */
export async function packArchive(
  text: string,
  media: readonly string[],
  bytesOf: (id: string) => Promise<Uint8Array | null>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    // A Blob may lie on the disk, where the pictures of years do not fit into memory.
    else parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
  });
  const json = new ZipDeflate(TEXT, { level: 6 });
  zip.add(json);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length || at === 0; at += SLICE) {
    json.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    await breath(signal);
  }
  for (const [i, id] of media.entries()) {
    progress(i / media.length);
    const found = await bytesOf(id);
    if (!found) continue;
    // Pictures are packed already.
    const file = new ZipPassThrough(MEDIA + id);
    zip.add(file);
    file.push(found, true);
    await breath(signal);
  }
  zip.end();
  if (failure) throw failure;
  progress(1);
  return new Blob(parts, { type: 'application/zip' });
}

/**
 * Takes a file apart, never believing what it says of its own sizes. Throws BackupError, and what
 * `signal` was aborted with.
 */
export async function openArchive(
  file: Blob,
  password: string | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<Archive> {
  const zipped = (await isEncrypted(file)) ? await decrypt(file, password) : file;
  const files = await readZip(zipped);
  const json = files.find(({ name }) => name === TEXT);
  if (!json) throw new BackupError('foreign');
  const text = decode(await (await unpack(json, MOST_TEXT)).arrayBuffer());
  const media = new Map<string, Blob>();
  for (const [i, packed] of files.entries()) {
    progress(i / files.length);
    await breath(signal);
    if (!packed.name.startsWith(MEDIA)) continue;
    media.set(packed.name.slice(MEDIA.length), await unpack(packed, MOST_BYTES));
  }
  progress(1);
  return { text, media };
}

/** The file encrypted with a password, as `age -p` would. */
export async function encrypt(zipped: Blob, password: string): Promise<Blob> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(password);
  const stream = await encrypter.encrypt(zipped.stream());
  return new Response(stream).blob();
}

export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await file.slice(0, AGE.length).text()) === AGE;
}

async function decrypt(file: Blob, password: string | null): Promise<Blob> {
  if (!password) throw new BackupError('password');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(password);
  try {
    return await new Response(await decrypter.decrypt(file.stream())).blob();
  } catch {
    // The standard does not tell a wrong password from a damaged file.
    throw new BackupError('password');
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BackupError('damaged');
  }
}

/** Lets the screen draw, and stops where the person has thought better of it. */
async function breath(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
