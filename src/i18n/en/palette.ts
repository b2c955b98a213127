/** Search and commands. */
import type { PageMessages } from '../messages';

export const palette: PageMessages['palette'] = {
  title: 'Search and commands',
  hint: 'Search pieces, posts and tasks, or type a command',
  looking: 'Looking…',
  none: 'Nothing found',
  commands: 'Commands',
  results: 'Results',
  idea: 'Piece',
  post: 'Post',
  task: 'Task',
};
