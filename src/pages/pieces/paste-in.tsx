/** Pasting onto the page, outside of its fields: what is in the clipboard becomes an idea once confirmed. */
import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import type { Shared } from '../../state/shared-inbox';
import { Dialog } from '../../ui/dialog/dialog';
import { KeepShared } from './keep-shared';

export function PasteIn(): JSX.Element {
  const { t } = useI18n();
  const [pasted, setPasted] = createSignal<Shared | null>(null);
  const close = () => setPasted(null);

  function paste(event: ClipboardEvent): void {
    const { clipboardData: data, target } = event;
    if (event.defaultPrevented || !data || document.querySelector('dialog[open]')) return;
    const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
    const inField = target instanceof Element && target.closest('input, textarea');
    // A field takes text itself, but has no use for a picture.
    if (inField && pictures.length === 0) return;
    const text = data.getData('text/plain');
    if (pictures.length === 0 && text.trim() === '') return;
    event.preventDefault();
    setPasted({ title: '', text, url: '', pictures, left: 0 });
  }
  onMount(() => window.addEventListener('paste', paste));
  onCleanup(() => window.removeEventListener('paste', paste));

  return (
    <Show when={pasted()} keyed>
      {(shared) => (
        <Dialog title={t().share.title} closeLabel={t().app.close} onClose={close}>
          <KeepShared shared={shared} onKept={close} onDrop={close} />
        </Dialog>
      )}
    </Show>
  );
}
