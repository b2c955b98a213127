/** What other apps shared, as the service worker laid it down (src/sw/share-target.ts). */
import type { SharedTexts } from '../domain/shared';

const CACHE = 'rizhang.shared';

export interface Shared extends SharedTexts {
  readonly pictures: readonly File[];
  /** Pictures that were too many or too large to be taken. */
  readonly left: number;
}

const addressOf = (id: string) =>
  new URL(`${import.meta.env.BASE_URL}share/${encodeURIComponent(id)}`, location.href).href;

/** What was shared under an id; null where it is not there, or not any more. Rejects as reading does. */
export async function readShared(id: string): Promise<Shared | null> {
  const cache = await caches.open(CACHE);
  const found = await cache.match(addressOf(id));
  if (!found) return null;
  // Written by our own worker, so its shape is known.
  const { files, ...note } = (await found.json()) as Omit<Shared, 'pictures'> & {
    files: { name: string; type: string }[];
  };
  const pictures: File[] = [];
  for (const [i, { name, type }] of files.entries()) {
    const picture = await cache.match(`${addressOf(id)}/${i}`);
    if (picture) pictures.push(new File([await picture.blob()], name, { type }));
  }
  return { ...note, pictures };
}

/** Takes a share out of the inbox, whatever became of it. Rejects as deleting does. */
export async function forgetShared(id: string): Promise<void> {
  const cache = await caches.open(CACHE);
  const address = addressOf(id);
  for (const key of await cache.keys()) {
    if (key.url === address || key.url.startsWith(`${address}/`)) await cache.delete(key);
  }
}
