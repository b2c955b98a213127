/** What is looked after while nobody waits for it: loaded after the start, stopped with its owner. */
import { onCleanup } from 'solid-js';
import type { App } from '../state/app';

/** Watches the disk and what is due, and tidies a while after the start. */
export function createTidying(app: App): void {
  const begun = [
    import('./caretaker').then(({ lookAfter }) => lookAfter(app)),
    import('./attention').then(({ payAttention }) => payAttention(app)),
  ];
  onCleanup(() => {
    for (const one of begun) void one.then((stop) => stop()).catch(() => undefined);
  });
}
