/** Posts by day: read a window at a time, kept right by commits, a day never told of another’s. */
import { createEffect, createRoot, on } from 'solid-js';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addDays, type DayKey, daysFrom } from '../../../src/domain/day';
import type { Post } from '../../../src/domain/post';
import type { App } from '../../../src/state/app';
import { neighbours } from '../../../src/state/posts';
import {
  aPiece,
  aPost,
  creation,
  day,
  instant,
  NOW,
  plan,
  published,
} from '../../support/builders';
import { aCreatorsApp, startApp } from '../../support/state';

const [MON, TUE, WED] = [day('2026-11-23'), day('2026-11-24'), day('2026-11-25')];
const piece = aPiece();
const noon = (date: DayKey) => plan(`${date}T12:00`);

/** Keeps posts as they are, as if planned earlier. */
async function keep(app: App, ...posts: Post[]): Promise<void> {
  await app.repository.commit(
    posts.map((post) => creation('posts', post)),
    NOW,
  );
}

const ids = (posts: readonly Post[]) => posts.map(({ id }) => id);

/** How often each of the days was told that its posts changed. */
function tellings(app: App, days: readonly DayKey[]): Record<string, number> {
  const counts: Record<string, number> = {};
  createRoot((dispose) => {
    onTestFinished(dispose);
    for (const one of days) {
      counts[one] = 0;
      createEffect(
        on(
          () => app.posts.on(one),
          () => {
            counts[one] = (counts[one] ?? 0) + 1;
          },
          { defer: true },
        ),
      );
    }
  });
  return counts;
}

/** A gate that reading posts waits at. */
function gate(app: App) {
  const opened = Promise.withResolvers<void>();
  const read = app.repository.posts;
  app.repository.posts = async (...range) => {
    const found = await read(...range);
    await opened.promise;
    return found;
  };
  return opened.resolve;
}

describe('a window of days', () => {
  test('shows its posts in time order, after midnight last', async () => {
    const { app } = await aCreatorsApp({ boundary: 3 });
    const at = (wall: string) => aPost(piece, { plan: plan(wall) });
    const [night, noonPost, evening] = [
      at('2026-11-24T00:40'),
      at('2026-11-23T12:00'),
      at('2026-11-23T20:00'),
    ];
    await keep(app, night, noonPost, evening);
    await app.posts.load(MON, MON);
    expect(ids(app.posts.on(MON))).toEqual(ids([noonPost, evening, night]));
  });

  test('is empty until it is loaded, and is read once', async () => {
    const { app } = await aCreatorsApp();
    await keep(app, aPost(piece, { plan: noon(MON) }));
    const read = vi.spyOn(app.repository, 'posts');
    expect(app.posts.on(MON)).toEqual([]);
    await app.posts.load(MON, WED);
    await app.posts.load(MON, TUE);
    expect(app.posts.on(MON)).toHaveLength(1);
    expect(read).toHaveBeenCalledOnce();
  });

  test('that overlaps another reads what is missing', async () => {
    const { app } = await aCreatorsApp();
    await app.posts.load(MON, TUE);
    const read = vi.spyOn(app.repository, 'posts');
    await app.posts.load(TUE, addDays(WED, 1));
    expect(read).toHaveBeenCalledExactlyOnceWith(WED, addDays(WED, 1), 0);
  });

  test('shows a post that is planned while the window is being read', async () => {
    const { app } = await aCreatorsApp();
    const open = gate(app);
    const loading = app.posts.load(MON, WED);
    const post = aPost(piece, { plan: noon(TUE) });
    await keep(app, post);
    open();
    await loading;
    expect(ids(app.posts.on(TUE))).toEqual([post.id]);
  });

  test('shows a post where it was moved to while two windows are being read', async () => {
    const { app } = await aCreatorsApp();
    const post = aPost(piece, { plan: noon(MON) });
    await keep(app, post);
    const open = gate(app);
    const loading = [app.posts.load(MON, TUE), app.posts.load(MON, WED)];
    await app.planning.move(post, noon(WED));
    open();
    await Promise.all(loading);
    expect([MON, TUE, WED].map((date) => ids(app.posts.on(date)))).toEqual([[], [], [post.id]]);
  });

  test('has neighbours of its own length on both sides', () => {
    const week = daysFrom(MON, 7);
    expect(neighbours(week)).toEqual({ first: day('2026-11-16'), last: day('2026-12-06') });
    expect(neighbours([])).toBeNull();
  });
});

