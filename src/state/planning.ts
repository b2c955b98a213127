/** Pieces and posts before they go out: jotting ideas, planning, moving and writing. */
import { type Change, change, deletion } from '../domain/change';
import { newPiece, type Piece } from '../domain/piece';
import type { PlatformId } from '../domain/platform';
import {
  newPost,
  type OpenStatus,
  type Part,
  type Plan,
  type Post,
  withInherited,
  withOwn,
} from '../domain/post';
import { rewriting } from '../domain/writing';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import type { History } from './history';
import { loadIds } from './ids';
import type { Did } from './notices';

export type PieceFields = Partial<Pick<Piece, 'title' | 'body' | 'tags' | 'notes'>>;

export interface Planning {
  /** Writes an idea down. Resolves to its id, or null when it could not be kept. */
  jot(title: string): Promise<string | null>;
  /** A new piece with a draft on each platform. Resolves to the piece's id, or null. */
  planNew(title: string, platforms: readonly PlatformId[], plan: Plan): Promise<string | null>;
  /** Drafts of a piece on further platforms. */
  plan(piece: Piece, platforms: readonly PlatformId[], plan: Plan): Promise<boolean>;
  move(post: Post, plan: Plan): Promise<boolean>;
  setStatus(post: Post, status: OpenStatus): Promise<boolean>;
  /** Types into a piece; posts that inherit follow. */
  writePiece(piece: Piece, fields: PieceFields): Promise<boolean>;
  /** Types into one text of a post, which makes it its own. */
  writePost<P extends Part>(post: Post, part: P, value: Post[P]): Promise<boolean>;
  /** Lets one text of a post follow its piece again. */
  inherit(post: Post, part: Part, piece: Piece): Promise<boolean>;
  removePost(post: Post): Promise<boolean>;
  /** Removes a piece and its posts. */
  removePiece(piece: Piece): Promise<boolean>;
}

export function makePlanning(repository: Repository, history: History, clock: Clock): Planning {
  const now = () => clock.read();

  async function drafts(
    piece: Piece,
    platforms: readonly PlatformId[],
    plan: Plan,
  ): Promise<Change[]> {
    const id = await loadIds();
    return platforms.map((platform) =>
      change('posts', null, newPost(id(), piece, platform, plan, now())),
    );
  }

  /** A new piece and its drafts, if any. Resolves to its id, or null when it could not be kept. */
  async function create(what: Did, title: string, platforms: readonly PlatformId[], plan?: Plan) {
    let created: string | null = null;
    const kept = await history.run(what, async () => {
      const id = await loadIds();
      const piece = newPiece(id(), title, now());
      created = piece.id;
      const posts = plan ? await drafts(piece, platforms, plan) : [];
      return [change('pieces', null, piece), ...posts];
    });
    return kept ? created : null;
  }

  return {
    jot: (title) => create('jotted', title, []),
    planNew: (title, platforms, plan) => create('planned', title, platforms, plan),
    plan: (piece, platforms, plan) => history.run('planned', () => drafts(piece, platforms, plan)),
    move: (post, plan) => history.run('moved', [change('posts', post, { ...post, plan })]),
    setStatus: (post, status) =>
      history.run('changedStatus', [change('posts', post, { ...post, state: { status } })]),
    // Who types is ahead of what the screen was handed, so what is written into is read again.
    writePiece: (piece, fields) =>
      history.run(
        'wrote',
        async () => {
          const before = (await repository.piece(piece.id)) ?? piece;
          const posts = await repository.postsOfPiece(piece.id);
          return rewriting(before, { ...before, ...fields }, posts);
        },
        { field: `${piece.id}/${Object.keys(fields).join()}` },
      ),
    writePost: (post, part, value) =>
      history.run(
        'wrote',
        async () => {
          const before = (await repository.post(post.id)) ?? post;
          return [change('posts', before, withOwn(before, part, value))];
        },
        { field: `${post.id}/${part}` },
      ),
    inherit: (post, part, piece) =>
      history.run('inherited', [change('posts', post, withInherited(post, part, piece))]),
    removePost: (post) => history.run('removedPost', [deletion('posts', post, now())]),
    removePiece: (piece) =>
      history.run('removedPiece', async () => {
        const posts = await repository.postsOfPiece(piece.id);
        return [
          deletion('pieces', piece, now()),
          ...posts.map((post) => deletion('posts', post, now())),
        ];
      }),
  };
}
