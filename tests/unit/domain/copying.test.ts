import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyParts, wholeText } from '../../../src/domain/copying';
import { PLATFORM_IDS, type PlatformId } from '../../../src/domain/platform';
import { platformOf } from '../../../src/domain/platform-facts';
import { anyPlatform, anyText } from '../../support/arbitraries';

const post = { body: '写满了', tags: ['手帐', '日更挑战'] };
const copied = (id: PlatformId, title = '124/365', of = post) =>
  Object.fromEntries(copyParts(of, title, platformOf(id)).map(({ kind, text }) => [kind, text]));

describe('what is copied', () => {
  test.each<[PlatformId, Record<string, string>]>([
    ['xiaohongshu', { tags: '#手帐 #日更挑战 ', all: '写满了\n#手帐 #日更挑战' }],
    ['bilibili', { tags: '手帐,日更挑战' }],
    ['youtube', { tags: '手帐,日更挑战' }],
    ['weibo', { tags: '#手帐# #日更挑战# ', all: '124/365\n写满了\n#手帐# #日更挑战#' }],
  ])('for %s', (id, expected) => {
    expect(copied(id)).toEqual({ title: '124/365', body: '写满了', ...expected });
  });

  test.each<[string, string, string, string[], string | undefined]>([
    ['begins with its title already', '124/365', '124/365 写满了', [], undefined],
    [
      'begins with its title, with tags',
      '124/365',
      '124/365 写满了',
      ['手帐'],
      '124/365 写满了\n#手帐#',
    ],
    ['has no text but the title', '124/365', '', ['手帐'], '124/365\n#手帐#'],
    ['is a title alone', '124/365', '', [], undefined],
    ['is empty', '', '', [], undefined],
    ['has no title', '', '写满了', ['手帐'], '写满了\n#手帐#'],
  ])('for 微博 where it %s', (_, title, body, tags, all) => {
    expect(copied('weibo', title, { body, tags }).all).toBe(all);
  });

  test('is measured by what the platform limits, all of it too', () => {
    const long = { body: '字'.repeat(998), tags: ['手帐'] };
    const [title, body, tags, all] = copyParts(long, '一页', platformOf('xiaohongshu'));
    expect(title?.measured).toMatchObject({ shown: 2, max: 20 });
    expect(body?.measured).toMatchObject({ shown: 998, max: 1000, level: 'near' });
    expect(tags?.measured).toMatchObject({ shown: 1, max: 10 });
    expect(all?.measured).toMatchObject({ shown: 1002, level: 'over' });
    expect(copyParts(long, '一页', platformOf('weibo'))[0]?.measured).toBeNull();
  });

  test('all at once holds every text, and the title once', () => {
    fc.assert(
      fc.property(anyPlatform, anyText, anyText, (id, title, body) => {
        const platform = platformOf(id);
        const whole = wholeText({ body, tags: ['手帐'] }, title, platform);
        expect(whole).toContain(body);
        if (platform.title === null) expect(whole).toContain(title);
        if (platform.tagSyntax !== 'field') expect(whole).toContain('#手帐');
      }),
    );
    for (const id of PLATFORM_IDS) expect(copied(id).title).toBe('124/365');
  });
});
