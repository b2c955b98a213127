import type { share as zh } from '../zh-CN/share';

export const share: typeof zh = {
  title: 'Keep it as an idea?',
  name: 'Title',
  body: 'Text',
  links: 'Links',
  pictures: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
  left: (count) => `${count} more were too many or too large, and were not taken.`,
  keep: 'Keep',
  drop: 'Discard',
  nothing: 'Nothing shared was found. Perhaps it has been kept already.',
  toPieces: 'Go to pieces',
  noTitle: 'Give it a title',
};
