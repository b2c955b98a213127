/** When the data cannot be opened. */
import type { PageMessages } from '../messages';

export const recovery: PageMessages['recovery'] = {
  title: 'Rizhang cannot open your data',
  blocked: 'Another tab still runs an older version. Close the other Rizhang tabs and try again.',
  newer:
    'This data was written by a newer Rizhang, and this is an older one. Nothing was changed. Update to open it, or export a copy first.',
  refused:
    'The browser lets Rizhang keep nothing here: this may be a private window, or site data is blocked. Use an ordinary window, or allow this site to save data in the browser’s settings.',
  failed:
    'The browser cannot open the local database. The data may still be there; restart the browser first.',
  lostTitle: 'Some data is missing',
  lost: (noted, found) =>
    `There were ${noted} records here last time; now there are ${found}. The browser may have cleared space, or rebuilt a damaged database.`,
  retry: 'Try again',
  update: 'Update Rizhang',
  updating: 'Updating…',
  rescueTitle: 'Keep a copy first',
  rescueHint: 'Saves everything that can still be read as one file, and changes nothing.',
  rescue: 'Export what can be read',
  rescued: (records) => (records === 1 ? '1 record exported.' : `${records} records exported.`),
  unreadable: (rows) =>
    rows === 1 ? 'One place could not be read.' : `${rows} places could not be read.`,
  rescueFailed: 'The database does not answer; nothing can be read.',
  restoreTitle: 'Restore from a backup',
  restoreLost:
    'Open with what is here, then choose a backup file in settings to bring back what is missing.',
  restoreFailed:
    'Choose a backup file first; once it reads well, clear the broken database below and put the backup in its place.',
  readable: (records) =>
    records === 1
      ? 'The backup reads well: 1 record.'
      : `The backup reads well: ${records} records.`,
  overAndRestore: 'Erase and restore the backup',
  restore: 'Go and restore',
  keep: 'Continue with what is here',
  overTitle: 'Start over',
  overHint:
    'Deletes the database that does not open from this device. This cannot be undone. Backup files are not touched.',
  word: 'erase',
  typeWord: (word) => `To go ahead, type “${word}”`,
  over: 'Erase and start over',
  overFailed:
    'This could not be finished: another tab may still have Rizhang open, or there is no room. Close it and try again.',
};
