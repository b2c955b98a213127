/**
 * Streaks recomputed the slow and plain way: days are strings in sets, a history is a string of
 * letters, calendar steps are luxon's. Written from the definition of streaks, sharing no code with
 * the engine it is held against.
 */
import { DateTime } from 'luxon';
import type { DayKey } from '../../src/domain/day';
import type { Credit, DayMark, Streak, StreakMode } from '../../src/domain/streak';
import type { PlannedPost } from '../../src/domain/streak-days';
import type { DayState } from '../../src/domain/streak-walk';

const date = (day: string) => DateTime.fromISO(day, { zone: 'utc' });

function remembered<T>(compute: (day: DayKey) => T): (day: DayKey) => T {
  const known = new Map<DayKey, T>();
  return (day) => {
    const value = known.get(day) ?? compute(day);
    known.set(day, value);
    return value;
  };
}

const next = remembered((day) => date(day).plus({ days: 1 }).toISODate() as DayKey);
const weekday = remembered((day) => date(day).weekday);

/** True when clocks in a zone went past a whole date. */
function neverHappened(day: string, zone: string): boolean {
  return DateTime.fromISO(`${day}T12:00`, { zone }).toISODate() !== day;
}

/**
 * The number of the last seal in a history of H hit, R rest and M miss, oldest first: the position in
 * the unbroken run, the rank among all seals, or the days since the start.
 */
function numberOf(history: string, mode: StreakMode): number {
  if (mode === 'calendar') return history.length;
  const counted = mode === 'strict' ? (history.split('M').at(-1) as string) : history;
  return hitsIn(counted);
}

const hitsIn = (history: string) => history.replaceAll(/[^H]/g, '').length;

export class StreakOracle {
  private readonly sealed = new Map<DayKey, number>();
  private readonly rested = new Set<DayKey>();
  private readonly covered = new Set<DayKey>();
  private readonly makeUps: DayKey[] = [];

  constructor(
    private readonly streak: Streak,
    records: {
      readonly credits: readonly Credit[];
      readonly marks: readonly DayMark[];
      readonly planned: readonly PlannedPost[];
    },
    private readonly today: DayKey,
  ) {
    const eligible = (post: Pick<Credit, 'platform' | 'tags'>) =>
      (streak.platforms.length === 0 || streak.platforms.includes(post.platform)) &&
      (streak.tag === null || post.tags.includes(streak.tag));
    for (const credit of records.credits) if (eligible(credit)) this.seal(credit.day, credit.zone);
    for (const { streakId, day, mark } of records.marks) {
      if (streakId !== streak.id) continue;
      if (mark.kind === 'seal') this.seal(day, mark.went.zone);
      else if (mark.kind === 'carried') this.seal(day);
      else {
        this.rested.add(day);
        if (mark.setOn > day) this.makeUps.push(day);
      }
    }
    for (const post of records.planned) if (eligible(post)) this.covered.add(post.day);
  }

  private seal(day: DayKey, zone?: string): void {
    if (day < this.streak.startDay) return;
    this.sealed.set(day, this.strengthOn(day) + 1);
    if (zone && neverHappened(next(day), zone)) this.rested.add(next(day));
  }

  strengthOn(day: DayKey): number {
    return this.sealed.get(day) ?? 0;
  }

  stateOn(day: DayKey): DayState {
    if (day < this.streak.startDay) return 'before';
    if (day <= this.today && this.sealed.has(day)) return 'hit';
    if (this.isRest(day)) return 'rest';
    if (day < this.today) return 'miss';
    if (day === this.today) return 'pending';
    return this.covered.has(day) ? 'planned' : 'open';
  }

  private isRest(day: DayKey): boolean {
    return this.rested.has(day) || this.streak.offDays.some((off) => off === weekday(day));
  }

  /** H, R and M from the start through `day`; a pending today is left out. */
  private historyTo(day: DayKey): string {
    const letters = { hit: 'H', rest: 'R', miss: 'M' } as Partial<Record<DayState, string>>;
    let history = '';
    for (let at = this.streak.startDay; at <= day; at = next(at)) {
      history += letters[this.stateOn(at)] ?? '';
    }
    return history;
  }

  get current(): number {
    return hitsIn(this.historyTo(this.today).split('M').at(-1) as string);
  }

  get best(): number {
    return Math.max(...this.historyTo(this.today).split('M').map(hitsIn));
  }

  get total(): number {
    return hitsIn(this.historyTo(this.today));
  }

  get atRisk(): boolean {
    return this.stateOn(this.today) === 'pending' && this.current > 0;
  }

  /** Today's number once it has its seal. */
  get todayLabel(): number {
    return this.labelOn(this.today) ?? 1;
  }

  /** One less than the next number. */
  get n(): number {
    return this.stateOn(this.today) === 'hit' ? this.todayLabel : this.todayLabel - 1;
  }

  /** A seal's number; from today on, the number of a seal there when no day before it is missed. */
  labelOn(day: DayKey): number | null {
    if (day < this.streak.startDay) return null;
    if (this.stateOn(day) === 'hit') return numberOf(this.historyTo(day), this.streak.mode);
    if (day < this.today) return null;
    return numberOf(`${this.hopeUntil(day)}H`, this.streak.mode);
  }

  /** The history before `day` when no day from today on is missed. */
  private hopeUntil(day: DayKey): string {
    let history = '';
    for (let at = this.streak.startDay; at < day; at = next(at)) {
      const state = this.stateOn(at);
      history += state === 'rest' ? 'R' : state === 'miss' ? 'M' : 'H';
    }
    return history;
  }

  get finishedOn(): DayKey | null {
    for (let at = this.streak.startDay; at <= this.today; at = next(at)) {
      if (this.stateOn(at) === 'hit' && (this.labelOn(at) as number) >= this.streak.goal) return at;
    }
    return null;
  }

  get expectedFinish(): DayKey {
    if (this.finishedOn) return this.finishedOn;
    let at = this.streak.startDay;
    while (
      at < this.today ||
      this.stateOn(at) === 'rest' ||
      (this.labelOn(at) as number) < this.streak.goal
    ) {
      at = next(at);
    }
    return at;
  }

  /** Days ahead that are covered, and the first that is not. */
  private get ahead(): { runway: number; gap: DayKey } {
    let runway = 0;
    let at = this.stateOn(this.today) === 'pending' ? this.today : next(this.today);
    for (; ; at = next(at)) {
      const state = this.stateOn(at);
      if (state === 'before' || state === 'rest') continue;
      if (!this.covered.has(at)) return { runway, gap: at };
      runway++;
    }
  }

  get runway(): number {
    return this.ahead.runway;
  }

  get gapDay(): DayKey | null {
    return this.finishedOn ? null : this.ahead.gap;
  }

  /** Make-up rests in the month, the quarter or the streak that holds `day`. */
  restsTaken(day: DayKey): number {
    const { per } = this.streak.restAllowance;
    return this.makeUps.filter(
      (at) => this.stateOn(at) === 'rest' && (per === 'streak' || date(at).hasSame(date(day), per)),
    ).length;
  }
}
