/** Whether the app can be put on this device's home screen, and whether that is being offered. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { isNoted, note } from './device-notes';

/** Chrome's and Edge's own event. https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export interface Installing {
  /** True where it runs as an installed app, or was installed while open. */
  readonly isInstalled: Accessor<boolean>;
  /** True while the browser would ask the person. */
  readonly canAsk: Accessor<boolean>;
  readonly isOffered: Accessor<boolean>;
  /** Offers it, unless it was refused once. */
  offer(): void;
  /** Never offers it again. */
  refuse(): void;
  /** Lets the browser ask, where a no is a no here; does what else there is to do where it cannot. */
  ask(otherwise: () => void): Promise<void>;
}

const REFUSED = 'rizhang.install-refused';

const [prompt, setPrompt] = createSignal<InstallPrompt | null>(null);

// The browser tells once, and does not wait for the database to be open.
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  setPrompt(event as InstallPrompt);
});

export function createInstalling(): Installing {
  const [isInstalled, setInstalled] = createSignal(!matchMedia('(display-mode: browser)').matches);
  const [isOffered, setOffered] = createSignal(false);

  // Also in memory, for where nothing is kept.
  let refused = false;
  const done = () => {
    setPrompt(null);
    setOffered(false);
    setInstalled(true);
  };
  window.addEventListener('appinstalled', done);
  onCleanup(() => window.removeEventListener('appinstalled', done));

  function refuse(): void {
    refused = true;
    note(REFUSED, '1');
    setOffered(false);
  }
  return {
    isInstalled,
    canAsk: () => prompt() !== null,
    isOffered,
    offer: () => setOffered(!isInstalled() && !refused && !isNoted(REFUSED)),
    refuse,
    async ask(otherwise) {
      const held = prompt();
      if (!held) return otherwise();
      // The browser lets it be used once, and gives another when there is cause to.
      setPrompt(null);
      setOffered(false);
      if ((await held.prompt()).outcome === 'dismissed') refuse();
    },
  };
}
