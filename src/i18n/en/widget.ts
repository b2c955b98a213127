import type { widget as zh } from '../zh-CN/widget';

export const widget: typeof zh = {
  app: 'Rizhang',
  open: 'Open Rizhang',
  streak: 'Streak',
  today: 'Going out today',
  tasks: 'First things first',
  stamped: 'Stamped today',
  pending: 'Not stamped yet',
  run: (days) => (days === 1 ? '1 day in a row' : `${days} days in a row`),
  noStreak: 'No streak yet',
  nothing: 'Nothing planned today',
  noTasks: 'Nothing important and urgent',
  more: (count) => `${count} more`,
  late: (count) => `${count} past their time`,
  out: 'Out',
  overdue: 'Overdue',
  apart:
    'This is Safari. Rizhang on the home screen keeps its own data, which cannot be seen here.',
  failed: 'The data on this device cannot be opened',
  untitled: 'Untitled',
  platform: {
    xiaohongshu: 'Xiaohongshu',
    bilibili: 'Bilibili',
    youtube: 'YouTube',
    weibo: 'Weibo',
  },
};
