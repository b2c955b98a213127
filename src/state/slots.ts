/** Ideas into the next free slot of each platform. */
import { change } from '../domain/change';
import { addDays } from '../domain/day';
import { nextFreeSlot, SLOT_DAYS } from '../domain/free-slot';
import type { Piece } from '../domain/piece';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform';
import { newPost, type Plan, type Post, plannedAt, timeOfPost } from '../domain/post';
import { instantOf, type WallTime, wallDate, wallOf } from '../domain/zone';
import type { App } from './app';
import { loadIds } from './ids';

export interface Place {
  readonly platform: PlatformId;
  readonly plan: Plan;
}

export interface Slots {
  /** Platforms in use that have slots. Reactive. */
  platforms(): readonly PlatformId[];
  /** The next free slots for a piece, in the order of the platforms; those it is planned on are left out. */
  foresee(piece: Piece, platforms: readonly PlatformId[]): Promise<readonly Place[]>;
  /** The next free slot later than a post stands, without it; null when its platform has none. */
  later(post: Post): Promise<Plan | null>;
  /** Drafts of a piece in the next free slots. Resolves to where they stand, or null when not kept. */
  plan(piece: Piece, platforms: readonly PlatformId[]): Promise<readonly Place[] | null>;
}

export function makeSlots({ repository, history, clock, settings }: App): Slots {
  /** What stands on a platform from now on, in the creator's zone. */
  function takenBy(posts: readonly Post[], platform: PlatformId): WallTime[] {
    const zone = settings.zone();
    return posts
      .filter((post) => post.platform === platform && post.state.status !== 'dropped')
      .map((post) => {
        const time = timeOfPost(post);
        return time.zone === zone ? time.wall : wallOf(instantOf(time.wall, time.zone), zone);
      });
  }

  /** Posts on all days on which slots are looked for after a time. */
  function postsFrom(after: WallTime): Promise<Post[]> {
    // One day more at each end: in another zone it is another date.
    const first = addDays(wallDate(after), -2);
    return repository.posts(first, addDays(first, SLOT_DAYS + 4), settings.value.boundary);
  }

  async function foresee(piece: Piece, platforms: readonly PlatformId[]): Promise<Place[]> {
    const { queueSlots } = settings.value;
    const zone = settings.zone();
    const after = wallOf(clock.read(), zone);
    const [posts, own] = await Promise.all([postsFrom(after), repository.postsOfPiece(piece.id)]);
    return platforms
      .filter((one) => own.every(({ platform, state }) => platform !== one || isDropped(state)))
      .flatMap((platform) => {
        const wall = nextFreeSlot(queueSlots, platform, takenBy(posts, platform), after);
        return wall ? [{ platform, plan: { wall, zone } }] : [];
      });
  }

  return {
    platforms: () =>
      PLATFORM_IDS.filter(
        (id) =>
          settings.value.platforms.includes(id) &&
          settings.value.queueSlots.some(({ platform }) => platform === id),
      ),
    foresee,
    async later(post) {
      const zone = settings.zone();
      const after = wallOf(Math.max(clock.read(), plannedAt(post)), zone);
      const others = (await postsFrom(after)).filter(({ id }) => id !== post.id);
      const taken = takenBy(others, post.platform);
      const wall = nextFreeSlot(settings.value.queueSlots, post.platform, taken, after);
      return wall && { wall, zone };
    },
    async plan(piece, platforms) {
      let places: readonly Place[] = [];
      const kept = await history.run('planned', async () => {
        const [newId, now] = [await loadIds(), (await repository.piece(piece.id)) ?? piece];
        places = await foresee(now, platforms);
        return places.map(({ platform, plan }) =>
          change('posts', null, newPost(newId(), now, platform, plan, clock.read())),
        );
      });
      return kept ? places : null;
    },
  };
}

const isDropped = ({ status }: Post['state']) => status === 'dropped';
