/** The form for something new. */
import type { PageMessages } from '../messages';

export const newThing: PageMessages['newThing'] = {
  title: 'New',
  post: 'Post',
  idea: 'Idea',
  task: 'Task',
  what: 'Title',
  postHint: 'For example: {n}/365 Journal of the day',
  ideaHint: 'One line is enough',
  platforms: 'Where it goes out',
  noPlatform: 'Choose at least one platform',
  noTitle: 'Write a title',
  plan: 'Plan it',
  jot: 'Note it',
  add: 'Add it',
  variables: '{n} becomes that day’s number in your streak',
};
