/** The publishing card and the queue on a real database, and the clipboard and tabs they use. */
import { vi } from 'vitest';
import type { PlatformId } from '../../src/domain/platform';
import type { Post, PostState } from '../../src/domain/post';
import type { Settings } from '../../src/domain/settings';
import PublishPage from '../../src/pages/publish/publish-page';
import QueuePage from '../../src/pages/publish/queue-page';
import type { App } from '../../src/state/app';
import { type Screen, visit } from './app-harness';
import { aPiece, aPost, creation, day, NOW, plan } from './builders';
import { aCreatorsApp } from './state';

export const routes = { '/publish/next': QueuePage, '/publish/:postId': PublishPage };

/** The card of `{n}/365 一页`, planned for 20:40 today, in a streak that began yesterday. */
export async function aCard(
  platform: PlatformId = 'xiaohongshu',
  fields: Partial<Post> = {},
  settings: Partial<Settings> = {},
): Promise<{ app: App; post: Post; screen: Screen }> {
  const { app } = await aCreatorsApp(settings);
  await app.stamping.start('手帐日更', day('2026-11-20'));
  const piece = aPiece({ title: '{n}/365 一页', body: '写满了', tags: ['手帐', '文具'] });
  const post = aPost(piece, { platform, plan: plan('2026-11-21T20:40'), ...fields });
  await app.repository.commit([creation('pieces', piece), creation('posts', post)], NOW);
  const screen = await visit(app, routes, `/publish/${post.id}`);
  return { app, post, screen };
}

/** A post on 微博 of each title at its wall time, as ready unless told otherwise. */
export async function posts(
  app: App,
  planned: Readonly<Record<string, string>>,
  status: 'draft' | 'ready' | 'scheduled' = 'ready',
): Promise<Post[]> {
  const made = Object.entries(planned).map(([title, wall]) => {
    const piece = aPiece({ title });
    const post = aPost(piece, { plan: plan(wall), state: { status } as PostState });
    return { piece, post };
  });
  const changes = made.flatMap(({ piece, post }) => [
    creation('pieces', piece),
    creation('posts', post),
  ]);
  await app.repository.commit(changes, NOW);
  return made.map(({ post }) => post);
}

/** What the clipboard was given last. */
export function clipboard(): { text(): string } {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  return { text: () => write.mock.lastCall?.[0] ?? '' };
}
