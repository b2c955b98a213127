/** Limits of the platforms, as settings show them. */
import type { PageMessages } from '../messages';

export const limits: PageMessages['limits'] = {
  title: 'Platform limits',
  hint: 'Platforms change their rules: put in what you see there.',
  corrected: (count) => `${count} corrected`,
  part: { title: 'Title', body: 'Text', tags: 'Tags' },
  unit: {
    half: 'units, two Latin letters count as one',
    utf8: 'bytes, a Chinese character is three',
    utf16: 'characters',
    count: 'how many',
    total: 'characters in all',
  },
  of: (part, unit) => `${part} (${unit})`,
  known: (max, source, confidence, checked) =>
    `Known: ${max} · ${source} · ${confidence} · checked ${checked}`,
  none: 'no known limit',
  sources: {
    xiaohongshuForm: 'Xiaohongshu’s publishing form',
    bilibiliForm: 'Bilibili’s upload form',
    bilibiliSafe: 'Bilibili’s upload form: always safe, some categories take 2000',
    youtubeApi: 'YouTube’s API documentation',
    youtubeHelp: 'YouTube Help',
    youtubeStudio: 'YouTube Studio',
    weiboForm: 'Weibo’s composer',
    reports: 'what creators report',
    unstated: 'nothing stated',
  },
  confidence: { H: 'sure', M: 'fairly sure', L: 'not sure' },
  bad: (max) => `A whole number from 1 to ${max}`,
  reset: 'Reset',
};
