import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPiece, type Piece } from '../../../src/domain/piece';
import {
  askedOf,
  clockOfPost,
  comparePosts,
  dayOfPost,
  followPiece,
  isOwn,
  isWaiting,
  newPost,
  type Part,
  type Plan,
  type Post,
  type PostStatus,
  plannedAt,
  timeOfPost,
  withInherited,
  withOwn,
} from '../../../src/domain/post';
import { type Boundary, dayOf, momentOf, type WallTime, wallOf } from '../../../src/domain/zone';
import { anyBoundary, anyPlace } from '../../support/arbitraries';

const NOW = Date.parse('2026-11-20T12:00Z');
const PARTS: readonly Part[] = ['title', 'body', 'tags'];
const at = (wall: string, zone = 'Asia/Shanghai'): Plan => ({ wall: wall as WallTime, zone });
const piece: Piece = { ...newPiece('p', '手帐', NOW), body: '第 124 页', tags: ['手帐', '日更'] };

function planned(wall: string, status: Exclude<PostStatus, 'published'> = 'draft', id = 'a'): Post {
  return { ...newPost(id, piece, 'weibo', at(wall), NOW), state: { status } };
}

function published(instant: number, zone = 'Asia/Shanghai', boundary: Boundary = 0): Post {
  const went = {
    ...momentOf(instant, zone, boundary),
    title: '124/365',
    link: '',
    by: 'hand',
  } as const;
  return { ...planned('2026-11-21T20:00'), state: { status: 'published', went } };
}

describe('a new post', () => {
  it('is a draft with the texts of its piece, none its own', () => {
    const post = newPost('a', piece, 'bilibili', at('2026-11-21T20:00'), NOW);
    expect(post).toMatchObject({
      id: 'a',
      pieceId: 'p',
      platform: 'bilibili',
      plan: { wall: '2026-11-21T20:00', zone: 'Asia/Shanghai' },
      state: { status: 'draft' },
      title: piece.title,
      body: piece.body,
      tags: piece.tags,
      createdAt: NOW,
      deletedAt: null,
    });
    expect(PARTS.map((part) => isOwn(post, part))).toEqual([false, false, false]);
  });
});

describe('the texts of a post', () => {
  const changed: Piece = { ...piece, title: '手帐 2', body: '第 125 页', tags: ['vlog'] };
  const post = planned('2026-11-21T20:00');

  it('follow the piece until the person makes them their own', () => {
    const own = withOwn(post, 'title', '微博的标题');
    expect(isOwn(own, 'title')).toBe(true);
    const { body, tags, title } = changed;
    expect(followPiece(own, changed)).toEqual({ ...own, body, tags, masterTitle: title });
    expect(followPiece(post, changed)).toMatchObject({ title: '手帐 2', body: '第 125 页' });
  });

  it('are each made their own alone', () => {
    for (const part of PARTS) {
      const own = withOwn(post, part, part === 'tags' ? [] : '');
      expect(PARTS.filter((other) => isOwn(own, other))).toEqual([part]);
      expect(followPiece(own, changed)[part]).toEqual(part === 'tags' ? [] : '');
    }
  });

  it('are taken from the piece again', () => {
    for (const part of PARTS) {
      const own = withOwn(post, part, part === 'tags' ? ['x'] : 'x');
      const back = withInherited(own, part, changed);
      expect(back[part]).toEqual(changed[part]);
      expect(isOwn(back, part)).toBe(false);
      expect(withInherited(own, part, piece)).toEqual(post);
    }
  });

  it('stay as they went out', () => {
    const out = published(NOW);
    expect(followPiece(out, changed)).toBe(out);
  });
});

