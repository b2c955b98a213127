/** The service worker: when things happen. What is kept is in what-to-cache.ts. */
/// <reference lib="webworker" />
import { openFromNotices } from './notices';
import { cacheEverything } from './what-to-cache';

declare const self: ServiceWorkerGlobalScope;

cacheEverything();
openFromNotices();

// A new version waits until the person agrees to it.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
