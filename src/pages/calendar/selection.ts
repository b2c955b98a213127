/** The posts that are selected, on whatever page of the calendar they are. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { rangeBetween } from '../../domain/moving';
import type { Post } from '../../domain/post';

export interface Selection {
  /** The posts as they were when selected, in the order they were. Reactive. */
  posts: Accessor<readonly Post[]>;
  /** True while a plain press selects instead of opening. Reactive. */
  mode: Accessor<boolean>;
  has(id: string): boolean;
  /** What is to be shown of a post: undefined while nothing is selected. Reactive. */
  marks(id: string): boolean | undefined;
  toggle(post: Post): void;
  /** Selects everything from the last one toggled up to a post. */
  reach(post: Post): void;
  /** Selects a post, and from then on whatever is pressed. */
  start(post: Post): void;
  clear(): void;
}

/** `inView` are the posts on show, in time order. */
export function createSelection(inView: () => readonly Post[]): Selection {
  const [chosen, setChosen] = createSignal<ReadonlyMap<string, Post>>(new Map());
  const [mode, setMode] = createSignal(false);
  const any = createMemo(() => mode() || chosen().size > 0);
  let anchor: string | null = null;

  function toggle(post: Post): void {
    anchor = post.id;
    const next = new Map(chosen());
    if (!next.delete(post.id)) next.set(post.id, post);
    setChosen(next);
  }

  return {
    posts: () => [...chosen().values()],
    mode,
    has: (id) => chosen().has(id),
    marks: (id) => (any() ? chosen().has(id) : undefined),
    toggle,
    reach(post) {
      const all = inView();
      const ids = rangeBetween(
        all.map(({ id }) => id),
        anchor ?? post.id,
        post.id,
      );
      const next = new Map(chosen());
      for (const one of all) if (ids.includes(one.id)) next.set(one.id, one);
      anchor ??= post.id;
      setChosen(next.set(post.id, post));
    },
    start(post) {
      setMode(true);
      if (!chosen().has(post.id)) toggle(post);
    },
    clear() {
      anchor = null;
      setMode(false);
      setChosen(new Map());
    },
  };
}
