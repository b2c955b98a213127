/** Numbers are read as people and platforms write them, and kept by the day they were read. */
import { describe, expect, test } from 'vitest';
import { lastOf, latest, parseCount, withResult } from '../../../src/domain/result';
import { isTable, type PasteWords, readPaste } from '../../../src/domain/result-paste';
import { aPiece, aPost, day } from '../../support/builders';

test.each([
  ['12345', 12345],
  ['12,345', 12345],
  [' 1 234 ', 1234],
  ['１２３', 123],
  ['1.2万', 12000],
  ['0.35w', 3500],
  ['3k', 3000],
  ['1.5M', 1500000],
  ['+12', 12],
  ['-3', -3],
  ['0', 0],
  ['', null],
  ['-', null],
  ['--', null],
  ['很多', undefined],
  ['1.2.3', undefined],
  ['12a', undefined],
  ['1e5', undefined],
  ['99999999999999999999', undefined],
])('“%s” is %s', (text, count) => {
  expect(parseCount(text, '万')).toBe(count);
});

describe('what was read on some days', () => {
  const post = aPost(aPiece());
  const once = withResult(post, day('2026-11-20'), { views: 100, likes: 5 });
  const twice = withResult(once, day('2026-11-22'), { views: 180 });

  test('the last of each measure stands, whatever day it was read on', () => {
    expect(latest(twice)).toEqual({ views: 180, likes: 5 });
    expect(lastOf(twice, 'saves')).toBeNull();
  });

  test('is in order of the days, also when an earlier one is filled in later', () => {
    const filled = withResult(twice, day('2026-11-21'), { views: 150 });
    expect(filled.results.map((one) => one.day)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(lastOf(filled, 'views')).toBe(180);
  });

  test('a day has one, and nothing removes it', () => {
    expect(withResult(once, day('2026-11-20'), { views: 101 }).results).toEqual([
      { day: '2026-11-20', numbers: { views: 101 } },
    ]);
    expect(withResult(once, day('2026-11-20'), {}).results).toEqual([]);
  });
});

describe('a piece of a spreadsheet', () => {
  const words: PasteWords = {
    measures: {
      views: ['播放量', 'views'],
      likes: ['点赞'],
      comments: ['评论'],
      saves: ['收藏'],
      shares: ['转发'],
      followers: ['涨粉'],
    },
    tenThousand: '万',
  };
  const titles = ['搬家', '手帐', '搬家'];
  const read = (text: string, row = 0, from: 'views' | 'saves' = 'views') => {
    const { rows, unread } = readPaste(text, titles, words, row, from);
    return { rows: Object.fromEntries(rows), unread };
  };

  test('is told from one value', () => {
    expect(isTable('12,345')).toBe(false);
    expect(isTable('12\t3')).toBe(true);
    expect(isTable('12\n3')).toBe(true);
    expect(isTable('12\n')).toBe(false);
  });

  test('without titles it goes down from where it is put', () => {
    expect(read('10\t2\n1.1万\t-\n', 1)).toEqual({
      rows: { 1: { views: 10, likes: 2 }, 2: { views: 11000 } },
      unread: [],
    });
    expect(read('7\t8', 0, 'saves').rows).toEqual({ 0: { saves: 7, shares: 8 } });
  });

  test('with titles each line finds its post, the same title twice in order', () => {
    expect(read('手帐\t5\n搬家\t6\n搬家\t7\r\n').rows).toEqual({
      1: { views: 5 },
      0: { views: 6 },
      2: { views: 7 },
    });
  });

  test('a head names the columns, others are left out', () => {
    expect(read('标题\t发布时间\t点赞\t播放量\n手帐\t昨天\t3\t40').rows).toEqual({
      1: { likes: 3, views: 40 },
    });
  });

  test('what is not known or no number is named, and nothing else is lost', () => {
    expect(read('别的\t5\n手帐\t6\n搬家\t很多')).toEqual({
      rows: { 1: { views: 6 } },
      unread: ['别的 5', '搬家 很多'],
    });
    expect(read('1\n2\n3\n4').unread).toEqual(['4']);
    expect(read('-5\t1').unread).toEqual(['-5 1']);
  });
});
