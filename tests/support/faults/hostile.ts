/** What somebody puts into a field who means the app ill, and what a file or a link could bring. */
import type { Page } from '@playwright/test';

/** Sets `window.hacked` if it is ever taken for anything but text. */
export const HOSTILE =
  `<script>window.hacked=1</script><img src=x onerror="window.hacked=1">` +
  `<svg onload=window.hacked=1>{{window.hacked=1}}\${window.hacked=1}javascript:window.hacked=1` +
  `\u202e\u2066\u0000\u0007\u200b\u0001"'>--></title></style>`;

export const HOSTILE_LINK = 'javascript:window.hacked=1';

/** Puts it into every text of every record on disk. Runs beside the app, on the sample month. */
export function poison(page: Page): Promise<number> {
  return page.evaluate(
    async ([text, link]) => {
      const TEXTS = new Set(['title', 'body', 'notes', 'note', 'name', 'masterTitle', 'text']);
      const LISTS = new Set(['tags', 'people']);
      let poisoned = 0;
      const poisonedValue = (value: unknown, key: string): unknown => {
        if (typeof value === 'string' && (TEXTS.has(key) || key === 'link')) {
          poisoned++;
          return key === 'link' ? link : text;
        }
        if (LISTS.has(key)) return [text, `#${text}`];
        if (key === 'links') return [link, `https://example.com/${text}`];
        if (Array.isArray(value)) return value.map((one) => poisonedValue(one, ''));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([name, one]) => [
            name,
            name === 'ix' ? one : poisonedValue(one, name),
          ]),
        );
      };
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('rizhang'));
      const stores = ['pieces', 'posts', 'streaks', 'tasks'];
      const tx = db.transaction([...stores, 'templates'], 'readwrite');
      for (const name of stores) {
        const store = tx.objectStore(name);
        for (const row of await done(store.getAll())) {
          const more =
            name === 'pieces'
              ? { steps: [{ id: `${row.id}-s`, name: text, leadDays: 0, done: false }] }
              : name === 'tasks'
                ? { subtasks: [{ id: `${row.id}-s`, title: text, done: false }] }
                : {};
          store.put({ ...(poisonedValue(row, '') as object), ...more });
        }
      }
      const now = Date.now();
      const fixed = { createdAt: now, updatedAt: now, deletedAt: null, ix: {} };
      const content = { kind: 'title', text };
      tx.objectStore('templates').put({ id: 'evil', name: text, content, ...fixed });
      const trashed = { ...fixed, deletedAt: now };
      tx.objectStore('templates').put({ id: 'gone', name: text, content, ...trashed });
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
      db.close();
      return poisoned;
    },
    [HOSTILE, HOSTILE_LINK] as const,
  );
}

/** What in the page was taken for more than text. */
export function takenForMore(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...('hacked' in window ? ['a script ran'] : []),
    ...[...document.querySelectorAll('#app img[src="x"], #app script, [onerror], [onload]')].map(
      (element) => element.outerHTML,
    ),
    ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => !/^(https?:|#|$)/.test(link.href))
      .map((link) => link.outerHTML),
  ]);
}
