/** Whatever is done to series, in any zone and on any day: no date is lost, doubled or comes back. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { change, deletion } from '../../../src/domain/change';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import type { Plan, Post } from '../../../src/domain/post';
import { dateOf, datesOf, isAhead, type Series } from '../../../src/domain/series';
import { changeAll, changeFollowing, type SeriesPatch } from '../../../src/domain/series-edit';
import { horizonOf, making } from '../../../src/domain/series-making';
import { anyZone, dayBetween } from '../../support/arbitraries';
import { published } from '../../support/builders';
import { anyClock, anyRule, aSeries, World } from '../../support/series';

const anyPlatforms = fc.subarray([...PLATFORM_IDS], { minLength: 1 });
const anyPatch: fc.Arbitrary<SeriesPatch> = fc.oneof(
  anyClock.map((clock) => ({ clock })),
  anyRule.map((rule) => ({ rule })),
  anyPlatforms.map((platforms) => ({ platforms })),
  fc.constantFrom('早安', '晚安').map((title) => ({ title })),
  fc.boolean().map((paused) => ({ paused })),
);
/** Which of what is there is meant: the one at this place, counted round. */
const which = fc.nat(200);
const anyDeed = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), days: fc.nat(30) }),
  fc.record({ kind: fc.constant('all' as const), which, patch: anyPatch }),
  fc.record({ kind: fc.constant('following' as const), which, patch: anyPatch }),
  fc.record({ kind: fc.constant('delete' as const), which }),
  fc.record({ kind: fc.constant('move' as const), which, clock: anyClock }),
  fc.record({ kind: fc.constant('publish' as const), which }),
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** A world in which deeds are done one after the other, and what must stay true of them is noted. */
class Story {
  readonly world = new World();
  /** Posts that a person moved or published, with the plan they have had since. */
  readonly settled = new Map<string, Plan>();
  /** Posts that a person deleted, by their ids. */
  readonly deleted = new Map<string, Post>();
  private parted = 0;

  constructor(
    series: Series,
    public now: number,
  ) {
    this.world.apply([change('series', null, series)]);
    this.world.makes(now);
  }

  does(deed: Deed): void {
    const { world, now } = this;
    if (deed.kind === 'wait') {
      this.now += deed.days * 86_400_000;
      world.makes(this.now);
      return;
    }
    if (deed.kind === 'all') {
      const series = at(world.series(), deed.which) as Series;
      world.does(changeAll(series, deed.patch, world.occurrences(series), now), now);
      this.asksAnew(deed.patch);
      return;
    }
    const post = at(world.posts(), deed.which);
    if (!post) return;
    if (deed.kind === 'following') this.parts(post, deed.patch);
    else if (deed.kind === 'delete') {
      this.deleted.set(post.id, post);
      this.settled.delete(post.id);
      world.does([deletion('posts', post, now)], now);
    } else if (post.state.status !== 'published') this.settles(post, deed);
  }

  private settles(post: Post, deed: Extract<Deed, { kind: 'move' | 'publish' }>): void {
    const next: Post =
      deed.kind === 'publish'
        ? published(post, '2026-11-21T12:00')
        : { ...post, plan: { ...post.plan, wall: `2030-01-01T${deed.clock}` as never } };
    this.settled.set(post.id, next.plan);
    this.world.does([change('posts', post, next)], this.now);
  }

  private parts(post: Post, patch: SeriesPatch): void {
    const { world, now } = this;
    const slot = post.series as NonNullable<Post['series']>;
    const series = world.series().find(({ id }) => id === slot.id) as Series;
    const id = `part-${this.parted++}`;
    world.does(changeFollowing(series, slot.day, patch, id, world.occurrences(series), now), now);
    this.asksAnew(patch);
  }

  /** Other dates and platforms may bring one platform of a date back, but no date that is left out. */
  private asksAnew(patch: SeriesPatch): void {
    if (!patch.rule && !patch.platforms && patch.paused === undefined) return;
    const leftOut = new Set(this.world.series().flatMap(({ skipped }) => skipped));
    for (const [id, { series }] of this.deleted) {
      if (series && !leftOut.has(series.day)) this.deleted.delete(id);
    }
  }
}

const anyStory = fc.record({
  rule: anyRule,
  zone: anyZone,
  clock: anyClock,
  platforms: anyPlatforms,
  startDay: dayBetween('2026-01-01', '2027-12-31'),
  deeds: fc.array(anyDeed, { maxLength: 12 }),
});

it('no date is lost, doubled or made again, and nothing that a person settled is moved', () => {
  fc.assert(
    fc.property(anyStory, ({ deeds, ...fields }) => {
      const begin = DateTime.fromISO(`${fields.startDay}T12:00`, { zone: fields.zone }).toMillis();
      const story = new Story(aSeries(fields), begin);
      for (const deed of deeds) {
        story.does(deed);
        story.world.makes(story.now);
        holds(story);
      }
    }),
    { numRuns: 80 },
  );
});

function holds({ world, now, settled, deleted }: Story): void {
  const posts = world.posts();
  const slots = posts.map(({ series, platform }) => `${series?.id} ${series?.day} ${platform}`);
  expect(new Set(slots).size, 'no slot twice').toBe(slots.length);
  for (const series of world.series()) {
    const there = world.daysOf(series);
    const wanted = datesOf(series, dateOf(series, now), horizonOf(series, now));
    const lost = wanted.filter((day) => isAhead(series, day, now) && !there.has(day));
    expect(lost, 'no date without a post').toEqual([]);
    expect(making(series, there, now), 'nothing to make twice').toEqual([]);
  }
  for (const post of posts) {
    expect(deleted.has(post.id), `${post.id} was deleted`).toBe(false);
    const plan = settled.get(post.id);
    if (plan) expect(post.plan).toEqual(plan);
  }
  for (const id of settled.keys()) expect(posts.some((post) => post.id === id)).toBe(true);
}
