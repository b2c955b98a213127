/** Brings a backup into a database that was begun anew, where no app runs yet. */
import { createRoot } from 'solid-js';
import { createApp } from '../../state/app';
import { makeRestorer, type Opened } from '../../state/backup/backup';
import type { Repository } from '../../storage/repository';

/** Resolves when it is on disk. Rejects with nothing brought back. */
export async function bringBack(repository: Repository, backup: Opened): Promise<void> {
  const start = await repository.start();
  const { app, stop } = createRoot((stop) => ({ app: createApp(repository, start), stop }));
  try {
    const { signal } = new AbortController();
    const work = { progress: () => undefined, signal };
    if (!(await makeRestorer(app).restore(backup, 'merge', work))) {
      throw new Error('nothing was brought back');
    }
  } finally {
    stop();
    repository.close();
  }
}
