/** The service worker: when things happen. What is kept is in what-to-cache.ts. */
/// <reference lib="webworker" />
import { openFromNotices } from './notices';
import { receiveShares } from './share-target';
import { cacheEverything } from './what-to-cache';

declare const self: ServiceWorkerGlobalScope;

cacheEverything();
receiveShares();
openFromNotices();

// A new version waits until the person agrees to it.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
