/** Backups: making, checking and bringing them back. */
import type { PageMessages } from '../messages';

export const backup: PageMessages['backup'] = {
  title: 'Backup',
  hint: 'One file holds everything, pictures included. Keep it somewhere safe: a new device or a cleared browser is then no loss.',
  never: 'No backup has been made yet.',
  last: (moment) => `Last backup: ${moment}`,
  make: 'Back up',
  bringBack: 'Restore',
  verify: 'Verify',
  makeTitle: 'Back up to a file',
  password: 'Password (optional)',
  passwordHint:
    'Encrypts by the age standard, which the age tool opens too. Without the password nobody can open it.',
  save: 'Save as a file',
  packing: 'Packing',
  made: (name, size) => `Saved ${name} (${size})`,
  bringBackTitle: 'Restore from a backup',
  verifyTitle: 'Verify a backup',
  verifyHint: 'Reads a backup and compares it with what is here. Nothing is changed.',
  pick: 'Choose a backup file',
  filePassword: 'Password of this backup',
  open: 'Open',
  reading: 'Reading',
  writing: 'Writing',
  cancel: 'Cancel',
  madeOn: (moment) => `Made on ${moment}`,
  mode: 'How to restore',
  modes: { merge: 'Merge', replace: 'Replace' },
  modeHints: {
    merge: 'Keeps both; of the same record, the one changed last.',
    replace: 'Becomes what the backup is; what it does not have is deleted. Can be undone.',
  },
  stores: {
    pieces: 'Pieces',
    posts: 'Posts',
    streaks: 'Streaks',
    dayMarks: 'Stamps and rests',
    tasks: 'Tasks',
    settings: 'Settings',
    series: 'Series',
    templates: 'Templates',
    followers: 'Followers',
    reviews: 'Reviews',
    versions: 'Earlier texts',
  },
  columns: { what: 'What', added: 'New', changed: 'Updated', same: 'Same', removed: 'Deleted' },
  nothing: 'The same as what is here: nothing to restore.',
  rejected: (count) =>
    count === 1
      ? '1 record cannot be read and is skipped'
      : `${count} records cannot be read and are skipped`,
  rejectedRow: (store, row, field) =>
    `${store}, row ${row}: ${field === '' ? 'not a record' : `${field} is wrong`}`,
  lostPictures: (count) =>
    count === 1
      ? '1 picture is missing from the file or damaged'
      : `${count} pictures are missing from the file or damaged`,
  smaller: (before, after) => `Only ${after} records would remain of ${before}.`,
  smallerSure: 'I know, replace anyway',
  restore: 'Restore',
  verified: 'The backup is whole and the same as what is here.',
  differs: (records, pictures) =>
    `The backup can be read. It differs in ${[
      ...(records > 0 ? [records === 1 ? '1 record' : `${records} records`] : []),
      ...(pictures > 0 ? [pictures === 1 ? '1 picture' : `${pictures} pictures`] : []),
    ].join(' and ')}.`,
  automatic: 'Automatic backup',
  automaticHint:
    'Choose a folder (better one that is synced) and each day is saved there: with pictures, not encrypted. The last 7 days are kept, and before them one a week for 4 weeks.',
  noFolders: 'This browser cannot save to a folder by itself; you will be reminded instead.',
  chooseFolder: 'Choose a folder',
  otherFolder: 'Another folder',
  noFolder: 'Turn off',
  makeNow: 'Save one now',
  folder: (name) => `Saved to “${name}” every day.`,
  folderEmpty: 'Nothing saved yet.',
  lastGood: (moment, records) =>
    `Last one: ${moment}, ${records} records, read back after it was saved.`,
  forbidden: 'The browser wants your permission once more before it goes on.',
  allow: 'Allow',
  shrunk:
    'There is less than half of what the last one holds, so it waits for you. That one stays and is not written over.',
  shrunkSure: 'I deleted it, go on',
  madeNow: 'Saved, and read back whole.',
  remindEvery: 'Remind me when there was no backup for',
  remindDays: (days) => (days === 0 ? 'never' : `${days} days`),
  remind: {
    none: 'It has been a while since the last backup. Save one: a new device or a cleared browser is then no loss.',
    forbidden: 'Automatic backups have stopped: the browser wants your permission once more.',
    shrunk: 'Automatic backups have stopped: there is less than half of what the last one holds.',
    failed: 'The automatic backup failed: the folder could not be written to.',
  },
  snapshots: 'Snapshots on this device',
  snapshotsHint:
    'The texts (not the pictures) are kept once a day and before each restore; the last 14 stay.',
  snapshot: (moment, records) => `${moment} · ${records === 1 ? '1 record' : `${records} records`}`,
  openSnapshot: (what) => `Restore ${what}`,
  why: {
    foreign: 'This is not a Rizhang backup.',
    damaged: 'The file is cut off or damaged. Nothing was changed.',
    newer: 'This backup was made by a newer Rizhang. Update first, then restore.',
    excessive: 'The file holds more than any backup would. It was not read.',
    large: 'It would unpack to something far too large. It was not read.',
    password: 'Wrong password, or the file is damaged.',
  },
};
