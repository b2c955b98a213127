/** Which of the snapshots on this device are kept. */

export interface SnapshotFacts {
  readonly id: string;
  /** Instant it was taken, epoch milliseconds. */
  readonly made: number;
  /** Live records in it. */
  readonly records: number;
  /** Bytes. */
  readonly size: number;
}

/** Newest first, so many and so many bytes of them. */
export const MOST_SNAPSHOTS = 14;
export const MOST_SNAPSHOT_BYTES = 50_000_000;

/**
 * The ids to remove. The newest is always kept, and so is the fullest: a state that lost most of what
 * was there must not push out the one that had it.
 */
export function surplus(all: readonly SnapshotFacts[]): string[] {
  const newest = all.toSorted((a, b) => b.made - a.made);
  const fullest = newest.toSorted((a, b) => b.records - a.records)[0];
  const removed: string[] = [];
  let [count, bytes] = [1, fullest?.size ?? 0];
  for (const [i, one] of newest.entries()) {
    if (one === fullest) continue;
    count++;
    bytes += one.size;
    const fits = count <= MOST_SNAPSHOTS && bytes <= MOST_SNAPSHOT_BYTES;
    if (!fits && i > 0) removed.push(one.id);
  }
  return removed;
}
