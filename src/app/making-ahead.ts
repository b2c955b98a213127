/** Posts of series, made while nobody waits for them: after the start, and when a day has begun. */
import { createEffect, on, onCleanup } from 'solid-js';
import type { App } from '../state/app';

/** Milliseconds after the start, or after a day has begun, also in sleep: first what is looked at. */
const DELAY = 3000;

/** Keeps series made ahead; stops with its owner. */
export function createMakingAhead(app: App): void {
  let timer: ReturnType<typeof setTimeout>;

  async function make(): Promise<void> {
    const { makeAhead } = await import('../state/series-ahead');
    await makeAhead(app);
  }
  createEffect(
    on(app.settings.today, () => {
      clearTimeout(timer);
      // What cannot be made now is made on the next day or start: there is room for sixty.
      timer = setTimeout(() => make().catch(() => undefined), DELAY);
    }),
  );
  onCleanup(() => clearTimeout(timer));
}
