/** One piece going out on one platform at one time: its states, its day, what the clock makes of it. */
import type { DayKey } from './day';
import type { Attachment } from './media';
import type { Piece } from './piece';
import type { PlatformId } from './platform';
import { type Stored, stored } from './record';
import type { Result } from './result';
import {
  type Boundary,
  dayOfWall,
  hasCome,
  instantOf,
  type Moment,
  type WallTime,
  wallClock,
  wallOf,
} from './zone';

/** A plan is a local wall time in a zone, not an instant: “21 November 20:00 Asia/Shanghai”. */
export interface Plan {
  readonly wall: WallTime;
  /** IANA zone. */
  readonly zone: string;
}

/** That it went out, frozen. */
export interface Publication extends Moment {
  /** The title as it went out, variables filled in. */
  readonly title: string;
  /** https address of the published post, or ''. */
  readonly link: string;
  /** Sent by hand, or by the platform's own scheduler. */
  readonly by: 'hand' | 'scheduler';
}

/** Before publication: what the creator has decided. “Due” and “confirm?” come from the clock. */
export type PostState =
  | { readonly status: 'draft' | 'ready' | 'scheduled' | 'dropped' }
  | { readonly status: 'published'; readonly went: Publication };

export type PostStatus = PostState['status'];
/** In the order of the work. */
export const POST_STATUSES = [
  'draft',
  'ready',
  'scheduled',
  'published',
  'dropped',
] as const satisfies readonly PostStatus[];
export type OpenStatus = Exclude<PostStatus, 'published'>;

export interface Post extends Stored {
  readonly pieceId: string;
  readonly platform: PlatformId;
  readonly plan: Plan;
  readonly state: PostState;
  /** The texts as they would go out; copied from the piece until the person makes them their own. */
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly ownTitle: boolean;
  readonly ownBody: boolean;
  readonly ownTags: boolean;
  /** The piece's title, which `{title}` stands for. */
  readonly masterTitle: string;
  /** Its cover as cropped for the platform. */
  readonly cover: Attachment | null;
  /** The series that made it and the date it was made for, wherever it is moved. */
  readonly series: { readonly id: string; readonly day: DayKey } | null;
  /** How often its plan was changed after it was made. */
  readonly moved: number;
  /** What it brought in, as read on some days, in order. */
  readonly results: readonly Result[];
}

export type Part = 'title' | 'body' | 'tags';
const OWN = { title: 'ownTitle', body: 'ownBody', tags: 'ownTags' } as const;

/** A draft of `piece` on a platform, with the piece's texts. */
export function newPost(
  id: string,
  piece: Piece,
  platform: PlatformId,
  plan: Plan,
  now: number,
): Post {
  return {
    ...stored(id, now),
    pieceId: piece.id,
    platform,
    plan,
    state: { status: 'draft' },
    title: piece.title,
    body: piece.body,
    tags: piece.tags,
    ownTitle: false,
    ownBody: false,
    ownTags: false,
    masterTitle: piece.title,
    cover: null,
    series: null,
    moved: 0,
    results: [],
  };
}

export function isOwn(post: Post, part: Part): boolean {
  return post[OWN[part]];
}

/** The post with one text made its own. */
export function withOwn<P extends Part>(post: Post, part: P, value: Post[P]): Post {
  return { ...post, [part]: value, [OWN[part]]: true };
}

/** The post with one text taken from the piece again. */
export function withInherited(post: Post, part: Part, piece: Piece): Post {
  return { ...post, [part]: piece[part], [OWN[part]]: false };
}

/** The post after its piece changed: everything not its own follows, what went out stays. */
export function followPiece(post: Post, piece: Piece): Post {
  if (post.state.status === 'published') return post;
  return {
    ...post,
    title: post.ownTitle ? post.title : piece.title,
    body: post.ownBody ? post.body : piece.body,
    tags: post.ownTags ? post.tags : piece.tags,
    masterTitle: piece.title,
  };
}

/** The day a post is on, everywhere: the day it counted for, else the planned creator's day. */
export function dayOfPost(post: Post, boundary: Boundary): DayKey {
  return post.state.status === 'published'
    ? post.state.went.day
    : dayOfWall(post.plan.wall, boundary);
}

/** The clock time a post is listed under, `HH:mm`, in its own zone. */
export function clockOfPost(post: Post): string {
  return wallClock(timeOfPost(post).wall);
}

/** Lists are sorted by wall time, and asking Intl at every comparison would be most of the cost. */
const timesKnown = new WeakMap<Publication, Plan>();

/** When a post went out or is planned to, as wall time and zone. */
export function timeOfPost(post: Post): Plan {
  if (post.state.status !== 'published') return post.plan;
  const { went } = post.state;
  let time = timesKnown.get(went);
  if (!time) {
    time = { wall: wallOf(went.at, went.zone), zone: went.zone };
    timesKnown.set(went, time);
  }
  return time;
}

/** Time order within a day: after midnight still belongs to the end of the creator's day. */
export function comparePosts(a: Post, b: Post): number {
  const left = timeOfPost(a).wall;
  const right = timeOfPost(b).wall;
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
}

/** Instant the plan stands for. */
export function plannedAt(post: Post): number {
  return instantOf(post.plan.wall, post.plan.zone);
}

/**
 * What the person is asked for now: `publish` when a draft or ready post's time has come, `confirm`
 * when the platform should have sent a scheduled one, null otherwise.
 */
export function askedOf(post: Post, now: number): 'publish' | 'confirm' | null {
  const { status } = post.state;
  if (status === 'published' || status === 'dropped') return null;
  if (!hasCome(post.plan.wall, post.plan.zone, now)) return null;
  return status === 'scheduled' ? 'confirm' : 'publish';
}

/** Ready or scheduled: what runway counts. */
export function isWaiting(post: Post): boolean {
  return post.state.status === 'ready' || post.state.status === 'scheduled';
}
