/** What is on disk, read without the app: from a picture of the same origin, which runs nothing. */
import type { Page } from '@playwright/test';

export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly deletedAt?: number | null;
};
export type Stores = Readonly<Record<string, readonly Row[]>>;

/** Goes where the origin's storage is and the app is not. */
export async function besideTheApp(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/icons/favicon.svg`);
}

/** All rows of all stores but pictures,. */
export async function readDisk(page: Page, url: string): Promise<Stores> {
  await besideTheApp(page, url);
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('rizhang'));
    const stores: Record<string, never[]> = {};
    for (const name of db.objectStoreNames) {
      if (name === 'media') continue;
      stores[name] = (await done(db.transaction(name).objectStore(name).getAll())) as never[];
    }
    db.close();
    return stores;
  });
}

/** What does not fit together: each row against the ones it is counted in or derived from. */
export function faultsOf(stores: Stores): string[] {
  const faults: string[] = [];
  const mark = stores.meta?.find(({ id }) => id === 'writes') as
    | { live: Record<string, number> }
    | undefined;
  for (const [store, counted] of Object.entries(mark?.live ?? {})) {
    const live = liveIn(stores, store).length;
    if (live !== counted) faults.push(`${store}: ${live} rows, ${counted} counted`);
  }
  const pieces = new Set(liveIn(stores, 'pieces').map(({ id }) => id));
  for (const post of liveIn(stores, 'posts')) {
    if (!pieces.has(post.pieceId as string)) faults.push(`post ${post.id} without its piece`);
  }
  const credited = (stores.credits ?? []).flatMap(({ credits }) =>
    (credits as { postId: string }[]).map(({ postId }) => postId),
  );
  const out = liveIn(stores, 'posts').filter(
    ({ state }) => (state as { status: string }).status === 'published',
  );
  if (
    credited.toSorted().join() !==
    out
      .map(({ id }) => id)
      .toSorted()
      .join()
  ) {
    faults.push(`${out.length} posts went out, ${credited.length} are credited`);
  }
  return faults;
}

export function liveIn(stores: Stores, store: string): readonly Row[] {
  return (stores[store] ?? []).filter(({ deletedAt }) => deletedAt === null);
}

/**
 * The version of the schema on disk; runs beside the app. Asked of the opened database: after a crash
 * Chromium's list of databases tells the version of an upgrade that it takes back when it opens it.
 */
export function versionOnDisk(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('rizhang');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          resolve(request.result.version);
          request.result.close();
        };
      }),
  );
}
