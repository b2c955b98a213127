/**
 * Notices that nothing is kept any more before somebody writes: in a window that keeps nothing, on a
 * full disk, or when the system took the connection away while the app was hidden. And takes the day's
 * snapshot, and clears away what nobody can want back.
 */
import { TRASH_KEPT } from '../domain/trash';
import type { App } from '../state/app';

/** Milliseconds after the start: by then all that the person waits for is there. */
const DELAY = 60_000;

type Kept = Pick<App, 'repository' | 'clock' | 'settings'>;

/** Asks the disk now and whenever the app comes back; tidies once. Returns the way to stop. */
export function lookAfter(app: Kept & Pick<App, 'notices'>): () => void {
  const ask = () => app.repository.probe().catch(app.notices.reportUnsaved);
  const onShow = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onShow);
  void ask();
  // What cannot be cleared away now waits for the next start.
  const timer = setTimeout(() => tidy(app).catch(() => undefined), DELAY);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onShow);
  };
}

async function tidy({ repository, clock, settings }: Kept): Promise<void> {
  const now = clock.read();
  const { makeSnapshots } = await import('../state/backup/snapshots');
  await makeSnapshots(repository).takeDaily(settings.today(), now);
  await repository.purgeBefore(now - TRASH_KEPT);
  await repository.sweepMedia(now);
}
