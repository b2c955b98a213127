/** Ideas, several at once: noting, archiving, deleting. Each verb is one undo. */
import { type Change, change, deletion } from '../domain/change';
import { newPiece, type Piece } from '../domain/piece';
import type { App } from './app';
import { loadIds } from './ids';

export interface IdeaVerbs {
  /** Notes one idea a title; the first is the newest, as it is the first in the list. */
  jotAll(titles: readonly string[]): Promise<boolean>;
  /** Takes ideas out of the inbox, not out of the world. */
  archive(ideas: readonly Piece[]): Promise<boolean>;
  unarchive(ideas: readonly Piece[]): Promise<boolean>;
  remove(ideas: readonly Piece[]): Promise<boolean>;
}

export function makeIdeaVerbs({ clock, history, repository }: App): IdeaVerbs {
  /** The ideas as they are now: what was written meanwhile stays. */
  async function read(ideas: readonly Piece[]): Promise<Piece[]> {
    const found = await Promise.all(ideas.map(({ id }) => repository.piece(id)));
    return found.filter((piece) => piece !== null);
  }
  const each =
    (make: (piece: Piece) => Change) =>
    async (ideas: readonly Piece[]): Promise<Change[]> =>
      (await read(ideas)).map(make);
  const archivedAt = (at: () => number | null) =>
    each((piece) => change('pieces', piece, { ...piece, archivedAt: at() }));

  const archived = archivedAt(() => clock.read());
  const unarchived = archivedAt(() => null);
  const deleted = each((piece) => deletion('pieces', piece, clock.read()));

  return {
    jotAll: (titles) =>
      history.run('jotted', async () => {
        const id = await loadIds();
        const now = clock.read();
        return titles
          .toReversed()
          .map((title) => change('pieces', null, newPiece(id(), title, now)));
      }),
    archive: (ideas) => history.run('archived', () => archived(ideas)),
    unarchive: (ideas) => history.run('unarchived', () => unarchived(ideas)),
    remove: (ideas) => history.run('removedIdea', () => deleted(ideas)),
  };
}
