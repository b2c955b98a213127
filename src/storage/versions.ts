/** Earlier texts: written in the transaction that replaces them, thinned out, bounded. */
import type { Change } from '../domain/change';
import { replacedTexts, VERSION_PAUSE, VERSIONS_KEPT } from '../domain/version';
import type { WriteTransaction } from './schema';

type Key = [string, string, number];

/**
 * Keeps what the changes overwrite: of something `typed` one version for each spell of writing, of
 * anything else what stood there, however new it is.
 */
export async function writeVersions(
  tx: WriteTransaction,
  changes: readonly Change[],
  now: number,
  typed: boolean,
): Promise<void> {
  await Promise.all(
    changes
      .flatMap((one) => replacedTexts(one, now))
      .map(async (version) => {
        const store = tx.objectStore('versions');
        const { of, part, text } = version;
        const range = IDBKeyRange.bound([of, part, 0], [of, part, Number.POSITIVE_INFINITY]);
        const kept = (await store.getAllKeys(range)) as Key[];
        const latest = kept.at(-1)?.[2] ?? Number.NEGATIVE_INFINITY;
        if (typed && now - latest < VERSION_PAUSE) return;
        // Going to and fro between two texts must not push the others out.
        const same = typed ? [] : (await store.getAll(range)).filter((one) => one.text === text);
        const others = kept.filter(([, , at]) => same.every((one) => one.at !== at));
        const surplus = others.slice(0, Math.max(0, others.length + 1 - VERSIONS_KEPT));
        await Promise.all([
          ...same.map((one) => store.delete([of, part, one.at])),
          ...surplus.map((key) => store.delete(key)),
          store.put({ ...version, at: Math.max(now, latest + 1) }),
        ]);
      }),
  );
}
