import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyWithTags, measureTags, parseTags, writeTags } from '../../../src/domain/measure';
import { platformOf } from '../../../src/domain/platform-facts';
import { anyText } from '../../support/arbitraries';

/** Text as typed into a field of tags. */
const sign = fc.constantFrom(',', '，', ' ', '#', '＃', '\n', '', '、 ');
const typed = fc.array(fc.tuple(anyText, sign, sign)).map((parts) => parts.flat().join(''));

describe('measuring tags', () => {
  const tags = (count: number, length = 2) =>
    Array.from({ length: count }, (_, i) => String(i).padStart(length, '标'));

  it('小红书 takes ten', () => {
    const { tags: limit } = platformOf('xiaohongshu');
    expect(measureTags(tags(10), limit)).toMatchObject({ shown: 10, max: 10, level: 'ok' });
    expect(measureTags(tags(11), limit)).toMatchObject({ shown: 11, level: 'over' });
  });

  it('B站 takes ten of at most 20, together fewer than 200', () => {
    const { tags: limit } = platformOf('bilibili');
    expect(measureTags(tags(10, 19), limit)).toMatchObject({ shown: 10, max: 10, level: 'near' });
    expect(measureTags(tags(10, 20), limit).level).toBe('over');
    expect(measureTags([...tags(9, 20), '标'.repeat(19)], limit).level).toBe('near');
    expect(measureTags(tags(11), limit).level).toBe('over');
    expect(measureTags(['标'.repeat(20)], limit)).toMatchObject({ level: 'ok', tooLong: [] });
    expect(measureTags(['标'.repeat(21), '手帐'], limit)).toMatchObject({
      level: 'over',
      tooLong: ['标'.repeat(21)],
    });
  });

  it.each([
    ['xiaohongshu', tags(12), 10],
    ['bilibili', tags(3, 30), 3],
    ['bilibili', [...tags(9, 20), '标'.repeat(20), 'vlog'], 9],
    ['youtube', [...tags(24, 20), `a ${'b'.repeat(18)}`], 24],
    ['weibo', tags(99), 99],
  ] as const)('%s: of %j the first %i fit', (id, those, fits) => {
    expect(measureTags(those, platformOf(id).tags).fits).toBe(fits);
  });

  it('YouTube takes 500 characters in all, two more for a tag with a space', () => {
    const { tags: limit } = platformOf('youtube');
    expect(measureTags(['vlog', 'hand account'], limit)).toMatchObject({ shown: 18, max: 500 });
    expect(measureTags(tags(25, 20), limit)).toMatchObject({ shown: 500, level: 'near' });
    expect(measureTags([...tags(24, 20), `a ${'b'.repeat(18)}`], limit).level).toBe('over');
    expect(measureTags([], limit)).toMatchObject({ shown: 0, level: 'ok' });
  });

  it('微博 has no known limit', () => {
    expect(measureTags(tags(300), platformOf('weibo').tags)).toEqual({
      shown: 300,
      max: null,
      level: 'ok',
      tooLong: [],
      fits: 300,
    });
  });
});

describe('writing tags', () => {
  const write = (id: Parameters<typeof platformOf>[0]) =>
    writeTags(['手帐', '日更'], platformOf(id).tagSyntax);

  it('小红书 wants each followed by a space', () =>
    expect(write('xiaohongshu')).toBe('#手帐 #日更 '));
  it('微博 wants each between two signs', () =>
    expect(write('weibo').trim()).toBe('#手帐# #日更#'));
  it('B站 wants them in a field of their own', () => expect(write('bilibili')).toBe('手帐,日更'));
  it('YouTube wants them in a field of their own', () =>
    expect(write('youtube')).toBe('手帐,日更'));
  it('in the body they follow the text', () => {
    const body = (text: string, id: Parameters<typeof platformOf>[0], tags = ['手帐', '日更']) =>
      bodyWithTags(text, tags, platformOf(id).tagSyntax);
    expect(body('第 124 页', 'xiaohongshu')).toBe('第 124 页\n#手帐 #日更');
    expect(body('第 124 页', 'weibo')).toBe('第 124 页\n#手帐# #日更#');
    expect(body('第 124 页', 'youtube')).toBe('第 124 页');
    expect(body('第 124 页', 'weibo', [])).toBe('第 124 页');
    expect(body('', 'weibo')).toBe('#手帐# #日更#');
    expect(body('  第 124 页', 'weibo')).toBe('  第 124 页\n#手帐# #日更#');
  });

  it('nothing is written for no tags', () => {
    expect(['hash', 'paired', 'field'].map((syntax) => writeTags([], syntax as 'hash'))).toEqual([
      '',
      '',
      '',
    ]);
  });
});

describe('reading tags', () => {
  it.each([
    ['', []],
    ['  # ＃ ', []],
    ['手帐', ['手帐']],
    ['#手帐 #日更', ['手帐', '日更']],
    ['＃手帐＃日更', ['手帐', '日更']],
    ['#手帐# #日更#', ['手帐', '日更']],
    ['手帐 日更\n手帐', ['手帐', '日更']],
    ['hand account, 日更', ['hand account', '日更']],
    ['手帐，日更、vlog；a;b', ['手帐', '日更', 'vlog', 'a', 'b']],
    [',手帐,,', ['手帐']],
    ['#hand account，#日更 ', ['hand account', '日更']],
  ])('from %j gives %j', (typed, tags) => {
    expect(parseTags(typed)).toEqual(tags);
  });

  it('gives back the tags it gave, between commas', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const tags = parseTags(text);
        expect(parseTags(`${tags.join(', ')},`)).toEqual(tags);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['#手帐 #日更 ', ['手帐', '日更']],
    ['#手帐# #日更#', ['手帐', '日更']],
    ['#手帐##日更#', ['手帐', '日更']],
    ['#手帐 日常# #日更#', ['手帐 日常', '日更']],
    ['＃手帐＃', ['手帐']],
    ['#a #b#', ['a', 'b']],
    ['#a#b#', ['a', 'b']],
    ['#手帐[话题]# #日更[话题]#', ['手帐', '日更']],
    ['今天 #手帐# 和 #日更#', ['今天', '手帐', '和', '日更']],
    ['#', []],
    ['##', []],
    ['# #', []],
  ])('reads %j as %j', (text, tags) => {
    expect(parseTags(text)).toEqual(tags);
  });

  it('gives back what was written, in every syntax', () => {
    const tag = fc.stringMatching(/^[a-zA-Z手帐日更新]{1,6}$/);
    const syntax = fc.constantFrom('hash' as const, 'paired' as const, 'field' as const);
    fc.assert(
      fc.property(fc.uniqueArray(tag, { maxLength: 8 }), syntax, (tags, how) => {
        expect(parseTags(writeTags(tags, how))).toEqual(tags);
      }),
    );
  });

  it('never gives an empty, repeated or untrimmed tag', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const tags = parseTags(text);
        expect(new Set(tags).size).toBe(tags.length);
        for (const tag of tags) expect(tag).toMatch(/^[^\s#＃](.*[^\s#＃])?$/su);
      }),
    );
  });
});
