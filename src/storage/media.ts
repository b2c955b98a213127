/** Pictures by themselves, without the records that speak of them. */
import type { Medium } from '../domain/media';
import type { Database } from './schema';

/** Keeps bytes; what no record comes to speak of is swept away later. Rejects with none written. */
export async function keepMedia(db: Database, media: readonly Medium[]): Promise<void> {
  const tx = db.transaction('media', 'readwrite', { durability: 'strict' });
  await Promise.all([...media.map((medium) => tx.store.put(medium)), tx.done]);
}
