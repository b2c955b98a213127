/** The list of shortcuts. */
import type { PageMessages } from '../messages';

export const help: PageMessages['help'] = {
  title: 'Keyboard shortcuts',
  search: 'Search and commands',
  new: 'New',
  today: 'Go to today',
  turn: 'Previous / next page',
  views: 'Month / week / agenda',
  moveTask: 'Move the focused task to the next quadrant',
  undo: 'Undo',
  redo: 'Redo',
  help: 'This list',
};
