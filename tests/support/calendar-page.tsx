/** The calendar with posts on it, and where a person finds things there. */
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PlatformId } from '../../src/domain/platform';
import type { OpenStatus, Post } from '../../src/domain/post';
import CalendarPage from '../../src/pages/calendar/calendar-page';
import type { App } from '../../src/state/app';
import { type Screen, visit } from './app-harness';
import { plan } from './builders';

const routes = {
  '/calendar': () => (
    <CalendarPage editor={(open) => <p>{`editing ${open.pieceId} ${open.postId}`}</p>} />
  ),
};

/** A post at a wall time, `YYYY-MM-DDTHH:mm`. */
export async function planned(
  app: App,
  title: string,
  at: string,
  status: OpenStatus = 'ready',
  platform: PlatformId = 'weibo',
): Promise<Post> {
  const pieceId = (await app.planning.planNew(title, [platform], plan(at))) as string;
  const [draft] = (await app.repository.postsOfPiece(pieceId)) as [Post];
  await app.planning.setStatus(draft, status);
  return (await app.repository.post(draft.id)) as Post;
}

export async function openCalendar(app: App, query = ''): Promise<Screen> {
  const screen = await visit(app, routes, `/calendar${query}`);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return screen;
}

export const cell = (name: string) => page.getByRole('gridcell', { name });
export const chip = (name: string | RegExp) =>
  page.getByRole('gridcell').getByRole('button', { name });

/** Puts the focus on a chip once it is there. */
export async function focusChip(name: string): Promise<void> {
  await expect.element(chip(name)).toBeVisible();
  (await chip(name).findElement()).focus({ preventScroll: true });
}

/** Waits until a post is planned at a wall time, `YYYY-MM-DDTHH:mm`. */
export function isAt(app: App, { id }: Post, wall: string): Promise<void> {
  return vi.waitFor(async () => {
    expect((await app.repository.post(id))?.plan.wall).toBe(wall);
  });
}
