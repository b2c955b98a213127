/** All that goes on beside what the person does. */
import { createRoot, onCleanup } from 'solid-js';
import type { App } from '../state/app';
import { payAttention } from './attention';
import { lookAfter } from './caretaker';
import { createOffering } from './install/offering';
import { createMakingAhead } from './making-ahead';
import { tellNews } from './news/telling';

/** Begins it, and returns the way to stop. */
export function attend(app: App): () => void {
  return createRoot((stop) => {
    onCleanup(lookAfter(app));
    onCleanup(payAttention(app));
    createMakingAhead(app);
    createOffering(app);
    void tellNews(app).catch(app.notices.report);
    // So that the first verb does not wait for it. Where it does not come now, the verb asks again.
    void import('../state/alongside').catch(() => undefined);
    return stop;
  });
}
