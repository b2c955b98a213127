/**
 * Notices that nothing is kept any more before somebody writes: in a window that keeps nothing, on a
 * full disk, or when the system took the connection away while the app was hidden. And takes each day's
 * snapshot and backup, and clears away what nobody can want back.
 */
import { createEffect, createRoot, on } from 'solid-js';
import { believedNow, TRASH_KEPT } from '../domain/trash';
import type { App } from '../state/app';
import { note, noted, notedInstant } from '../state/device-notes';

/** Milliseconds after the start, or after the day began: by then all that the person waits for is there. */
const DELAY = 60_000;

/** The day the trash was last looked through, and what the clock was believed to say then. */
const TIDIED = 'rizhang.tidied';
const BELIEVED = 'rizhang.believed';

type Kept = Pick<App, 'repository' | 'clock' | 'settings' | 'notices'>;

/** Asks the disk now and whenever the app comes back; tidies once a day. Returns the way to stop. */
export function lookAfter(app: Kept): () => void {
  const ask = () => app.repository.probe().catch(app.notices.reportUnsaved);
  const onShow = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onShow);
  void ask();
  let timer: ReturnType<typeof setTimeout>;
  const stop = createRoot((dispose) => {
    createEffect(
      on(app.settings.today, () => {
        clearTimeout(timer);
        // What cannot be done now waits for the next day or start.
        timer = setTimeout(() => tidy(app).catch(() => undefined), DELAY);
      }),
    );
    return dispose;
  });
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onShow);
  };
}

async function tidy(app: Kept): Promise<void> {
  const { repository, clock, settings } = app;
  const now = clock.read();
  const [{ makeSnapshots }, { backUp }] = await Promise.all([
    import('../state/backup/snapshots'),
    import('./backing-up'),
  ]);
  await makeSnapshots(repository).takeDaily(settings.today(), now);
  await backUp(app);
  if (noted(TIDIED) !== settings.today()) {
    const believed = believedNow(now, notedInstant(BELIEVED));
    await repository.purgeBefore(believed - TRASH_KEPT);
    note(BELIEVED, String(believed));
    note(TIDIED, settings.today());
  }
  await repository.sweepMedia(now);
}
