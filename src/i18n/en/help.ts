/** The list of shortcuts. */
import type { PageMessages } from '../messages';

export const help: PageMessages['help'] = {
  title: 'Keyboard shortcuts',
  search: 'Search and commands',
  new: 'New',
  today: 'Go to today',
  turn: 'Previous / next page',
  views: 'Month / week / agenda / board / year',
  goTo: 'Go to a date in the calendar',
  moveTask: 'Move the focused task to the next quadrant',
  movePost: 'Move the focused post by a day / a week; ↑ ↓ by 15 min in the week',
  selectPost: 'Select the focused post or task, or not',
  selectPosts: 'Select all up to the focused one',
  postMenu: 'Menu of a post or task: move to…, delete, and more',
  undo: 'Undo',
  redo: 'Redo',
  help: 'This list',
};
