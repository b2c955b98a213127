/** A limit that a person corrected holds wherever texts are measured. */
import { describe, expect, it, test } from 'vitest';
import { MAX_LIMIT, parseLimit, withLimit } from '../../../src/domain/limits';
import { measure, measureTags } from '../../../src/domain/measure';
import { limitedBy, platformOf, type TextLimit } from '../../../src/domain/platform-facts';

describe('corrections', () => {
  it.each([
    [{}, 'bilibili', 'body', 2000, { bilibili: { body: 2000 } }],
    [
      { bilibili: { body: 2000 } },
      'bilibili',
      'title',
      90,
      { bilibili: { body: 2000, title: 90 } },
    ],
    [{ bilibili: { body: 2000 } }, 'bilibili', 'body', 500, { bilibili: { body: 500 } }],
    [{ bilibili: { body: 2000 } }, 'bilibili', 'body', null, {}],
    [{ bilibili: { body: 2000, tags: 12 } }, 'bilibili', 'body', null, { bilibili: { tags: 12 } }],
    [{ weibo: { tags: 3 } }, 'xiaohongshu', 'tags', null, { weibo: { tags: 3 } }],
  ] as const)('%j with %s %s %s: %j', (before, platform, part, max, after) => {
    expect(withLimit(before, platform, part, max)).toEqual(after);
  });

  it.each([
    ['1', 1],
    [' 2000 ', 2000],
    [String(MAX_LIMIT), MAX_LIMIT],
    [String(MAX_LIMIT + 1), null],
    ['0', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
    ['很多', null],
  ] as const)('“%s” is %s', (text, limit) => {
    expect(parseLimit(text)).toBe(limit);
  });
});

describe('a platform with corrections', () => {
  const corrected = {
    bilibili: { title: 3, body: 5, tags: 2 },
    youtube: { tags: 10 },
    weibo: { title: 9, tags: 1 },
  };

  test('texts are measured by them, in the platform’s own unit', () => {
    const { title, body } = platformOf('bilibili', corrected);
    expect(measure('一二三四', title as TextLimit)).toMatchObject({
      max: 3,
      level: 'over',
      fits: 3,
    });
    expect(measure('一二三四五', body)).toMatchObject({ max: 5, level: 'near' });
    expect(title).toMatchObject({ unit: 'utf16', confidence: 'H' });
  });

  test('tags are limited by number, or by length where only that was known', () => {
    const tags = ['手帐', '日更', '一年'];
    expect(measureTags(tags, platformOf('bilibili', corrected).tags)).toMatchObject({ fits: 2 });
    expect(measureTags(tags, platformOf('weibo', corrected).tags)).toMatchObject({
      fits: 1,
      max: 1,
    });
    const youtube = platformOf('youtube', corrected).tags;
    expect(limitedBy(youtube)).toBe('total');
    expect(measureTags(['hand', 'account'], youtube)).toMatchObject({
      shown: 11,
      max: 10,
      fits: 1,
    });
  });

  test('what a platform does not have is not made up, and others are as they were', () => {
    expect(platformOf('weibo', corrected).title).toBeNull();
    expect(platformOf('xiaohongshu', corrected)).toEqual(platformOf('xiaohongshu'));
  });
});
