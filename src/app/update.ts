/** A new version waits until the person agrees; then what is typed is saved and the app reloads once. */
import { type Accessor, createSignal } from 'solid-js';
import { flushAll } from '../state/typing';

export interface Update {
  /** True when a new version is waiting, or a part of this one can no longer be loaded. */
  ready: Accessor<boolean>;
  offlineReady: Accessor<boolean>;
  accept(): Promise<void>;
  later(): void;
}

/** Registers the service worker and watches for new versions. */
export function createUpdate(): Update {
  const [ready, setReady] = createSignal(false);
  const [offlineReady, setOfflineReady] = createSignal(
    Boolean(navigator.serviceWorker?.controller),
  );
  let swap: (() => Promise<void>) | undefined;
  // Loaded after the first paint: nothing on the screen waits for it.
  void import('virtual:pwa-register').then(({ registerSW }) => {
    const update = registerSW({
      async onNeedRefresh() {
        // The very first worker waits for a moment too (Firefox lets that be seen): it replaces nothing.
        const registration = await navigator.serviceWorker.getRegistration();
        if (!registration?.active || !registration.waiting) return;
        swap = () => update();
        setReady(true);
      },
      // In every tab, whichever of them was asked.
      onNeedReload: reload,
      onOfflineReady: () => setOfflineReady(true),
    });
  });
  window.addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    setReady(true);
  });
  return {
    ready,
    offlineReady,
    async accept() {
      // A first visit has no service worker in charge, so nobody would tell this page to reload.
      if (swap && navigator.serviceWorker.controller) return swap();
      const { takeNewest } = await import('./take-newest');
      await takeNewest();
      await reload();
    },
    later: () => setReady(false),
  };
}

async function reload(): Promise<void> {
  await flushAll();
  location.reload();
}
