/** What is cleared away while nobody waits for it. */
import { onCleanup } from 'solid-js';
import type { App } from '../state/app';

/** Milliseconds after the start: by then all that the person waits for is there. */
const DELAY = 60_000;

/** Tidies once, a while after the start; stops with its owner. */
export function createTidying({ repository, clock }: App): void {
  const timer = setTimeout(() => {
    // What cannot be cleared away now waits for the next start.
    repository.sweepMedia(clock.read()).catch(() => undefined);
  }, DELAY);
  onCleanup(() => clearTimeout(timer));
}
