/** Shortcuts that hold on every screen. Pages add their own. */
import { useNavigate } from '@solidjs/router';
import { onCleanup } from 'solid-js';
import type { App } from '../../state/app';
import { isBusy, isCommand } from '../../ui/keys';

/** Listens while the shell lives. Must run below the router. */
export function createShortcuts(app: App): void {
  const navigate = useNavigate();

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    if (isCommand(event)) {
      if (key === 'k') act(event, () => app.overlay.openSearch());
      else if (isBusy(event)) return;
      else if (key === 'z' && event.shiftKey) act(event, () => void app.history.redo());
      else if (key === 'z') act(event, () => void app.history.undo());
      else if (key === 'y') act(event, () => void app.history.redo());
      return;
    }
    if (event.altKey || isBusy(event)) return;
    if (key === 'n') act(event, () => app.overlay.openNew('post'));
    else if (key === 't') act(event, () => navigate('/'));
    else if (key === '?') act(event, () => app.overlay.openHelp());
  }

  /** A dialog that is still being loaded has the keys already: who types on means no shortcut. */
  function onKeyMeanwhile(event: KeyboardEvent): void {
    const coming = app.overlay.current();
    if (!coming || document.querySelector('dialog[open]')) return;
    event.stopImmediatePropagation();
    if (event.key === 'Escape') app.overlay.close();
    else if (coming.kind === 'search' && isLetter(event)) {
      act(event, () => app.overlay.openSearch(coming.typed + event.key));
    }
  }

  window.addEventListener('keydown', onKeyMeanwhile, { capture: true });
  window.addEventListener('keydown', onKey);
  onCleanup(() => {
    window.removeEventListener('keydown', onKeyMeanwhile, { capture: true });
    window.removeEventListener('keydown', onKey);
  });
}

/** True for a key that writes something; other keys have names. */
function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.altKey && !event.isComposing && !isCommand(event);
}

function act(event: KeyboardEvent, run: () => void): void {
  event.preventDefault();
  run();
}
