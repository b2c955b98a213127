import { describe, expect, it } from 'vitest';
import { creditOf, type DayMark, markedDay } from '../../../src/domain/streak';
import { countDays } from '../../../src/domain/streak-days';
import { ledgerTable } from '../../../src/domain/streak-table';
import { walk } from '../../../src/domain/streak-walk';
import { momentOf } from '../../../src/domain/zone';
import zh from '../../../src/i18n/zh-CN/start';
import {
  aPiece,
  aPost,
  aStreak,
  day,
  instant,
  NOW,
  published,
  SHANGHAI,
} from '../../support/builders';

const words = {
  columns: ['日', '状态'],
  states: zh.seal.states,
  platforms: zh.platform,
  byHand: '手动盖章',
  carried: '带来的',
  byScheduler: '定时发出',
};

describe('the ledger as a table', () => {
  const streak = aStreak({ startDay: day('2026-11-17') });
  const mark = (on: string, what: DayMark['mark']) =>
    markedDay(undefined, streak.id, day(on), what, NOW);
  const went = momentOf(instant('2026-11-19T09:05'), SHANGHAI, 3);
  const marks = [
    mark('2026-11-17', { kind: 'carried' }),
    mark('2026-11-19', { kind: 'seal', went, link: 'https://weibo.com/1' }),
  ];
  const posts = [
    published(aPost(aPiece()), '2026-11-20T20:00', { title: '3/365', by: 'scheduler' }),
    published(aPost(aPiece(), { platform: 'bilibili' }), '2026-11-20T21:00', { title: '3/365' }),
  ];
  const credits = posts.flatMap((post) => creditOf(post) ?? []);
  const today = day('2026-11-21');
  const view = walk(streak, countDays(streak, credits, marks, []), today);
  const rows = ledgerTable(
    streak,
    view,
    posts,
    (on) => marks.find((one) => one.day === on),
    today,
    words,
  );

  it('says of every day its state, its number and each thing that earned it', () => {
    const none = Array(8).fill('');
    const wall = (text: string) => [text, SHANGHAI];
    expect(rows).toEqual([
      ['日', '状态'],
      ['2026-11-17', '已盖章', '1', '带来的', ...none.slice(1)],
      ['2026-11-18', '没发', '', ...none],
      [
        ...['2026-11-19', '已盖章', '2', '手动盖章', '', 'https://weibo.com/1'],
        ...[...wall('2026-11-19 09:05'), '3', String(instant('2026-11-19T09:05')), ''],
      ],
      [
        ...['2026-11-20', '已盖章', '3', '微博', '3/365', ''],
        ...[...wall('2026-11-20 20:00'), '0', String(instant('2026-11-20T20:00')), '定时发出'],
      ],
      [
        ...['2026-11-20', '已盖章', '3', 'B站', '3/365', ''],
        ...[...wall('2026-11-20 21:00'), '0', String(instant('2026-11-20T21:00')), ''],
      ],
      ['2026-11-21', '待盖章', '', ...none],
    ]);
  });
});
