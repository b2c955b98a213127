import { describe, expect, it } from 'vitest';
import { type Filling, filledBy, fillings, ideaAsPost } from '../../../src/domain/gap';
import type { PlatformId } from '../../../src/domain/platform';
import { dayOfPost, type OpenStatus, type Post } from '../../../src/domain/post';
import type { Streak } from '../../../src/domain/streak';
import {
  aPiece,
  aPost,
  aStreak,
  day,
  NOW,
  plan,
  published,
  SHANGHAI,
} from '../../support/builders';

const GAP = day('2026-11-26');

function aDraft(wall: string, fields: Partial<Post> = {}, status: OpenStatus = 'draft'): Post {
  return { ...aPost(aPiece(), { plan: plan(wall), state: { status }, ...fields }), title: wall };
}

function proposed(streak: Streak, posts: Post[], platforms: PlatformId[] = ['xiaohongshu']) {
  const idea = aPiece({ title: '灵感' });
  const found = fillings(streak, GAP, posts, [idea], platforms, {
    today: day('2026-11-21'),
    boundary: 0,
  });
  return found.map((one) =>
    one.kind === 'post' ? one.post.title : `${one.piece.title} ${one.platform}`,
  );
}

describe('a gap can be filled', () => {
  it('by its own drafts, then the nearest later ones, then what was left behind, then ideas', () => {
    const posts = [
      aDraft('2026-11-10T20:00'),
      aDraft('2026-12-20T20:00'),
      aDraft('2026-11-28T20:00'),
      aDraft('2026-11-26T09:00'),
      aDraft('2026-11-20T20:00'),
    ];
    expect(proposed(aStreak(), posts)).toEqual([
      '2026-11-26T09:00',
      '2026-11-28T20:00',
      '2026-12-20T20:00',
      '2026-11-20T20:00',
      '2026-11-10T20:00',
      '灵感 xiaohongshu',
    ]);
  });

  it('by what was ready for a day that is over, not by what covers a day ahead', () => {
    const posts = [
      aDraft('2026-11-20T20:00', {}, 'ready'),
      aDraft('2026-11-21T20:00', {}, 'scheduled'),
      aDraft('2026-11-22T20:00', {}, 'dropped'),
      aDraft('2026-11-25T20:00', {}, 'ready'),
      aDraft('2026-11-30T20:00', {}, 'ready'),
      published(aDraft('2026-11-19T20:00'), '2026-11-19T20:00'),
    ];
    expect(proposed(aStreak(), posts)).toEqual(['2026-11-20T20:00', '灵感 xiaohongshu']);
  });

  it('only by what the streak counts', () => {
    const posts = [
      aDraft('2026-11-27T20:00', { platform: 'youtube', tags: ['手帐'] }),
      aDraft('2026-11-28T20:00', { platform: 'weibo' }),
      aDraft('2026-11-29T20:00', { platform: 'weibo', tags: ['手帐'] }),
    ];
    const streak = aStreak({ platforms: ['weibo', 'bilibili'], tag: '手帐' });
    expect(proposed(streak, posts)).toEqual(['2026-11-29T20:00', '灵感 weibo']);
    expect(proposed(streak, [], ['youtube', 'bilibili'])).toEqual(['灵感 bilibili']);
  });
});

describe('filled', () => {
  it('by a draft: it is ready on the gap day at its own time, also after midnight', () => {
    const late = aDraft('2026-11-29T01:30');
    const filled = filledBy(late, GAP, 3);
    expect(filled).toMatchObject({
      state: { status: 'ready' },
      plan: { wall: '2026-11-27T01:30' },
    });
    expect(dayOfPost(filled, 3)).toBe(GAP);
  });

  it('by an idea: it is a post of its own, with the tag that makes it count', () => {
    const piece = aPiece({ title: '灵感', tags: ['日常'] });
    const filling: Extract<Filling, { kind: 'idea' }> = { kind: 'idea', piece, platform: 'weibo' };
    const made = { id: 'new', now: NOW, zone: SHANGHAI, boundary: 0 } as const;
    expect(ideaAsPost(filling, aStreak({ tag: '手帐' }), GAP, made)).toMatchObject({
      id: 'new',
      pieceId: piece.id,
      platform: 'weibo',
      title: '灵感',
      tags: ['日常', '手帐'],
      ownTags: true,
      plan: { wall: '2026-11-26T20:00', zone: SHANGHAI },
      state: { status: 'ready' },
    });
    expect(ideaAsPost(filling, aStreak({ tag: '日常' }), GAP, made).ownTags).toBe(false);
  });
});
