/** The composition root: open the database, load, build the state, render. Wires; decides nothing. */
import { createRoot, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import './styles/tokens.css';
import './styles/base.css';
import { preload } from './app/pages';
import type { Trouble } from './app/recovery/trouble';
import { Root } from './app/root';
import { paintRememberedTheme } from './app/theme';
import { loadMessages, loadStartMessages, localeOf } from './i18n';
import { createApp } from './state/app';
import { prepareDates } from './state/clock';
import { flushAll } from './state/typing';
import { OpenError, type Opened, openRepository, type Repository } from './storage/repository';

const place = document.getElementById('app') as HTMLElement;
const [superseded, setSuperseded] = createSignal(false);

async function showApp(repository: Repository): Promise<void> {
  const start = await repository.start();
  const messages = await loadStartMessages(localeOf(start.settings?.locale ?? null));
  const app = createRoot(() => createApp(repository, start));
  // A slow phone hears a tap between the two, instead of after both.
  await nextTask();
  place.replaceChildren();
  render(() => <Root app={app} messages={messages} superseded={superseded} />, place);
}

/** By a message, because timers are held back in a tab that nobody sees. */
function nextTask(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

async function showTrouble(trouble: Trouble): Promise<void> {
  const messages = await loadMessages(localeOf(null));
  const { RecoveryPage } = await import('./app/recovery/recovery-page');
  const means = await import('./storage/rescue');
  place.replaceChildren();
  const dispose = render(
    () => <RecoveryPage trouble={withEnd(trouble)} means={means} messages={messages} />,
    place,
  );

  function withEnd(what: Trouble): Trouble {
    if (what.kind !== 'lost') return what;
    return { ...what, keep: () => [dispose(), what.keep()] };
  }
}

function lossOf({ repository, loss, acceptLoss }: Opened): Trouble | null {
  return (
    loss && {
      kind: 'lost',
      ...loss,
      keep() {
        acceptLoss();
        void showApp(repository);
      },
    }
  );
}

async function main(): Promise<void> {
  paintRememberedTheme();
  const address = location.pathname.slice(import.meta.env.BASE_URL.length - 1);
  preload(address);
  // Most likely the language wanted; it comes while the database opens. A failure is met again later.
  const loadStrings = address === '/' ? loadStartMessages : loadMessages;
  loadStrings(localeOf(null)).catch(() => undefined);
  try {
    const opening = openRepository({
      async onSuperseded() {
        await flushAll();
        setSuperseded(true);
      },
    });
    prepareDates();
    const opened = await opening;
    const lost = lossOf(opened);
    await (lost ? showTrouble(lost) : showApp(opened.repository));
  } catch (error) {
    const kind = error instanceof OpenError ? error.reason : 'failed';
    await showTrouble({ kind, error });
  }
}

void main();
