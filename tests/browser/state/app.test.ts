/** The state as a whole: whatever was done, it is what a new start would show, and can be undone. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addDays, daysFrom } from '../../../src/domain/day';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import { STREAK_MODES } from '../../../src/domain/streak';
import { QUADRANTS } from '../../../src/domain/task';
import { wall } from '../../../src/domain/zone';
import type { App } from '../../../src/state/app';
import type { Repository } from '../../../src/storage/repository';
import { day, instant, NOW, SHANGHAI } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';
import { aCreatorsApp, everything, startApp, startOn } from '../../support/state';

const TODAY = day('2026-11-21');
const FIRST = addDays(TODAY, -7);
const WINDOW = daysFrom(FIRST, 21);

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];
const posts = (app: App) => WINDOW.flatMap((date) => app.posts.on(date));
const tasks = (app: App) => Object.values(app.tasks.open()).flat();
const streak = (app: App, number: number) => pick(app.streaks.all(), number)?.streak();
const planAt = (a: number, b: number) => ({
  wall: wall(addDays(FIRST, a % 20), b % 24),
  zone: SHANGHAI,
});

/** What a person may do, to things picked by two numbers; nothing when there is no such thing. */
const verbs: Record<string, (app: App, a: number, b: number) => Promise<unknown> | undefined> = {
  jot: (app, a) => app.planning.jot(`想法 ${a}`),
  planNew: (app, a, b) =>
    app.planning.planNew(`{n}/365 ${a}`, PLATFORM_IDS.slice(0, 1 + (b % 3)), planAt(a, b)),
  move: (app, a, b) => {
    const post = pick(posts(app), a);
    return post && app.planning.move(post, planAt(b, a));
  },
  setStatus: (app, a, b) => {
    const post = pick(posts(app), a);
    const status = pick(['draft', 'ready', 'scheduled', 'dropped'] as const, b);
    return post && status && app.planning.setStatus(post, status);
  },
  publish: (app, a, b) => {
    const post = pick(posts(app), a);
    return post && app.stamping.publish(post, NOW - (b % 150) * 3_600_000);
  },
  withdraw: (app, a) => {
    const out = posts(app).filter(({ state }) => state.status === 'published');
    const post = pick(out, a);
    return post && app.stamping.withdraw(post);
  },
  writePiece: async (app, a, b) => {
    const piece = pick(await app.repository.recentPieces(9), a);
    return piece && app.planning.writePiece(piece, { title: `{n} 第 ${b} 稿` });
  },
  writePost: (app, a, b) => {
    const post = pick(posts(app), a);
    return post && app.planning.writePost(post, 'tags', [`标签${b}`]);
  },
  removePost: (app, a) => {
    const post = pick(posts(app), a);
    return post && app.planning.removePost(post);
  },
  removePiece: async (app, a) => {
    const piece = pick(await app.repository.recentPieces(9), a);
    return piece && app.planning.removePiece(piece);
  },
  addTask: (app, a, b) => app.tasks.add(`任务 ${a}`, { important: b % 2 === 0 }),
  moveTask: (app, a, b) => {
    const task = pick(tasks(app), a);
    return task && app.tasks.move(task, pick(QUADRANTS, b) ?? 'do', pick(tasks(app), b));
  },
  completeTask: (app, a) => {
    const task = pick(tasks(app), a);
    return task && app.tasks.complete(task);
  },
  removeTask: (app, a) => {
    const task = pick(tasks(app), a);
    return task && app.tasks.remove(task);
  },
  startStreak: (app, a, b) =>
    app.stamping.start(`挑战 ${a}`, addDays(FIRST, a % 9), {
      mode: pick(STREAK_MODES, b) ?? 'strict',
      platforms: PLATFORM_IDS.slice(0, b % 3),
    }),
  editStreak: (app, a, b) => {
    const one = streak(app, a);
    return one && app.stamping.editStreak(one, { startDay: addDays(FIRST, b % 9) });
  },
  removeStreak: (app, a) => {
    const one = streak(app, a);
    return one && app.stamping.removeStreak(one);
  },
  stamp: (app, a, b) => {
    const one = streak(app, a);
    return one && app.stamping.stamp(one, NOW - (b % 150) * 3_600_000);
  },
  rest: (app, a, b) => {
    const one = streak(app, a);
    return one && app.stamping.rest(one, daysFrom(addDays(FIRST, b % 9), 1 + (a % 2)));
  },
  unmark: (app, a, b) => {
    const one = streak(app, a);
    const mark = one && pick(app.streaks.marksOf(one.id), b);
    return mark && app.stamping.unmark(mark);
  },
  set: (app, a) =>
    app.settings.set(
      pick([{ boundary: 3 }, { boundary: 0 }, { zone: 'Asia/Tokyo' }, { weekStart: 7 }], a) ?? {},
    ),
  undo: (app) => app.history.undo(),
  redo: (app) => app.history.redo(),
};

