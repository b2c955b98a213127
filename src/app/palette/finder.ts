/** What search looks through: one line for each piece, post and task, and where it leads. */
import type { DayKey } from '../../domain/day';
import type { Piece } from '../../domain/piece';
import { type Post, timeOfPost } from '../../domain/post';
import { folded, matches, wordsOf } from '../../domain/search';
import type { Task } from '../../domain/task';
import { wallDate } from '../../domain/zone';
import type { SearchPart } from '../../storage/repository';

/** A hit and where it leads. A post's title has its variables filled in where it is shown. */
export type Found =
  | { readonly kind: 'idea' | 'task'; readonly title: string; readonly href: string }
  | { readonly kind: 'post'; readonly post: Post; readonly day: DayKey; readonly href: string };

export interface Finder {
  /** Takes in a part; what it holds is older than all before. */
  add(part: Omit<SearchPart, 'next'>): void;
  /** The newest hits so far. A hit stays the same one while more comes in. */
  find(query: string): readonly Found[];
}

interface Line {
  readonly id: string;
  readonly haystack: string;
  /** Made for what is shown only: the day of a post costs a look into its zone. */
  hit(): Found;
}

/** Search that gives at most `limit` hits, newest first. */
export function makeFinder(limit: number): Finder {
  const lines: Line[] = [];
  /** Sixty drafts of a series say the same: the first of them stands for all. */
  const firstDrafts = new Map<string, { post: Post }>();
  // Asked again after a part came in, only that part is looked through.
  let asked = '';
  let found: Found[] = [];
  let seen = 0;

  function linesOfPost(post: Post): Line[] {
    const published = post.state.status === 'published' ? post.state.went.title : '';
    const haystack = folded([post.title, published, post.body, ...post.tags].join('\n'));
    const shown = { post };
    if (post.series && post.state.status === 'draft') {
      const same = [post.series.id, post.platform, haystack].join('\n');
      const first = firstDrafts.get(same);
      if (first) {
        if (post.plan.wall < first.post.plan.wall) {
          first.post = post;
          // What was found may be shown as the later one: it is looked for again.
          asked = '';
        }
        return [];
      }
      firstDrafts.set(same, shown);
    }
    return [{ id: post.id, haystack, hit: () => postFound(shown.post) }];
  }

  return {
    add({ pieces, posts, tasks }) {
      const more = [
        ...pieces.map(lineOfPiece),
        ...posts.flatMap(linesOfPost),
        ...tasks.map(lineOfTask),
      ];
      lines.push(...more.sort((a, b) => (a.id < b.id ? 1 : -1)));
    },
    find(query) {
      if (query !== asked) {
        asked = query;
        found = [];
        seen = 0;
      }
      const words = wordsOf(query);
      if (words.length === 0) return [];
      for (; seen < lines.length && found.length < limit; seen++) {
        const line = lines[seen] as Line;
        if (matches(line.haystack, words)) found.push(line.hit());
      }
      return [...found];
    },
  };
}

function lineOfPiece({ id, title, body, tags, notes }: Piece): Line {
  return {
    id,
    haystack: folded([title, body, notes, ...tags].join('\n')),
    hit: () => ({ kind: 'idea', title, href: `/pieces/${id}` }),
  };
}

function postFound(post: Post): Found {
  return {
    kind: 'post',
    post,
    day: wallDate(timeOfPost(post).wall),
    href: `/pieces/${post.pieceId}?post=${post.id}`,
  };
}

function lineOfTask({ id, title, note }: Task): Line {
  return {
    id,
    haystack: folded(`${title}\n${note}`),
    hit: () => ({ kind: 'task', title, href: `/tasks?task=${id}` }),
  };
}
