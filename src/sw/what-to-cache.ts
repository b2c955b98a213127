/** What is kept for offline use: every file of the build, and a page for every address. */
/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

const WIDGET = /\/widget\//;

/**
 * Precaches the build and answers navigations: widgets with their page, the rest with the shell.
 * Nothing is cached at run time.
 */
export function cacheEverything(): void {
  precacheAndRoute(self.__WB_MANIFEST);
  cleanupOutdatedCaches();
  const answer = (page: string, addresses: ConstructorParameters<typeof NavigationRoute>[1]) =>
    registerRoute(new NavigationRoute(createHandlerBoundToURL(page), addresses));
  answer('widget.html', { allowlist: [WIDGET] });
  answer('index.html', { denylist: [WIDGET] });
}
