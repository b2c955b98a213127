/** Arriving by a link from the home screen. */
export const go = {
  stamp: '盖章',
  which: '给哪一个盖章？',
  allStamped: '今天的章都盖好了。',
  noStreak: '还没有连更。',
  startStreak: '开始一个连更',
  apart: '这里是 Safari',
  apartText:
    '从链接打开的是 Safari。它和主屏幕上的日章各存各的，所以这里是空的；你的内容还在主屏幕的日章里。',
  apartHint: '要看自己的内容，从主屏幕上的图标打开日章。',
  here: '就在 Safari 里用',
};
