import type { go as zh } from '../zh-CN/go';

export const go: typeof zh = {
  stamp: 'Stamp',
  which: 'Which one is it for?',
  allStamped: 'Everything is stamped today.',
  noStreak: 'There is no streak yet.',
  startStreak: 'Start a streak',
  apart: 'This is Safari',
  apartText:
    'Links open in Safari. It keeps its own data, apart from Rizhang on your home screen, which is why it is empty here. What you made is still in the app on your home screen.',
  apartHint: 'To see it, open Rizhang from its icon on the home screen.',
  here: 'Use it in Safari',
};
