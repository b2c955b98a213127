/** What goes on while nobody waits for it: loaded after the start, stopped with its owner. */
import { onCleanup } from 'solid-js';
import type { App } from '../state/app';

/** Watches the disk and what is due, makes series ahead, and tidies a while after the start. */
export function createTidying(app: App): void {
  const begun = import('./attendants').then(({ attend }) => attend(app));
  onCleanup(() => void begun.then((stop) => stop()).catch(() => undefined));
}
