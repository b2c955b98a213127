/** A new version waits until the person agrees; then what is typed is saved and the app reloads once. */

import { registerSW } from 'virtual:pwa-register';
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
  let waiting = false;
  const swap = registerSW({
    onNeedRefresh() {
      waiting = true;
      setReady(true);
    },
    onOfflineReady: () => setOfflineReady(true),
  });
  window.addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    setReady(true);
  });
  return {
    ready,
    offlineReady,
    async accept() {
      await flushAll();
      if (waiting) await swap(true);
      else location.reload();
    },
    later: () => setReady(false),
  };
}
