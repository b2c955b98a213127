/** What waits for an answer now: posts to be published by hand, and scheduled ones that should be out. */
import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js';
import { addDays, daysFrom } from '../domain/day';
import { askedOf, type Post } from '../domain/post';
import { firstAskedDay, LOOK_BACK, queueOf } from '../domain/queue';
import type { App } from './app';

export interface Due {
  /** True once the days behind are read as well. Reactive. */
  known: Accessor<boolean>;
  /** What goes out by hand: all that is due, then the rest of today. Reactive. */
  queue: Accessor<readonly Post[]>;
  /** Scheduled posts whose time has passed. Reactive. */
  toConfirm: Accessor<readonly Post[]>;
}

/** Reads today first, then the days behind. Drafts are on their days only, the others also in `waiting`. */
export function createDue({ clock, notices, posts, settings }: App): Due {
  const [known, setKnown] = createSignal(false);
  const today = settings.today;
  createEffect(() => {
    const day = today();
    posts
      .load(addDays(day, -1), addDays(day, 1))
      .then(() => posts.load(firstAskedDay(day), addDays(day, -2)))
      .then(() => setKnown(true))
      .catch(notices.report);
  });
  const behind = createMemo(() =>
    daysFrom(firstAskedDay(today()), LOOK_BACK + 1).flatMap((day) => posts.on(day)),
  );
  return {
    known,
    queue: createMemo(() =>
      queueOf([...posts.waiting(), ...behind()], clock.now(), today(), settings.value.boundary),
    ),
    toConfirm: createMemo(() =>
      posts.waiting().filter((post) => askedOf(post, clock.now()) === 'confirm'),
    ),
  };
}
