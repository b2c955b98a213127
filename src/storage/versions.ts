/** Earlier texts: written in the transaction that replaces them, thinned out, bounded. */
import type { Change } from '../domain/change';
import { replacedTexts, type TextVersion, VERSION_PAUSE, VERSIONS_KEPT } from '../domain/version';
import type { Database, WriteTransaction } from './schema';

type Key = [string, string, number];

/** Keeps what the changes overwrite, one version for each spell of writing. */
export async function writeVersions(
  tx: WriteTransaction,
  changes: readonly Change[],
  now: number,
): Promise<void> {
  await Promise.all(
    changes
      .flatMap((one) => replacedTexts(one, now))
      .map(async (version) => {
        const store = tx.objectStore('versions');
        const { of, part } = version;
        const kept = (await store.getAllKeys(
          IDBKeyRange.bound([of, part, 0], [of, part, Number.POSITIVE_INFINITY]),
        )) as Key[];
        const latest = kept.at(-1)?.[2];
        if (latest !== undefined && now - latest < VERSION_PAUSE) return;
        const surplus = kept.slice(0, Math.max(0, kept.length + 1 - VERSIONS_KEPT));
        await Promise.all([store.put(version), ...surplus.map((key) => store.delete(key))]);
      }),
  );
}

/** Earlier texts of a piece or a post, newest first. */
export async function readVersions(db: Database, of: string): Promise<TextVersion[]> {
  const range = IDBKeyRange.bound([of], [of, []]);
  const found = await db.getAll('versions', range);
  return found.sort((a, b) => b.at - a.at);
}
