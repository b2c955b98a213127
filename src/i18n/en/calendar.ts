/** The calendar. */
import type { PageMessages } from '../messages';

export const calendar: PageMessages['calendar'] = {
  view: 'View',
  month: 'Month',
  week: 'Week',
  agenda: 'Agenda',
  previous: 'Previous',
  next: 'Next',
  goToday: 'Today',
  filter: 'Platforms',
  show: (platform) => `Show ${platform}`,
  more: (count) => `${count} more`,
  risk: 'gap',
  none: 'Nothing on this day.',
  noneAhead: 'Nothing in these weeks.',
  // Its cell says “1 Nov”, and a spoken name holds the words that are seen.
  day: (_full, short) => short,
  dayCount: (day, count) => `${day}, ${count} ${count === 1 ? 'post' : 'posts'}`,
  add: (day) => `Plan a post on ${day}`,
  sealed: 'stamped',
  editor: 'Piece',
};
