/** What English lines come to, written on Wednesday 18 November 2026 at 10:00. */
import { describe, expect, test } from 'vitest';
import { inShort, understand } from '../../support/quick-add';

type Table = readonly (readonly [written: string, understood: string])[];

const tables: Readonly<Record<string, Table>> = {
  dates: [
    ['Call mom in 3 days', 'Call mom · 2026-11-21'],
    ['Send draft tomorrow 3pm #Brand', 'Send draft · 2026-11-19T15:00 · #Brand'],
    ['tomorrow at noon lunch with Ann', 'lunch with Ann · 2026-11-19T12:00'],
    ['Send draft by Friday', 'Send draft · 2026-11-20'],
    ['Send draft by Friday 5pm', 'Send draft · 2026-11-20T17:00'],
    ['Send draft tomorrow by 5pm', 'Send draft · 2026-11-19T17:00'],
    ['next Friday shoot', 'shoot · 2026-11-27'],
    ['Shoot on Dec 3', 'Shoot · 2026-12-03'],
    ['Shoot 3 December 9:30', 'Shoot · 2026-12-03T09:30'],
    ['Renew Jan 5 2027', 'Renew · 2027-01-05'],
    ['Renew 12/3', 'Renew · 2026-12-03'],
    ['Renew on the 15th', 'Renew · 2026-12-15'],
    ['Renew by the 30th', 'Renew · 2026-11-30'],
    ['Edit the day after tomorrow', 'Edit · 2026-11-20'],
    ['Invoice by end of month', 'Invoice · 2026-11-30'],
    ['Invoice EOM', 'Invoice · 2026-11-30'],
    ['Review end of week', 'Review · 2026-11-22'],
    ['Back up in 2 weeks', 'Back up · 2026-12-02'],
    ['Back up two weeks from now', 'Back up · 2026-12-02'],
  ],
  times: [
    ['Cut the vlog tonight', 'Cut the vlog · 2026-11-18T20:00'],
    ['Cut the vlog tomorrow morning', 'Cut the vlog · 2026-11-19T08:00'],
    ['Go live Friday night', 'Go live · 2026-11-20T22:00'],
    ['Go live at 9am', 'Go live · 2026-11-19T09:00'],
    ['Go live at 5', 'Go live · 2026-11-18T17:00'],
    ['Go live 15:30', 'Go live · 2026-11-18T15:30'],
    ['Check numbers in 2 hours', 'Check numbers · 2026-11-18T12:00'],
    ['Check numbers in half an hour', 'Check numbers · 2026-11-18T10:30'],
    ['Check numbers in 90 minutes', 'Check numbers · 2026-11-18T11:30'],
  ],
  repetition: [
    [
      'every other Friday 9am review',
      'review · 2026-11-20T09:00 · FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    ],
    ['Every day 9pm stamp', 'stamp · 2026-11-18T21:00 · FREQ=DAILY'],
    ['Every weekday 9:30 replies', 'replies · 2026-11-19T09:30 · FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['Learn AI every Monday and Thursday', 'Learn AI · 2026-11-19 · FREQ=WEEKLY;BYDAY=MO,TH'],
    ['Learn AI every mon, wed & fri', 'Learn AI · 2026-11-18 · FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['Water plants every 3 days', 'Water plants · 2026-11-18 · FREQ=DAILY;INTERVAL=3'],
    ['Every 2 weeks retro', 'retro · 2026-11-18 · FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['Clean every weekend', 'Clean · 2026-11-21 · FREQ=WEEKLY;BYDAY=SA,SU'],
    ['Pay rent monthly on the 1st', 'Pay rent · 2026-12-01 · FREQ=MONTHLY;BYMONTHDAY=1'],
    ['Pay rent every month on the last day', 'Pay rent · 2026-11-30 · FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['Pay rent on the 15th of every month', 'Pay rent · 2026-12-15 · FREQ=MONTHLY;BYMONTHDAY=15'],
    [
      'Close books at the end of every month',
      'Close books at · 2026-11-30 · FREQ=MONTHLY;BYMONTHDAY=-1',
    ],
    ['Backup weekly on Sunday', 'Backup · 2026-11-22 · FREQ=WEEKLY;BYDAY=SU'],
    ['Backup quarterly', 'Backup · 2026-11-18 · FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18'],
    [
      'Birthday card every year',
      'Birthday card · 2026-11-18 · FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=18',
    ],
    ['Read every morning', 'Read · 2026-11-19T08:00 · FREQ=DAILY'],
    [
      'Water plants 3 days after done',
      'Water plants · 2026-11-18 · FREQ=DAILY;INTERVAL=3 after done',
    ],
    ['Practise every day 10 times', 'Practise · 2026-11-18 · FREQ=DAILY;COUNT=10'],
  ],
  'marks and lengths': [
    ['Send draft !important', 'Send draft · !important'],
    ['Send draft !!', 'Send draft · !important · !urgent'],
    ['Send draft p3', 'Send draft · !unimportant · !urgent'],
    ['Ask price @Sony #Ads ~30m', 'Ask price · #Ads · @Sony · ~30'],
    ['Edit for 1.5 hours', 'Edit · ~90'],
    ['Buy milk!', 'Buy milk!'],
  ],
  'what is only text': [
    ['I may call the sun studio', 'I may call the sun studio'],
    ['Write 5 posts about last Friday', 'Write 5 posts about last Friday'],
    ['12/365 hello', '12/365 hello'],
    ['Review the daily routine', 'Review the routine · 2026-11-18 · FREQ=DAILY'],
    ['5 minutes of fame', '5 minutes of fame'],
    ['Shoot version 1.2', 'Shoot version 1.2'],
  ],
  'mixed with Chinese': [
    ['给 Sony 回信 tomorrow 3pm', '给 Sony 回信 · 2026-11-19T15:00'],
    ['every Friday 交周报', '交周报 · 2026-11-20 · FREQ=WEEKLY;BYDAY=FR'],
    ['next Monday 上午十点 call 品牌', 'call 品牌 · 2026-11-23T10:00'],
    ['明天 3pm 开会', '开会 · 2026-11-19T15:00'],
    ['做 12/3 的图', '做 12/3 的图'],
  ],
};

describe.for(Object.entries(tables))('%s', ([, table]) => {
  test.for(table)('%s → %s', ([written, understood]) => {
    expect(inShort(understand(written))).toBe(understood);
  });
});