describe('a post', () => {
  test('that is moved leaves its day and arrives on another; no other day is told', async () => {
    const { app } = await aCreatorsApp();
    const post = aPost(piece, { plan: noon(MON) });
    await keep(app, post, aPost(piece, { plan: noon(TUE) }));
    await app.posts.load(MON, WED);
    const told = tellings(app, [MON, TUE, WED]);
    await app.planning.move(post, noon(WED));
    expect(app.posts.on(MON)).toEqual([]);
    expect(app.posts.on(WED)).toMatchObject([{ id: post.id, plan: noon(WED) }]);
    expect(told).toEqual({ [MON]: 1, [TUE]: 0, [WED]: 1 });
  });

  test('that is moved within its day tells that day once', async () => {
    const { app } = await aCreatorsApp();
    const post = aPost(piece, { plan: noon(MON) });
    await keep(app, post);
    await app.posts.load(MON, TUE);
    const told = tellings(app, [MON, TUE]);
    await app.planning.move(post, plan('2026-11-23T21:00'));
    expect(told).toEqual({ [MON]: 1, [TUE]: 0 });
  });

  test('that is moved out of sight is there when its day is looked at', async () => {
    const { app } = await aCreatorsApp();
    const post = aPost(piece, { plan: noon(MON) });
    await keep(app, post);
    await app.posts.load(MON, MON);
    await app.planning.move(post, noon(WED));
    expect(app.posts.on(MON)).toEqual([]);
    await app.posts.load(WED, WED);
    expect(ids(app.posts.on(WED))).toEqual([post.id]);
  });

  test('that is removed leaves its day, and is back there after undo', async () => {
    const { app } = await aCreatorsApp();
    const post = aPost(piece, { plan: noon(MON) });
    await keep(app, post);
    await app.posts.load(MON, MON);
    await app.planning.removePost(post);
    expect(app.posts.on(MON)).toEqual([]);
    await app.history.undo();
    expect(app.posts.on(MON)).toEqual([post]);
  });

  test('that goes out is on the day it went out, and where it was planned when withdrawn', async () => {
    const { app } = await aCreatorsApp();
    const post = aPost(piece, { plan: noon(MON) });
    await keep(app, post);
    await app.posts.load(addDays(MON, -2), MON);
    await app.stamping.publish(post, instant('2026-11-21T20:00'));
    const [out] = app.posts.on(day('2026-11-21'));
    expect(out?.id).toBe(post.id);
    expect(app.posts.on(MON)).toEqual([]);
    await app.stamping.withdraw(out as Post);
    expect(ids(app.posts.on(MON))).toEqual([post.id]);
  });

  test('that another tab plans appears here', async () => {
    const { app, name } = await aCreatorsApp();
    const other = await startApp(name);
    await app.posts.load(MON, MON);
    await other.planning.planNew('开箱', ['weibo'], noon(MON));
    await vi.waitFor(() => expect(app.posts.on(MON)).toMatchObject([{ title: '开箱' }]));
  });
});

describe('another boundary', () => {
  test('puts plans of the night on other days, and leaves what went out', async () => {
    const { app } = await aCreatorsApp();
    const night = aPost(piece, { plan: plan('2026-11-24T00:40') });
    const out = published(aPost(piece), '2026-11-24T01:00');
    await keep(app, night, out);
    await app.posts.load(MON, TUE);
    expect([MON, TUE].map((date) => ids(app.posts.on(date)))).toEqual([[], ids([night, out])]);

    await app.settings.set({ boundary: 3 });
    const after = [[night.id], [out.id]];
    await vi.waitFor(() =>
      expect([MON, TUE].map((date) => ids(app.posts.on(date)))).toEqual(after),
    );
    await app.history.undo();
    await vi.waitFor(() => expect(ids(app.posts.on(TUE))).toEqual(ids([night, out])));
    expect(app.posts.on(MON)).toEqual([]);
  });

  test('holds for a post that is planned while the days are read again', async () => {
    const { app } = await aCreatorsApp();
    await app.posts.load(MON, TUE);
    const open = gate(app);
    await app.settings.set({ boundary: 3 });
    const night = aPost(piece, { plan: plan('2026-11-24T00:40') });
    await keep(app, night);
    open();
    await vi.waitFor(() => expect(ids(app.posts.on(MON))).toEqual([night.id]));
    expect(app.posts.on(TUE)).toEqual([]);
  });
});

describe('waiting posts', () => {
  test('are the ready and scheduled ones of all time, in time order', async () => {
    const { app } = await aCreatorsApp();
    const [late, early, draft] = [WED, MON, TUE].map((date) => aPost(piece, { plan: noon(date) }));
    await keep(app, late as Post, early as Post, draft as Post);
    expect(app.posts.waiting()).toEqual([]);
    await app.planning.setStatus(late as Post, 'scheduled');
    await app.planning.setStatus(early as Post, 'ready');
    expect(ids(app.posts.waiting())).toEqual(ids([early as Post, late as Post]));
    await app.stamping.publish(app.posts.waiting()[0] as Post, NOW);
    expect(ids(app.posts.waiting())).toEqual([late?.id]);
    await app.planning.removePost(app.posts.waiting()[0] as Post);
    expect(app.posts.waiting()).toEqual([]);
  });

  test('are there from the start', async () => {
    const { app, name } = await aCreatorsApp();
    const ready = aPost(piece, { plan: noon(MON), state: { status: 'ready' } });
    await keep(app, ready);
    expect((await startApp(name)).posts.waiting()).toEqual([ready]);
  });
});
