/** Posts as a table for spreadsheets: a row each in time order, beneath a row of names. */
import type { PlatformId } from './platform';
import { comparePosts, dayOfPost, type Post, type PostStatus, timeOfPost } from './post';
import { type Boundary, wallClock } from './zone';

/** The names of the columns, in their order. */
export interface ColumnNames {
  readonly day: string;
  readonly clock: string;
  readonly zone: string;
  readonly platform: string;
  readonly status: string;
  readonly title: string;
  readonly body: string;
  readonly tags: string;
  readonly link: string;
}

/** What platforms and statuses are called. */
export interface CellWords {
  readonly platform: Readonly<Record<PlatformId, string>>;
  readonly status: Readonly<Record<PostStatus, string>>;
}

/**
 * The creator's day (DayKey), clock (`HH:mm`) and zone (IANA) are those the post went out at, or else
 * is planned for. `titleOf` gives a title with its variables filled in.
 */
export function postTable(
  posts: readonly Post[],
  boundary: Boundary,
  titleOf: (post: Post) => string,
  names: ColumnNames,
  words: CellWords,
): string[][] {
  const head = [
    names.day,
    names.clock,
    names.zone,
    names.platform,
    names.status,
    names.title,
    names.body,
    names.tags,
    names.link,
  ];
  const rows = posts.toSorted(comparePosts).map((post) => {
    const { wall, zone } = timeOfPost(post);
    return [
      dayOfPost(post, boundary),
      wallClock(wall),
      zone,
      words.platform[post.platform],
      words.status[post.state.status],
      titleOf(post),
      post.body,
      post.tags.join(' '),
      post.state.status === 'published' ? post.state.went.link : '',
    ];
  });
  return [head, ...rows];
}
