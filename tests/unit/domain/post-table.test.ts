import { expect, it } from 'vitest';
import { newPiece } from '../../../src/domain/piece';
import { newPost, type Post } from '../../../src/domain/post';
import { postTable } from '../../../src/domain/post-table';
import { momentOf, type WallTime } from '../../../src/domain/zone';

const piece = { ...newPiece('p', '{n}/365', 0), body: '一\n二', tags: ['手帐', '日更'] };
const at = (wall: string, zone = 'Asia/Shanghai') => ({ wall: wall as WallTime, zone });
const names = {
  day: 'day',
  clock: 'clock',
  zone: 'zone',
  platform: 'platform',
  status: 'status',
  title: 'title',
  body: 'body',
  tags: 'tags',
  link: 'link',
};
const words = {
  platform: { xiaohongshu: 'XHS', bilibili: 'B', youtube: 'YT', weibo: 'WB' },
  status: { draft: 'D', ready: 'R', scheduled: 'S', published: 'P', dropped: 'X' },
};

it('has a row for each post in time order, under its creator’s day and its own clock', () => {
  const night = newPost('a', piece, 'weibo', at('2026-11-22T01:30'), 0);
  const early = newPost('b', piece, 'youtube', at('2026-11-21T08:00', 'Europe/Berlin'), 0);
  // 23:05 on the 20th in Shanghai.
  const went = momentOf(Date.UTC(2026, 10, 20, 15, 5), 'Asia/Shanghai', 0);
  const out: Post = {
    ...newPost('c', piece, 'bilibili', at('2026-11-20T20:00'), 0),
    state: {
      status: 'published',
      went: { ...went, title: '1/365', link: 'https://b23.tv/1', by: 'hand' },
    },
  };
  const titleOf = ({ state }: Post) => (state.status === 'published' ? state.went.title : '2/365');
  expect(postTable([night, early, out], 3, titleOf, names, words)).toEqual([
    Object.keys(names),
    [
      '2026-11-20',
      '23:05',
      'Asia/Shanghai',
      'B',
      'P',
      '1/365',
      '一\n二',
      '手帐 日更',
      'https://b23.tv/1',
    ],
    ['2026-11-21', '08:00', 'Europe/Berlin', 'YT', 'D', '2/365', '一\n二', '手帐 日更', ''],
    ['2026-11-21', '01:30', 'Asia/Shanghai', 'WB', 'D', '2/365', '一\n二', '手帐 日更', ''],
  ]);
});
