import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/domain/flaws';
import { lackOf } from '../../../src/domain/lack';
import { platformOf } from '../../../src/domain/platform-facts';
import { anyPlatform, anyText } from '../../support/arbitraries';

const han = (count: number) => '汉'.repeat(count);

describe('a post lacks', () => {
  it.each([
    ['a title where the platform has one', 'bilibili', '', '正文', [], { kind: 'title' }],
    ['no title where it has none', 'weibo', '', '正文', [], null],
    ['any text, rather than a title', 'bilibili', ' ', '\n', [], { kind: 'text' }],
    ['nothing with a title alone', 'weibo', '124/365', '', [], null],
    [
      'room for its title, in characters as they are seen',
      'xiaohongshu',
      `${han(20)}多👨‍👩‍👧‍👦`,
      '',
      [],
      { kind: 'over', part: 'title', count: 2 },
    ],
    ['characters that are taken', 'youtube', 'a<b', '', [], { kind: 'forbidden', part: 'title' }],
    ['room for its tags', 'bilibili', '标题', '', Array(99).fill('手帐'), { kind: 'tags' }],
  ] as const)('%s', (_, platform, title, body, tags, lack) => {
    expect(lackOf({ title, body, tags }, platformOf(platform))).toEqual(lack);
  });

  it('something exactly where it has a problem or nothing is written', () => {
    fc.assert(
      fc.property(anyPlatform, anyText, anyText, (id, title, body) => {
        const platform = platformOf(id);
        const texts = { title, body, tags: [] };
        const unwritten = title.trim() === '' && (platform.title !== null || body.trim() === '');
        const whole = !unwritten && problemsOf(texts, platform).length === 0;
        expect(lackOf(texts, platform) === null).toBe(whole);
      }),
      { numRuns: 200 },
    );
  });
});
