/** Which posts the calendar shows. Kept in the address, so that a link or a way back restores it. */
import { useSearchParams } from '@solidjs/router';
import { type Accessor, createMemo } from 'solid-js';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import { POST_STATUSES, type Post, type PostStatus } from '../../domain/post';

export interface Filters {
  /** Empty shows all. */
  platforms: Accessor<readonly PlatformId[]>;
  /** Empty shows all. */
  statuses: Accessor<readonly PostStatus[]>;
  /** Null shows all. */
  tag: Accessor<string | null>;
  /** True while anything is left out. */
  active: Accessor<boolean>;
  shows(post: Post): boolean;
  set(next: {
    readonly platforms?: readonly PlatformId[];
    readonly statuses?: readonly PostStatus[];
    readonly tag?: string | null;
  }): void;
  clear(): void;
}

/** Must run below the router. What an address says that means nothing is left out. */
export function createFilters(): Filters {
  const [search, setSearch] = useSearchParams();
  const platforms = createMemo(() => listed(search.on, PLATFORM_IDS));
  const statuses = createMemo(() => listed(search.status, POST_STATUSES));
  const tag = createMemo(() =>
    typeof search.tag === 'string' && search.tag !== '' ? search.tag : null,
  );
  const active = createMemo(
    () => platforms().length > 0 || statuses().length > 0 || tag() !== null,
  );

  return {
    platforms,
    statuses,
    tag,
    active,
    shows(post) {
      const [on, status, wanted] = [platforms(), statuses(), tag()];
      return (
        (on.length === 0 || on.includes(post.platform)) &&
        (status.length === 0 || status.includes(post.state.status)) &&
        (wanted === null || post.tags.includes(wanted))
      );
    },
    set(next) {
      setSearch(
        {
          ...(next.platforms && { on: next.platforms.join() || null }),
          ...(next.statuses && { status: next.statuses.join() || null }),
          ...(next.tag !== undefined && { tag: next.tag }),
        },
        { replace: true },
      );
    },
    clear: () => setSearch({ on: null, status: null, tag: null }, { replace: true }),
  };
}

/** Those of `all` that a comma-separated text names, in their own order. */
function listed<V extends string>(
  text: string | string[] | undefined,
  all: readonly V[],
): readonly V[] {
  const named = typeof text === 'string' ? text.split(',') : [];
  return all.filter((one) => named.includes(one));
}
