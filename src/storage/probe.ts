/** Asks the disk whether it still keeps anything, without leaving a trace. */
import { abort } from './abort';
import type { Database } from './schema';

/** Writes a row and takes it away again, as one transaction. Rejects where nothing is kept. */
export async function probe(db: Database): Promise<void> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([tx.store.put({ id: 'probe' } as never), tx.store.delete('probe'), tx.done]);
  } catch (error) {
    await abort(tx);
    throw tx.error ?? error;
  }
}
