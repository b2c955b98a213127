/** All that goes on beside what the person does. */
import { createRoot, onCleanup } from 'solid-js';
import type { App } from '../state/app';
import { payAttention } from './attention';
import { lookAfter } from './caretaker';
import { createMakingAhead } from './making-ahead';

/** Begins it, and returns the way to stop. */
export function attend(app: App): () => void {
  return createRoot((stop) => {
    onCleanup(lookAfter(app));
    onCleanup(payAttention(app));
    createMakingAhead(app);
    return stop;
  });
}
