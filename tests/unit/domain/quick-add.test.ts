/** What holds for any line: nothing is lost, and everything that was understood can be taken off. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, plan } from '../../support/builders';
import { inShort, understand } from '../../support/quick-add';

const words = [
  ...['明天', '下午', '三点', '每周三', '给索尼', '#品牌', '@索尼', '!重要', '月底', '前', '12号'],
  ...['tomorrow', 'at 9', 'every Friday', 'draft', '~30m', '半小时后', ' ', '，', '😀', '3', '点'],
];
const anyLine = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4, unit: 'grapheme' })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '');

test('chips stand where they say, in order, and never over each other', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const spans = understand(line)
        .chips.flatMap((chip) => chip.spans)
        .toSorted((a, b) => a.from - b.from);
      let end = 0;
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(line.length);
      for (const chip of understand(line).chips) {
        for (const phrase of chip.phrases) expect(line).toContain(phrase);
      }
    }),
  );
});

test('what is not in a chip is in the title', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { title, chips } = understand(line);
      let rest = '';
      let end = 0;
      for (const { from, to } of chips
        .flatMap((chip) => chip.spans)
        .toSorted((a, b) => a.from - b.from)) {
        rest += line.slice(end, from);
        end = to;
      }
      rest += line.slice(end);
      expect([bare(rest), bare(line)]).toContain(bare(title));
    }),
  );
});

test('a chip taken off gives its text back and is not understood again', () => {
  fc.assert(
    fc.property(anyLine, fc.nat(5), (line, which) => {
      const before = understand(line);
      const chip = before.chips[which % Math.max(1, before.chips.length)];
      if (!chip) return;
      const after = understand(line, {}, [...chip.phrases]);
      for (const phrase of chip.phrases) expect(bare(after.title)).toContain(bare(phrase));
      expect(after.chips.flatMap(({ phrases }) => phrases)).not.toContain(chip.phrases[0]);
    }),
  );
});

test('the line as written is the title when everything was understood', () => {
  expect(understand('明天下午三点 #品牌').title).toBe('明天下午三点 #品牌');
});

describe('chips', () => {
  test('join what belongs together, also where other words stand between', () => {
    const { chips } = understand('明天 给索尼交稿 下午3点 #品牌 每周四');
    expect(chips.map(({ kind, phrases }) => [kind, ...phrases])).toEqual([
      ['due', '明天', '下午', '3点'],
      ['tag', '#品牌'],
      ['repeat', '每周四'],
    ]);
    expect(chips[0]?.spans).toEqual([
      { from: 0, to: 2 },
      { from: 9, to: 13 },
    ]);
    expect(chips[1]?.name).toBe('品牌');
  });

  test('of two dates the first one counts, the other is text', () => {
    expect(inShort(understand('周五 拍12月3号的活动'))).toBe('拍12月3号的活动 · 2026-11-20');
  });

  test('taken off one by one leave the line as it was', () => {
    const line = '明天下午三点 给索尼交初稿 #品牌 !重要';
    expect(inShort(understand(line, {}, ['明天', '下午', '三点']))).toBe(
      '明天下午三点 给索尼交初稿 · #品牌 · !important',
    );
    expect(inShort(understand(line, {}, ['#品牌', '!重要']))).toBe(
      '给索尼交初稿 #品牌 !重要 · 2026-11-19T15:00',
    );
  });
});

describe('when it is written', () => {
  const at = (wall: string, today = wall.slice(0, 10)) => ({
    wallNow: plan(wall).wall,
    today: day(today),
  });

  test.for([
    ['明天 交稿', '2026-11-19T01:30', '2026-11-18', '交稿 · 2026-11-19'],
    ['今晚11点 交稿', '2026-11-19T01:30', '2026-11-18', '交稿 · 2026-11-18T23:00'],
    ['9点 交稿', '2026-11-19T01:30', '2026-11-18', '交稿 · 2026-11-19T09:00'],
    ['两小时后 交稿', '2026-11-18T23:10', '2026-11-18', '交稿 · 2026-11-19T01:10'],
    ['周末 交稿', '2026-11-22T09:00', '2026-11-22', '交稿 · 2026-11-22'],
    ['这周末 交稿', '2026-11-22T09:00', '2026-11-22', '交稿 · 2026-11-22'],
    ['31号 交稿', '2026-02-10T09:00', '2026-02-10', '交稿 · 2026-03-31'],
    [
      '每月31号 交稿',
      '2026-02-10T09:00',
      '2026-02-10',
      '交稿 · 2026-03-31 · FREQ=MONTHLY;BYMONTHDAY=31',
    ],
    [
      '每月底 交稿',
      '2028-02-10T09:00',
      '2028-02-10',
      '交稿 · 2028-02-29 · FREQ=MONTHLY;BYMONTHDAY=-1',
    ],
    ['一个月后 交稿', '2026-01-31T09:00', '2026-01-31', '交稿 · 2026-02-28'],
    ['月底 交稿', '2026-11-30T09:00', '2026-11-30', '交稿 · 2026-11-30'],
    ['春节前 交稿', '2028-01-01T09:00', '2028-01-01', '交稿 · 2028-01-25'],
    ['in 2 hours draft', '2026-11-18T23:10', '2026-11-18', 'draft · 2026-11-19T01:10'],
  ] as const)('%s at %s → %s', ([line, wall, today, understood]) => {
    expect(inShort(understand(line, at(wall, today)))).toBe(understood);
  });

  test('weeks begin where the person has them begin', () => {
    expect(inShort(understand('下周日 交稿', { weekStart: 7 }))).toBe('交稿 · 2026-11-22');
    expect(inShort(understand('下周日 交稿'))).toBe('交稿 · 2026-11-29');
  });
});
