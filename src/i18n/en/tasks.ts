/** Tasks in their quadrants. */
import type { PageMessages } from '../messages';

export const tasks: PageMessages['tasks'] = {
  title: 'Tasks',
  summary: (urgent, all) => `${urgent} to do now · ${all} open`,
  purpose: 'Write down what there is to do, and tell the urgent from the important.',
  addHint: 'What needs doing? Type, then Enter',
  add: 'Add',
  advice: { do: 'do now', plan: 'schedule', delegate: 'be quick or delegate', drop: 'do less' },
  empty: 'Empty',
  more: (count) => `${count} more`,
  moveHint: 'Drag a task to another quadrant, or select it and press Alt with an arrow key.',
  pinnedHint: 'Urgency is pinned and does not follow the due date.',
  what: 'What needs doing',
  note: 'Note',
  due: 'Due',
  dueClock: 'At',
  inZone: (zone) => `${zone} time`,
  quadrantOf: 'Quadrant',
  auto: 'Urgency follows the due date',
  release: 'Back to automatic',
  done: 'Done lately',
  reopen: 'Reopen',
  reopenNamed: (title) => `Reopen “${title}”`,
  remove: 'Delete task',
  all: 'Back to all four',
  sheet: 'Task',
};
