/** A planned piece, with pictures where a test is about them. */
import type { Piece } from '../../src/domain/piece';
import type { PlatformId } from '../../src/domain/platform';
import type { Post } from '../../src/domain/post';
import { makeMedia } from '../../src/state/media';
import { plan } from './builders';
import { aPicture } from './pictures';
import { aCreatorsApp } from './state';

/** Plans a piece on a platform and attaches pictures of these names; reads them back as they are kept. */
export async function aPlannedPiece(
  platform: PlatformId = 'xiaohongshu',
  pictures: readonly string[] = [],
) {
  const { app } = await aCreatorsApp();
  const id = (await app.planning.planNew('一页', [platform], plan('2026-11-24T20:00'))) as string;
  const piece = async () => (await app.repository.piece(id)) as Piece;
  const post = async () => (await app.repository.postsOfPiece(id))[0] as Post;
  const names = async () => (await piece()).media.map(({ name }) => name).join(' ');
  const media = makeMedia(app);
  const files = pictures.map((name) => aPicture({ width: 1600, height: 1200, name }));
  if (files.length > 0) await media.attach(await piece(), await Promise.all(files));
  return { app, id, media, piece, post, names };
}
