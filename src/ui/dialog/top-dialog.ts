/** Which dialog is on top. What stands outside of it can be neither pressed nor heard. */
import { createSignal } from 'solid-js';

const [open, setOpen] = createSignal<readonly HTMLDialogElement[]>([]);

export function opened(dialog: HTMLDialogElement): void {
  setOpen((dialogs) => [...dialogs, dialog]);
}

export function closed(dialog: HTMLDialogElement): void {
  setOpen((dialogs) => dialogs.filter((one) => one !== dialog));
}

/** The topmost open dialog. Reactive. */
export function topDialog(): HTMLDialogElement | undefined {
  return open().at(-1);
}
