import type { PageMessages } from '../messages';

export const slots: PageMessages['slots'] = {
  title: 'Usual times',
  hint: 'When you usually post on each platform. An idea goes into the next free slot with one tap.',
  of: (platform, at) => `${platform}, time ${at}`,
  count: (count) => (count === 1 ? '1 time' : `${count} times`),
  clock: 'Time',
  weekdays: 'Days of the week',
  noDay: 'Choose at least one day, or it is of no use',
  add: 'Add a time',
  remove: 'Remove this time',
  queue: 'Into the next free slot',
  all: (platforms) => `All: ${platforms.join(', ')}`,
  full: 'No slot is free within a year, or it is planned on these platforms already.',
  placed: (places) => `${places.join('; ')}.`,
  place: (platform, when) => `${platform} ${when}`,
};
