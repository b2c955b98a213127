/**
 * A modal dialog on the browser's own <dialog>: it keeps focus inside, closes on Escape and gives
 * focus back. On a phone it is a sheet from below.
 */
import { X } from 'lucide';
import { createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { IconButton } from '../button/button';
import { Icon } from '../icon/icon';
import s from './dialog.module.css';
import { closed, opened } from './top-dialog';

export interface DialogProps {
  readonly title: string;
  /** Name of the closing button. */
  readonly closeLabel: string;
  /** Where it stands: in the middle, or at the top for search. */
  readonly place?: 'middle' | 'top';
  /** False where the dialog begins with its own field and its title is only spoken. */
  readonly heading?: boolean;
  onClose(): void;
  readonly children: JSX.Element;
}

/** Open while it is mounted: wrap it in <Show>. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = createUniqueId();
  let element!: HTMLDialogElement;
  onMount(() => {
    element.showModal();
    opened(element);
  });
  onCleanup(() => {
    closed(element);
    element.close();
  });

  return (
    <dialog
      ref={element}
      class={s.dialog}
      data-place={props.place ?? 'middle'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === element) props.onClose();
      }}
    >
      <div class={s.inside}>
        <header class={s.header} data-hidden={props.heading === false ? '' : undefined}>
          <h2 id={id} class={props.heading === false ? 'visually-hidden' : undefined}>
            {props.title}
          </h2>
          <Show when={props.heading !== false}>
            <IconButton label={props.closeLabel} onClick={() => props.onClose()}>
              <Icon of={X} size={20} />
            </IconButton>
          </Show>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
