/** Published titles of a streak whose number is off since its history changed. */
import { type Accessor, createMemo } from 'solid-js';
import { comparePosts, type Post } from '../domain/post';
import { counts } from '../domain/streak';
import { renumbered } from '../domain/streak-titles';
import { hasVariable } from '../domain/title-template';
import type { App } from './app';
import { createLive } from './live';
import type { LiveStreak } from './streaks';

export interface WrongTitle {
  readonly post: Post;
  /** As it went out. */
  readonly title: string;
  /** As it should read now. */
  readonly right: string;
}

/** Kept up to date while its owner lives; newest first. Empty until the posts are read. */
export function createWrongTitles(app: App, live: LiveStreak): Accessor<readonly WrongTitle[]> {
  const numbered = createLive(
    app.repository,
    ['posts'],
    () => live.streak().startDay,
    async (first) => {
      const { boundary } = app.settings.value;
      const posts = await app.repository.posts(first, app.settings.today(), boundary);
      return posts.filter(
        ({ state, title, masterTitle }) =>
          state.status === 'published' && hasVariable(title + masterTitle),
      );
    },
    app.notices.report,
  );
  // A title carries the number of the first streak that counts its post.
  const isOurs = (post: Post) =>
    app.streaks.all().find(({ streak }) => counts(streak(), post))?.id === live.id;

  return createMemo(() =>
    (numbered() ?? [])
      .flatMap((post): WrongTitle[] => {
        const label = isOurs(post) ? app.streaks.labelFor(post) : null;
        const right = label === null ? null : renumbered(post, label);
        return right !== null && post.state.status === 'published'
          ? [{ post, title: post.state.went.title, right }]
          : [];
      })
      .sort((a, b) => comparePosts(b.post, a.post)),
  );
}
