/** What goes out and what seals it: publishing, starting streaks, stamping by hand, resting. */
import { type Accessor, createSignal } from 'solid-js';
import { change, deletion } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Post } from '../domain/post';
import { counts, type DayMark, markedDay, type Streak } from '../domain/streak';
import { strengthOn } from '../domain/streak-walk';
import type { Clock } from './clock';
import type { History } from './history';
import { loadIds } from './ids';
import type { SettingsState } from './settings';
import type { StreaksState } from './streaks';

export type StreakFields = Partial<
  Pick<Streak, 'goal' | 'mode' | 'platforms' | 'tag' | 'offDays' | 'restAllowance'>
>;

/** A seal pressed a moment ago: the streaks that got it, with the number each had before. */
export interface Press {
  readonly seals: readonly { readonly id: string; readonly before: number }[];
}

export interface Stamping {
  /** What was pressed last, until it is settled. Reactive. */
  pressed: Accessor<Press | null>;
  /** True for a streak that got a seal with that press. Reactive. */
  isPressed(streakId: string): boolean;
  /** Ends the moment after a press. */
  settle(): void;
  /** Marks a post as out at an instant (epoch ms); title, zone, boundary and day are frozen. */
  publish(post: Post, at: number, link?: string): Promise<boolean>;
  /** Takes “published” back: the post is ready again. */
  withdraw(post: Post): Promise<boolean>;
  /** Starts a streak, with seals `carried` over. Resolves to its id, or null when it was not kept. */
  start(
    name: string,
    startDay: DayKey,
    fields?: StreakFields,
    carried?: readonly DayKey[],
  ): Promise<string | null>;
  /** `carried`, if given, takes the place of all seals carried over so far. */
  editStreak(
    streak: Streak,
    fields: Partial<Streak>,
    carried?: readonly DayKey[] | null,
  ): Promise<boolean>;
  removeStreak(streak: Streak): Promise<boolean>;
  /** A seal by hand for something not planned in the app, at an instant (epoch ms), with its link or ''. */
  stamp(streak: Streak, at: number, link?: string): Promise<boolean>;
  rest(streak: Streak, days: readonly DayKey[]): Promise<boolean>;
  /** Takes a manual seal or a rest off its day. */
  unmark(mark: DayMark): Promise<boolean>;
}

export function makeStamping(
  history: History,
  clock: Clock,
  settings: SettingsState,
  streaks: StreaksState,
): Stamping {
  const [pressed, setPressed] = createSignal<Press | null>(null);

  function marked(streak: Streak, day: DayKey, mark: DayMark['mark']) {
    const before = streaks.mark(streak.id, day);
    return change(
      'dayMarks',
      before ?? null,
      markedDay(before, streak.id, day, mark, clock.read()),
    );
  }

  /** Tells of the press once a seal is kept that some of the streaks on `day` did not have. */
  function pressing(day: DayKey, earns: (streak: Streak) => boolean) {
    const seals = streaks
      .all()
      .filter(({ streak, view }) => earns(streak()) && !strengthOn(view(), day))
      .map(({ id, view }) => ({ id, before: view().n }));
    return (kept: boolean) => {
      if (kept && seals.length > 0) setPressed({ seals });
      return kept;
    };
  }

  return {
    pressed,
    isPressed: (streakId) => pressed()?.seals.some(({ id }) => id === streakId) ?? false,
    settle: () => setPressed(null),
    publish(post, at, link = '') {
      const moment = settings.moment(at);
      const went = {
        ...moment,
        title: streaks.titleOn(post, moment.day),
        link,
        by: post.state.status === 'scheduled' ? 'scheduler' : 'hand',
      } as const;
      const press = pressing(moment.day, (streak) => counts(streak, post));
      return history
        .run('published', [
          change('posts', post, { ...post, state: { status: 'published', went } }),
        ])
        .then(press);
    },
    withdraw: (post) =>
      history.run('withdrawn', [change('posts', post, { ...post, state: { status: 'ready' } })]),
    async start(name, startDay, fields = {}, carried = []) {
      let started: string | null = null;
      const kept = await history.run('startedStreak', async () => {
        const [id, { carryOver, newStreak }] = await Promise.all([loadIds(), loadMaking()]);
        const streak = { ...newStreak(id(), name, startDay, clock.read()), ...fields };
        started = streak.id;
        return [change('streaks', null, streak), ...carryOver(streak, carried, streaks, clock)];
      });
      return kept ? started : null;
    },
    editStreak(streak, fields, carried) {
      const after = { ...streak, ...fields };
      return history.run('changedStreak', async () => [
        change('streaks', streak, after),
        ...(carried ? (await loadMaking()).carryOver(after, carried, streaks, clock) : []),
      ]);
    },
    removeStreak: (streak) =>
      history.run('removedStreak', [deletion('streaks', streak, clock.read())]),
    stamp(streak, at, link) {
      const went = settings.moment(at);
      const mark = { kind: 'seal', went, ...(link && { link }) } as const;
      const press = pressing(went.day, ({ id }) => id === streak.id);
      return history.run('stamped', [marked(streak, went.day, mark)]).then(press);
    },
    rest: (streak, days) =>
      history.run(
        'rested',
        // A seal stays: what went out is not rested away.
        days
          .filter((day) => (streaks.mark(streak.id, day)?.mark.kind ?? 'rest') === 'rest')
          .map((day) => marked(streak, day, { kind: 'rest', setOn: settings.today() })),
      ),
    unmark: (mark) => history.run('unmarked', [deletion('dayMarks', mark, clock.read())]),
  };
}

/** Streaks are not begun every day: what it takes is not in the start bundle. */
const loadMaking = () => import('./streak-making');