describe('the day of a post', () => {
  it.each([
    ['2026-11-22T00:40', 0, '2026-11-22'],
    ['2026-11-22T00:40', 3, '2026-11-21'],
    ['2026-11-21T20:00', 3, '2026-11-21'],
  ] as const)('planned for %s with the boundary at %i is %s', (wall, boundary, day) => {
    expect(dayOfPost(planned(wall), boundary)).toBe(day);
  });

  it('that went out is the day it counted for, not the day it was planned on', () => {
    const night = Date.parse('2026-11-23T16:40Z');
    expect(dayOfPost(published(night, 'Asia/Shanghai', 3), 3)).toBe('2026-11-23');
    expect(dayOfPost(published(night, 'Asia/Shanghai', 0), 0)).toBe('2026-11-24');
  });

  it('never moves once it went out, whatever zone and boundary are set later', () => {
    fc.assert(
      fc.property(anyPlace, anyBoundary, anyBoundary, ({ at: instant, zone }, then, later) => {
        const frozen = published(instant, zone, then);
        expect(dayOfPost(frozen, later)).toBe(dayOf(instant, zone, then));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the time of a post', () => {
  it('is the planned one, in the zone it was planned in', () => {
    const post = planned('2026-11-21T20:00');
    expect(timeOfPost(post)).toEqual(at('2026-11-21T20:00'));
    expect(clockOfPost(post)).toBe('20:00');
    expect(plannedAt(post)).toBe(Date.parse('2026-11-21T12:00Z'));
  });

  it('is the one at which it went out, in the zone it went out in', () => {
    const post = published(Date.parse('2026-11-21T16:40Z'), 'America/Los_Angeles');
    expect(timeOfPost(post)).toEqual(at('2026-11-21T08:40', 'America/Los_Angeles'));
    expect(clockOfPost(post)).toBe('08:40');
    expect(plannedAt(post)).toBe(Date.parse('2026-11-21T12:00Z'));
  });

  it('orders a day, the small hours last', () => {
    const [night, morning, evening, twin] = [
      planned('2026-11-22T00:40', 'draft', 'n'),
      planned('2026-11-21T07:30', 'ready', 'm'),
      planned('2026-11-21T20:00', 'scheduled', 'e'),
      planned('2026-11-21T20:00', 'draft', 't'),
    ] as const;
    const day = [twin, night, evening, morning].sort(comparePosts);
    expect(day).toEqual([morning, evening, twin, night]);
  });
});

describe('what the person is asked', () => {
  const due = Date.parse('2026-11-21T12:00Z');

  it.each([
    ['draft', 'publish'],
    ['ready', 'publish'],
    ['scheduled', 'confirm'],
    ['dropped', null],
  ] as const)('about a %s post whose time has come: %s', (status, asked) => {
    const post = planned('2026-11-21T20:00', status);
    expect(askedOf(post, due - 1)).toBeNull();
    expect(askedOf(post, due)).toBe(asked);
    expect(askedOf(post, due + 30 * 86_400_000)).toBe(asked);
  });

  it('about a published post: nothing', () => {
    expect(askedOf(published(due), due + 1)).toBeNull();
  });

  it('depends on the zone of the plan, not on where the person is', () => {
    const post = {
      ...planned('2026-11-21T20:00'),
      plan: at('2026-11-21T20:00', 'America/Los_Angeles'),
    };
    expect(askedOf(post, due)).toBeNull();
    expect(askedOf(post, Date.parse('2026-11-22T04:00Z'))).toBe('publish');
  });

  it('comes as soon as clocks on the wall have reached the plan, in every zone', () => {
    fc.assert(
      fc.property(anyPlace, ({ at: instant, zone }) => {
        const post = { ...planned('2026-11-21T20:00'), plan: at(wallOf(instant, zone), zone) };
        expect(askedOf(post, instant)).toBe('publish');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the stock', () => {
  it('is what is ready or scheduled', () => {
    const statuses = ['draft', 'ready', 'scheduled', 'dropped'] as const;
    const stock = statuses.filter((status) => isWaiting(planned('2026-11-21T20:00', status)));
    expect(stock).toEqual(['ready', 'scheduled']);
    expect(isWaiting(published(NOW))).toBe(false);
  });
});
