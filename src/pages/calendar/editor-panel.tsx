/** The open piece beside the calendar. Takes focus when it opens and gives it back when it closes. */
import { X } from 'lucide';
import { type JSX, onCleanup, onMount } from 'solid-js';
import { useI18n } from '../../i18n';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import s from './editor-panel.module.css';

export function EditorPanel(props: {
  onClose(): void;
  readonly children: JSX.Element;
}): JSX.Element {
  const { t } = useI18n();
  let panel!: HTMLElement;
  onMount(() => {
    const before = document.activeElement;
    if (before === document.body) return;
    panel.focus({ preventScroll: true });
    onCleanup(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
  });

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    props.onClose();
  }

  return (
    <section
      ref={panel}
      class={s.panel}
      aria-label={t().calendar.editor}
      tabindex="-1"
      onKeyDown={onKey}
    >
      <header class={s.top}>
        <span>{t().calendar.editor}</span>
        <IconButton label={t().app.close} onClick={() => props.onClose()}>
          <Icon of={X} size={20} />
        </IconButton>
      </header>
      {props.children}
    </section>
  );
}
