/** IndexedDB without a library: what a database can do at best. */

export function openRaw(name: string): Promise<IDBDatabase> {
  return result(indexedDB.open(name));
}

export async function removeRaw(name: string): Promise<void> {
  await result(indexedDB.deleteDatabase(name));
}

/** What a request answers. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes rows, by store, as one transaction; resolves when it is on disk. */
export function putRaw(db: IDBDatabase, rows: Record<string, readonly object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
    for (const [name, list] of Object.entries(rows)) {
      const store = tx.objectStore(name);
      for (const row of list) store.put(row);
    }
  });
}
