import { describe, expect, it } from 'vitest';
import { hasRatio } from '../../../src/domain/cover';
import { parseDay } from '../../../src/domain/day';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import { platformOf } from '../../../src/domain/platform-facts';

describe.each(PLATFORM_IDS)('%s', (id) => {
  const platform = platformOf(id);
  const { title, body, tags, pictures, covers } = platform;
  const limits = [title, body, tags, pictures, ...covers].filter((limit) => limit !== null);

  it('is known by its id', () => {
    expect(platform.id).toBe(id);
  });

  it('says of each limit who stated it, when it was looked up and how sure it is', () => {
    for (const { source, checkedAt, confidence } of limits) {
      expect(source).not.toBe('');
      expect(parseDay(checkedAt)).toBe(checkedAt);
      expect(['H', 'M', 'L']).toContain(confidence);
    }
  });

  it('limits texts to a positive number of units', () => {
    for (const limit of [platform.title, platform.body]) {
      if (limit) expect(limit.max).toBeGreaterThan(0);
    }
  });

  it('advises covers of the shape it shows, and no smaller than it takes', () => {
    for (const { advised, least, ratio } of covers) {
      for (const size of [advised, least]) if (size) expect(hasRatio(size, ratio)).toBe(true);
      if (advised && least) expect(advised.width).toBeGreaterThanOrEqual(least.width);
    }
  });

  it('is opened by https', () => {
    expect(new URL(platform.web).protocol).toBe('https:');
  });
});

describe('what is known of the platforms', () => {
  it.each([
    ['xiaohongshu', 20, 'half', 1000, 'utf16', 'hash'],
    ['bilibili', 80, 'utf16', 250, 'utf16', 'field'],
    ['youtube', 100, 'utf16', 5000, 'utf8', 'field'],
    ['weibo', null, null, 2000, 'half', 'paired'],
  ] as const)(
    '%s: title %s %s, body %i %s, tags as %s',
    (id, title, unit, body, bodyUnit, tags) => {
      const platform = platformOf(id);
      expect([platform.title?.max ?? null, platform.title?.unit ?? null]).toEqual([title, unit]);
      expect([platform.body.max, platform.body.unit]).toEqual([body, bodyUnit]);
      expect(platform.tagSyntax).toBe(tags);
    },
  );

  it.each([
    ['xiaohongshu', { count: 10, each: null, total: null }],
    ['bilibili', { count: 10, each: 20, total: 199 }],
    ['youtube', { count: null, each: null, total: 500, spaceCost: 2 }],
    ['weibo', { count: null, each: null, total: null }],
  ] as const)('%s: tags %j', (id, limit) => {
    expect(platformOf(id).tags).toMatchObject(limit);
  });

  it.each([
    ['xiaohongshu', ['3:4'], 18],
    ['bilibili', ['16:10', '4:3'], null],
    ['youtube', ['16:9'], null],
    ['weibo', ['16:9'], 18],
  ] as const)('%s: covers of %j, pictures at most %s', (id, ratios, most) => {
    const { covers, pictures } = platformOf(id);
    expect(covers.map(({ ratio }) => ratio.join(':'))).toEqual(ratios);
    expect(pictures?.max ?? null).toBe(most);
  });

  it.each([
    ['xiaohongshu', 'https://creator.xiaohongshu.com/publish/publish'],
    ['bilibili', 'https://member.bilibili.com/platform/upload/video/frame'],
    ['youtube', 'https://studio.youtube.com/'],
    ['weibo', 'https://weibo.com/'],
  ] as const)('%s is published on at %s', (id, page) => {
    const { origin, pathname } = new URL(platformOf(id).web);
    expect(origin + pathname).toBe(page);
  });
});