const anyDeed = fc.tuple(fc.constantFrom(...Object.keys(verbs)), fc.nat(40), fc.nat(160));

/** A day in a life: something to begin with, then whatever the deeds are. */
async function live(app: App, deeds: readonly [string, number, number][]): Promise<void> {
  await app.posts.load(FIRST, addDays(FIRST, 20));
  await app.stamping.start('手帐日更', FIRST);
  await app.planning.planNew('{n}/365', ['weibo', 'bilibili'], planAt(6, 20));
  await app.tasks.add('给品牌交初稿');
  for (const [verb, a, b] of deeds) await verbs[verb]?.(app, a, b);
}

/** What screens can show of it. */
function shown(app: App) {
  return {
    settings: app.settings.value,
    days: WINDOW.map((date) => app.posts.on(date)),
    titles: posts(app).map((post) => app.streaks.titleOf(post)),
    waiting: app.posts.waiting(),
    tasks: app.tasks.open(),
    streaks: app.streaks.all().map((live) => ({
      streak: live.streak(),
      view: live.view(),
      marks: app.streaks.marksOf(live.id).sort((a, b) => (a.day < b.day ? -1 : 1)),
    })),
  };
}

test('whatever was done, every tab shows what a new start would show', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 25, size: 'max' }), async (deeds) => {
      const { app, name } = await aCreatorsApp();
      const other = await startApp(name);
      await other.posts.load(FIRST, addDays(FIRST, 20));
      await live(app, deeds);
      const fresh = await startApp(name);
      await fresh.posts.load(FIRST, addDays(FIRST, 20));
      const truth = shown(fresh);
      await vi.waitFor(() => expect(shown(app)).toEqual(truth));
      await vi.waitFor(() => expect(shown(other)).toEqual(truth));
    }),
    { numRuns: 20 },
  );
});

test('whatever was done can be undone to the start and redone to the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 25, size: 'max' }), async (deeds) => {
      const { app } = await aCreatorsApp();
      const start = await everything(app);
      await live(app, deeds);
      const end = await everything(app);

      let undone = -1;
      do {
        undone++;
        app.notices.dismiss();
        await app.history.undo();
      } while (app.notices.current() !== null);
      expect(await everything(app)).toEqual(start);

      for (let i = 0; i < undone; i++) await app.history.redo();
      expect(await everything(app)).toEqual(end);
    }),
    { numRuns: 12 },
  );
});

test('an app that was stopped hears nothing more of its repository', async () => {
  const repository = await aTab(aDatabase());
  const listeners = new Set<unknown>();
  const watched: Repository = {
    ...repository,
    subscribe(listener) {
      const stop = repository.subscribe(listener);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
  const { stop } = await startOn(watched);
  expect(listeners.size).toBeGreaterThan(0);
  stop();
  expect(listeners.size).toBe(0);
});

test('a fault of the clock never forges a seal: set back, the day is stamped only once', async () => {
  const { app } = await aCreatorsApp();
  await app.stamping.start('手帐日更', TODAY);
  await app.planning.planNew('一页手帐', ['weibo', 'bilibili'], planAt(7, 20));
  await app.posts.load(TODAY, TODAY);
  const [first, second] = app.posts.on(TODAY);
  await app.stamping.publish(first as never, app.clock.read());
  vi.setSystemTime(instant('2026-11-21T08:00'));
  await app.stamping.publish(second as never, app.clock.read());
  expect(app.streaks.all()[0]?.view()).toMatchObject({ n: 1, total: 1, stamped: true });
});
