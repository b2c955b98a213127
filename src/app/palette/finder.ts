/** What search looks through: one line for each piece, post and task, and where it leads. */
import type { DayKey } from '../../domain/day';
import type { PlatformId } from '../../domain/platform';
import { timeOfPost } from '../../domain/post';
import { folded, matches, wordsOf } from '../../domain/search';
import { wallDate } from '../../domain/zone';
import type { Searchable } from '../../storage/repository';

export interface Found {
  readonly id: string;
  readonly kind: 'idea' | 'post' | 'task';
  readonly title: string;
  readonly href: string;
  readonly platform: PlatformId | null;
  readonly day: DayKey | null;
}

interface Line {
  readonly id: string;
  readonly haystack: string;
  /** Made for what is shown only: the day of a post costs a look into its zone. */
  hit(): Found;
}

/** Search over everything that was read, posts in time order: `find(query)` gives at most `limit` hits, newest first. */
export function makeFinder(all: Searchable, limit: number): (query: string) => Found[] {
  const lines = linesOf(all);
  return (query) => {
    const words = wordsOf(query);
    const found: Found[] = [];
    if (words.length === 0) return found;
    for (const line of lines) {
      if (matches(line.haystack, words)) found.push(line.hit());
      if (found.length === limit) break;
    }
    return found;
  };
}

function linesOf({ pieces, posts, tasks }: Searchable): Line[] {
  const planned = new Set(posts.map(({ pieceId }) => pieceId));
  const lines: Line[] = [];
  for (const { id, title, body, tags, notes } of pieces) {
    if (planned.has(id) && !notes) continue;
    lines.push({
      id,
      haystack: folded([title, body, notes, ...tags].join('\n')),
      hit: () => ({ id, kind: 'idea', title, href: `/pieces/${id}`, platform: null, day: null }),
    });
  }
  // Sixty drafts of a series say the same: the first one stands for all.
  const told = new Set<string>();
  for (const post of posts) {
    const published = post.state.status === 'published' ? post.state.went.title : '';
    const haystack = folded([post.title, published, post.body, ...post.tags].join('\n'));
    if (post.series && post.state.status === 'draft') {
      const draft = [post.series.id, post.platform, haystack].join('\n');
      if (told.has(draft)) continue;
      told.add(draft);
    }
    lines.push({
      id: post.id,
      haystack,
      hit: () => ({
        id: post.id,
        kind: 'post',
        title: published || post.title,
        href: `/pieces/${post.pieceId}?post=${post.id}`,
        platform: post.platform,
        day: wallDate(timeOfPost(post).wall),
      }),
    });
  }
  for (const { id, title, note } of tasks) {
    lines.push({
      id,
      haystack: folded(`${title}\n${note}`),
      hit: () => ({
        id,
        kind: 'task',
        title,
        href: `/tasks?task=${id}`,
        platform: null,
        day: null,
      }),
    });
  }
  return lines.sort((a, b) => (a.id < b.id ? 1 : -1));
}
