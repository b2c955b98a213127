/** The calendar. */
import type { PageMessages } from '../messages';

export const calendar: PageMessages['calendar'] = {
  view: 'View',
  month: 'Month',
  week: 'Week',
  agenda: 'Agenda',
  board: 'Board',
  year: 'Year',
  previous: 'Previous',
  next: 'Next',
  goToday: 'Today',
  filter: 'Platforms',
  more: (count) => `${count} more`,
  risk: 'gap',
  none: 'Nothing on this day.',
  noneAhead: 'Nothing in these weeks.',
  // Its cell says “1 Nov”, and a spoken name holds the words that are seen.
  day: (_full, short) => short(),
  dayCount: (day, count) => `${day}, ${count} ${count === 1 ? 'post' : 'posts'}`,
  add: (day) => `Plan a post on ${day}`,
  sealed: 'stamped',
  editor: 'Piece',
  options: 'Filter, print and export',
  optionsActive: 'Filter, print and export (filtered now)',
  ofSeries: 'series',
  goTo: 'Go to a date',
  statuses: 'Status',
  tag: 'Tag',
  anyTag: 'Any tag',
  layer: 'Festivals, solar terms and holidays in China',
  only: (what) => `Only ${what}`,
  showAll: 'Show all',
  print: 'Print this page',
  from: 'First day',
  to: 'Last day',
  badRange: 'Fill in two dates, the earlier first',
  exportCsv: 'Export a table (CSV)',
  fileName: 'Rizhang',
  saved: (count, name) => `${count} ${count === 1 ? 'post' : 'posts'} saved as ${name}`,
  lack: {
    title: 'no title',
    text: 'nothing written',
    tags: 'tags over the limit',
    over: (part, count) =>
      `${part.toLowerCase()} ${count} ${count === 1 ? 'character' : 'characters'} over`,
    forbidden: (part) => `characters not allowed in the ${part.toLowerCase()}`,
  },
  column: (status, count) => `${status}, ${count} ${count === 1 ? 'post' : 'posts'}`,
  monthFacts: (posts, seals) =>
    `, ${posts} ${posts === 1 ? 'post' : 'posts'}, ${seals} ${seals === 1 ? 'day' : 'days'} stamped`,
};

/** The columns of the table for spreadsheets. */
export const postTable: PageMessages['postTable'] = {
  day: 'Date',
  clock: 'Time',
  zone: 'Time zone',
  platform: 'Platform',
  status: 'Status',
  title: 'Title',
  body: 'Text',
  tags: 'Tags',
  link: 'Link',
};
