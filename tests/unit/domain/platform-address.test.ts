import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/day';
import { PLATFORM_IDS, type PlatformId } from '../../../src/domain/platform';
import { appAddress, mediumOf, webAddress } from '../../../src/domain/platform-address';
import { platformOf } from '../../../src/domain/platform-facts';
import { anyText } from '../../support/arbitraries';
import { aPiece, aPost } from '../../support/builders';

describe('the page of a platform', () => {
  test('of 小红书 is one for pictures and one for a video', () => {
    const target = (medium: 'pictures' | 'video') =>
      new URL(webAddress(platformOf('xiaohongshu'), medium)).searchParams.get('target');
    expect(target('pictures')).toBe('image');
    expect(target('video')).toBe('video');
  });

  test.each(PLATFORM_IDS)('of %s is https, whatever goes out', (id) => {
    for (const medium of ['pictures', 'video'] as const) {
      expect(new URL(webAddress(platformOf(id), medium)).protocol).toBe('https:');
    }
  });
});

describe('the app of a platform', () => {
  test.each<[PlatformId, string]>([
    ['xiaohongshu', 'xhsdiscover://post_note'],
    ['bilibili', 'bilibili://uper/center_plus?relation_from=center_plus&tab_index=2'],
    ['youtube', 'youtube://'],
    ['weibo', 'sinaweibo://sendweibo?content=124%2F365%0A%23%E6%89%8B%E5%B8%90%23'],
  ])('of %s is opened by %s', (id, address) => {
    expect(appAddress(platformOf(id), '124/365\n#手帐#')).toBe(address);
  });

  test('is never opened by https, and says who says so', () => {
    for (const id of PLATFORM_IDS) {
      const { app } = platformOf(id);
      expect(new URL(app.address).protocol).not.toBe('https:');
      expect(parseDay(app.checkedAt)).toBe(app.checkedAt);
      expect(['H', 'M', 'L']).toContain(app.confidence);
    }
  });

  test('is told any text exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const address = new URL(appAddress(platformOf('weibo'), text));
        expect(address.searchParams.get('content') ?? '').toBe(text);
      }),
    );
    expect(appAddress(platformOf('weibo'), '半\ud83d')).toContain('content=%E5%8D%8A%EF%BF%BD');
    expect(appAddress(platformOf('weibo'), '')).toBe('sinaweibo://sendweibo');
  });
});

describe('a piece', () => {
  const picture = { id: 'm1', name: '一.jpg', type: 'image/jpeg', width: 3, height: 4, size: 9 };
  const onRed = aPost(aPiece(), { platform: 'xiaohongshu' });
  const onB = aPost(aPiece(), { platform: 'bilibili' });
  test.each([
    ['alone is pictures', aPiece(), [onRed], 'pictures'],
    ['that also goes out on B站 is a video', aPiece(), [onRed, onB], 'video'],
    [
      'with pictures is pictures all the same',
      aPiece({ media: [picture] }),
      [onRed, onB],
      'pictures',
    ],
  ] as const)('%s', (_, piece, posts, medium) => {
    expect(mediumOf(piece, posts)).toBe(medium);
  });
});
