/** A streak's records as a person makes them, and what the engine says of them. */
import type { DayKey } from '../../../src/domain/day';
import type { PlatformId } from '../../../src/domain/platform';
import { stored } from '../../../src/domain/record';
import {
  type Credit,
  type DayMark,
  markId,
  newStreak,
  type Streak,
  type StreakMode,
} from '../../../src/domain/streak';
import { countDays, type PlannedPost, type StreakDays } from '../../../src/domain/streak-days';
import { labelOn, type StreakView, stateOn, walk } from '../../../src/domain/streak-walk';
import { momentOf } from '../../../src/domain/zone';
import { later } from '../../support/arbitraries';

const START = '2026-11-02' as DayKey;
const SHANGHAI = 'Asia/Shanghai';

/** The n-th day of a history that starts on Monday, 2 November 2026. */
export const nth = (n: number) => later(START, n - 1);

export class Journal {
  private credits: Credit[] = [];
  private readonly marks = new Map<DayKey, DayMark>();
  private readonly planned: PlannedPost[] = [];

  constructor(
    public streak: Streak,
    public today: DayKey,
  ) {}

  publish(day: DayKey, platform: PlatformId = 'weibo', zone = SHANGHAI): this {
    const postId = `${day} ${platform} ${this.credits.length}`;
    this.credits.push({ postId, day, platform, tags: [], zone });
    return this;
  }

  delete(day: DayKey, platform: PlatformId = 'weibo'): this {
    this.credits = this.credits.filter((one) => one.day !== day || one.platform !== platform);
    return this;
  }

  /** Sets a rest, on `setOn` if not today. */
  rest(day: DayKey, setOn = this.today): this {
    return this.mark(day, { kind: 'rest', setOn });
  }

  stampByHand(day: DayKey): this {
    return this.mark(day, { kind: 'seal', went: momentOf(Date.parse(day), SHANGHAI, 0) });
  }

  carry(day: DayKey): this {
    return this.mark(day, { kind: 'carried' });
  }

  private mark(day: DayKey, mark: DayMark['mark']): this {
    const id = markId(this.streak.id, day);
    this.marks.set(day, { ...stored(id, 0), streakId: this.streak.id, day, mark });
    return this;
  }

  plan(day: DayKey): this {
    this.planned.push({ day, platform: 'weibo', tags: [] });
    return this;
  }

  importAgain(): this {
    this.credits = [...this.credits, ...this.credits];
    return this;
  }

  in(mode: StreakMode): this {
    this.streak = { ...this.streak, mode };
    return this;
  }

  get days(): StreakDays {
    return countDays(this.streak, this.credits, this.marks.values(), this.planned);
  }

  get view(): StreakView {
    return walk(this.streak, this.days, this.today);
  }

  get restMarks(): readonly DayMark[] {
    return [...this.marks.values()];
  }

  /** `current/best/total`. */
  get numbers(): string {
    const { current, best, total } = this.view;
    return `${current}/${best}/${total}`;
  }

  /** Label of every day from the start through today; `-` where there is no seal. */
  get labels(): string {
    const labels: (number | '-')[] = [];
    for (let day = this.streak.startDay; day <= this.today; day = later(day, 1)) {
      labels.push((stateOn(this.view, day) === 'hit' && this.labelOn(day)) || '-');
    }
    return labels.join(' ');
  }

  labelOn(day: DayKey): number | null {
    return labelOn(this.view, this.streak.mode, day, this.today);
  }

  stateOn(day: DayKey): string {
    return stateOn(this.view, day);
  }
}

/**
 * A history written down, one letter a day from 2 November 2026: H published, S stamped by hand,
 * C carried over, R rest, P planned, `.` nothing. Today is the last day before `|`, or the last day.
 */
export function history(letters: string, streak: Partial<Streak> = {}): Journal {
  const [until] = letters.split('|') as [string];
  const journal = new Journal(
    { ...newStreak('s', '手帐日更', START, 0), ...streak },
    nth(until.length),
  );
  [...letters.replace('|', '')].forEach((letter, i) => {
    const day = nth(i + 1);
    if (letter === 'H') journal.publish(day);
    if (letter === 'S') journal.stampByHand(day);
    if (letter === 'C') journal.carry(day);
    if (letter === 'R') journal.rest(day, later(day, -1));
    if (letter === 'P') journal.plan(day);
  });
  return journal;
}

/** A streak without anything yet. */
export function journalFrom(
  startDay: string,
  today: string,
  streak: Partial<Streak> = {},
): Journal {
  return new Journal(
    { ...newStreak('s', '手帐日更', startDay as DayKey, 0), ...streak },
    today as DayKey,
  );
}
