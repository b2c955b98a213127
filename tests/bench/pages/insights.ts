/** Twenty thousand posts of four years, looked back on at once. */
import { addDays, type DayKey } from '../../../src/domain/day';
import { postInsights } from '../../../src/domain/insights/posts';
import { resultInsights } from '../../../src/domain/insights/results';
import { newPiece } from '../../../src/domain/piece';
import { newPost, type Post } from '../../../src/domain/post';
import { momentOf, wall } from '../../../src/domain/zone';
import { NOW, ZONE } from './sample';

const POSTS = 20_000;
const FIRST = '2022-01-01' as DayKey;
const LAST = addDays(FIRST, Math.ceil(POSTS / 14));
const piece = newPiece('piece', '手帐', NOW);

function post(i: number): Post {
  const day = addDays(FIRST, Math.floor(i / 14));
  const planned = wall(day, i % 24);
  const went = momentOf(
    Date.UTC(2022, 0, 1) + Math.floor(i / 14) * 86_400_000 + (i % 14) * 3e6,
    ZONE,
    0,
  );
  return {
    ...newPost(`${i}`, piece, 'weibo', { wall: planned, zone: ZONE }, NOW),
    state: { status: 'published', went: { ...went, title: '', link: '', by: 'hand' } },
    tags: ['手帐', `第${i % 30}类`],
    results: [{ day: addDays(day, 1), numbers: { views: (i * 7919) % 9000, likes: i % 300 } }],
  };
}

/** New objects each time: what is known of a post is remembered with it. */
function prepare(): number {
  posts = Array.from({ length: POSTS }, (_, i) => post(i));
  return posts.length;
}
let posts: Post[] = [];

function lookBack(): number {
  return postInsights(posts, { first: FIRST, last: LAST }, 1, 0).sent;
}

function whatDoesWell(): number {
  return resultInsights(posts, { first: FIRST, last: LAST }, 0, 'views').posts.length;
}

const bench = { prepare, lookBack, whatDoesWell };
export type InsightsBench = typeof bench;
Object.assign(window, { bench });
