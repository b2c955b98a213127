/** The trash, and the state of what is stored. */
import type { PageMessages } from '../messages';

const kinds: PageMessages['keeping']['kinds'] = {
  pieces: 'Piece',
  posts: 'Post',
  streaks: 'Streak',
  tasks: 'Task',
  series: 'Series',
  templates: 'Template',
};

const some = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const keeping: PageMessages['keeping'] = {
  trash: 'Trash',
  trashHint: 'What you delete stays here for 30 days and can be brought back.',
  toSettings: 'Back to settings',
  searchTrash: 'Search the trash',
  trashList: 'Deleted things',
  trashEmpty: 'The trash is empty.',
  noneFound: 'Nothing found.',
  kinds,
  left: (days) => (days === 0 ? 'last day' : days === 1 ? '1 day left' : `${days} days left`),
  along: (count) => `with ${count} more`,
  select: (title) => `Select “${title}”`,
  selectAll: 'Select all',
  selectNone: 'Select none',
  selected: (count) => `${count} selected`,
  restore: 'Bring back',
  restoreOne: (title) => `Bring “${title}” back`,
  more: (count) => `${count} more`,
  purge: 'Erase',
  purgeTitle: (count) => (count === 1 ? 'Delete this for good?' : `Delete ${count} for good?`),
  purgeHint:
    'It is cleared from this device at once and cannot be brought back. Backup files you have are not touched.',
  purgeYes: 'Delete for good',
  keepThem: 'Keep',
  storage: 'Storage and checks',
  storageHint: 'How much is kept, and whether all is well.',
  persisted: 'Kept',
  isPersisted: 'The browser has agreed to keep it',
  notPersisted: 'The browser may clear it when space runs short',
  unknown: 'The browser does not say',
  used: 'Space used',
  usedOf: (used, quota) => `${used} (of about ${quota})`,
  lastWrite: 'Last saved',
  never: 'not yet',
  pictures: 'Pictures',
  picturesSize: (count, size) => `${count}, ${size}`,
  inTrash: 'In the trash',
  records: {
    pieces: 'Pieces',
    posts: 'Posts',
    streaks: 'Streaks',
    tasks: 'Tasks',
    series: 'Series',
    templates: 'Templates',
    dayMarks: 'Seals by hand and rests',
    followers: 'follower counts',
    reviews: 'reviews',
    settings: 'Settings',
  },
  check: 'Check',
  checkHint:
    'Looks for broken links between records and lists them; repairs only what you confirm.',
  checkNow: 'Check now',
  checking: 'Checking…',
  sound: (count) => `${count} records checked, all is well.`,
  found: 'This was found:',
  flaws: {
    postWithoutPiece: (count) =>
      `${some(count, 'post has', 'posts have')} no piece: one is made from the post’s texts`,
    markWithoutStreak: (count) =>
      `${some(count, 'day is', 'days are')} marked for a streak that is gone: deleted`,
    taskWithoutPiece: (count) =>
      `${some(count, 'task is', 'tasks are')} for a piece that is gone: unlinked`,
    taskWithoutPost: (count) =>
      `${some(count, 'task is', 'tasks are')} for a post that is gone: linked to the whole piece`,
    coverWithoutBytes: (count) =>
      `${some(count, 'cover has', 'covers have')} no picture any more: taken off`,
    pictureWithoutBytes: (count) =>
      `${some(count, 'picture has', 'pictures have')} no content any more: taken out of the piece`,
    postWithoutSeries: (count) =>
      `${some(count, 'post belongs', 'posts belong')} to a series that is gone: made a post of its own`,
  },
  repair: 'Repair',
};
