/** The day's backup into the person's folder; where there is none, a word about it once in a while. */
import { isOverdue } from '../domain/backup/rotation';
import { BACKUP_REMINDER } from '../domain/settings';
import { loadMessages } from '../i18n';
import type { App } from '../state/app';
import { makeAutomaticBackup } from '../state/backup/automatic';
import { noteBackup, noteReminder, withoutBackupSince } from '../state/backup/last-backup';
import { makeSnapshots } from '../state/backup/snapshots';

/** After the day's snapshot was taken: an app without one has nothing to lose. */
export async function backUp(
  app: Pick<App, 'repository' | 'clock' | 'settings' | 'notices'>,
): Promise<void> {
  const { repository, settings, notices } = app;
  const now = app.clock.read();
  const outcome = await makeAutomaticBackup(repository)
    .run(settings.today(), now, false)
    .catch(() => 'failed' as const);
  if (outcome === 'made') noteBackup(now);
  if (outcome === 'made' || outcome === 'idle') return;

  const wanted = outcome === 'none' ? (settings.value.backupReminder ?? BACKUP_REMINDER) : 1;
  if (!isOverdue(withoutBackupSince(now), wanted, now)) return;
  if ((await makeSnapshots(repository).list()).length === 0) return;
  const { backup } = await loadMessages(settings.locale());
  notices.say(backup.remind[outcome], {
    label: backup.title,
    path: `/settings?backup=${outcome === 'none' ? 'make' : 'folder'}`,
  });
  noteReminder(now);
}
