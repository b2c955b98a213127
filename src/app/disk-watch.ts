/**
 * Notices that nothing is kept any more before somebody writes: in a window that keeps nothing, on a
 * full disk, or when the system took the connection away while the app was hidden.
 */
import type { App } from '../state/app';

/** Asks now, and whenever the app comes back. Returns the way to stop. */
export function watchDisk({
  repository,
  notices,
}: Pick<App, 'repository' | 'notices'>): () => void {
  const ask = () => repository.probe().catch(notices.reportUnsaved);
  const onShow = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onShow);
  void ask();
  return () => document.removeEventListener('visibilitychange', onShow);
}
