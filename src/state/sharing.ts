/** Keeps what was shared or pasted as one idea with its pictures: one verb, one undo. */
import { change } from '../domain/change';
import { newPiece } from '../domain/piece';
import type { SharedIdea } from '../domain/shared';
import type { App } from './app';
import { loadIds } from './ids';
import { type Refused, takeIn } from './media';

/** `id` is that of the idea, or null when it could not be kept. */
export interface KeptIdea {
  readonly id: string | null;
  /** Files that cannot be taken in. */
  readonly refused: readonly Refused[];
}

export async function keepShared(
  { clock, history, notices }: App,
  idea: SharedIdea,
  files: readonly File[],
): Promise<KeptIdea> {
  try {
    const [newId, { taken, refused }] = await Promise.all([loadIds(), takeIn(files)]);
    const id = newId();
    const piece = {
      ...newPiece(id, idea.title, clock.read()),
      body: idea.body,
      links: idea.links,
      media: taken.map(([attachment]) => attachment),
    };
    const media = taken.map(([, medium]) => medium);
    const kept = await history.run('jotted', [change('pieces', null, piece)], { media });
    return { id: kept ? id : null, refused };
  } catch (error) {
    notices.report(error);
    return { id: null, refused: [] };
  }
}
