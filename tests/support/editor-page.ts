/** A piece on its page: what tests of the editor open and look at. */
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Piece } from '../../src/domain/piece';
import type { PlatformId } from '../../src/domain/platform';
import type { Settings } from '../../src/domain/settings';
import PiecePage from '../../src/pages/pieces/piece-page';
import type { App } from '../../src/state/app';
import { visit } from './app-harness';
import { plan } from './builders';
import { aCreatorsApp } from './state';

const ALL: readonly PlatformId[] = ['xiaohongshu', 'bilibili', 'youtube', 'weibo'];

/** A piece planned on all platforms for Tuesday, 24 November 2026 at 20:00, open at its master. */
export async function openPiece(
  fields: Partial<Pick<Piece, 'title' | 'body' | 'tags'>> = {},
  settings: Partial<Settings> = {},
) {
  localStorage.clear();
  const { app, name } = await aCreatorsApp(settings);
  const at = plan('2026-11-24T20:00');
  const id = (await app.planning.planNew(fields.title ?? '桌面改造', ALL, at)) as string;
  const pieceNow = async () => (await app.repository.piece(id)) as Piece;
  await app.planning.writePiece(await pieceNow(), fields);
  const screen = await visit(app, { '/pieces/:id': PiecePage }, `/pieces/${id}`);
  await expect.element(page.getByRole('tablist')).toBeVisible();
  return { app, id, name, screen, pieceNow };
}

export const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const openTab = (name: string) => page.getByRole('tab', { name }).click();

/** A post of the piece as it is on disk. */
export async function postOn(app: App, pieceId: string, platform: PlatformId) {
  const posts = await app.repository.postsOfPiece(pieceId);
  return posts.find((post) => post.platform === platform);
}

/** Waits until something on disk is so. */
export const settles = (check: () => Promise<void>) => vi.waitFor(check);

/** The marks behind a text field, each as `kind: text`. */
export function marksOf(name: string): string[] {
  const mirror = textbox(name).element().previousElementSibling as HTMLElement;
  return [...mirror.querySelectorAll('mark')].map(
    (mark) => `${mark.dataset.flaw}: ${mark.textContent}`,
  );
}
