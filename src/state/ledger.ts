/** Mending what was recorded of a streak's days: when things went out, under which title, and rests. */
import { type Change, change, deletion } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Post } from '../domain/post';
import { type DayMark, markedDay, type Streak } from '../domain/streak';
import { type Moment, momentOf } from '../domain/zone';
import type { App } from './app';

const MINUTE = 60_000;

export interface Ledger {
  /**
   * Another instant (epoch ms) and link for what went out. Zone and boundary stay as they were frozen:
   * only the time was wrong, not where the person was.
   */
  retime(post: Post, at: number, link: string): Promise<boolean>;
  /** The same for a seal set by hand, which moves to the day of its time. */
  retimeSeal(streak: Streak, mark: DayMark, at: number, link: string): Promise<boolean>;
  /** Notes the titles that published posts carry by now. */
  correct(titles: readonly { readonly post: Post; readonly title: string }[]): Promise<boolean>;
  /** Takes seals by hand, carried ones or rests off their days. */
  unmark(marks: readonly DayMark[]): Promise<boolean>;
}

/**
 * What happened, at another instant (epoch ms, whole minutes) under its own zone and boundary. Within
 * the same minute nothing changes: seconds are not shown, and so not meant to be lost.
 */
export function momentAt({ at: before, zone, boundary }: Moment, at: number): Moment {
  const same = Math.floor(before / MINUTE) === Math.floor(at / MINUTE);
  return momentOf(same ? before : at, zone, boundary);
}

export function makeLedger({ history, clock, streaks }: App): Ledger {
  return {
    retime(post, at, link) {
      if (post.state.status !== 'published') return Promise.resolve(false);
      const went = { ...post.state.went, ...momentAt(post.state.went, at), link };
      const after: Post = { ...post, state: { status: 'published', went } };
      return history.run('moved', [change('posts', post, after)]);
    },
    retimeSeal(streak, mark, at, link) {
      if (mark.mark.kind !== 'seal') return Promise.resolve(false);
      const went = momentAt(mark.mark.went, at);
      const changes: Change[] = [sealOn(streak, went.day, { kind: 'seal', went, link })];
      if (went.day !== mark.day) changes.unshift(deletion('dayMarks', mark, clock.read()));
      return history.run('moved', changes);
    },
    correct: (titles) =>
      history.run(
        'corrected',
        titles.flatMap(({ post, title }) =>
          post.state.status === 'published'
            ? [
                change('posts', post, {
                  ...post,
                  state: { status: 'published', went: { ...post.state.went, title } },
                }),
              ]
            : [],
        ),
      ),
    unmark: (marks) =>
      history.run(
        'unmarked',
        marks.map((mark) => deletion('dayMarks', mark, clock.read())),
      ),
  };

  function sealOn(streak: Streak, day: DayKey, mark: DayMark['mark']): Change {
    const before = streaks.mark(streak.id, day);
    return change(
      'dayMarks',
      before ?? null,
      markedDay(before, streak.id, day, mark, clock.read()),
    );
  }
}
