/** Takes back everything a transaction did; resolves when that is done. A failed request already did. */
export async function abort(tx: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    tx.abort();
  } catch {
    // Already aborted.
  }
  await tx.done.catch(() => undefined);
}
