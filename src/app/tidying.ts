/** What is looked after while nobody waits for it. */
import { onCleanup } from 'solid-js';
import type { App } from '../state/app';

/** Milliseconds after the start: by then all that the person waits for is there. */
const DELAY = 60_000;

/** Tidies once, a while after the start; watches the disk and what is due. Stops with its owner. */
export function createTidying(app: App): void {
  const timer = setTimeout(() => {
    // What cannot be cleared away now waits for the next start.
    tidy(app).catch(() => undefined);
  }, DELAY);
  const watching = [
    import('./disk-watch').then(({ watchDisk }) => watchDisk(app)),
    import('./attention').then(({ payAttention }) => payAttention(app)),
  ];
  onCleanup(() => {
    clearTimeout(timer);
    for (const watch of watching) {
      watch.then(
        (stop) => stop(),
        () => undefined,
      );
    }
  });
}

async function tidy({ repository, clock }: App): Promise<void> {
  const now = clock.read();
  const { TRASH_KEPT } = await import('../domain/trash');
  await repository.purgeBefore(now - TRASH_KEPT);
  await repository.sweepMedia(now);
}
