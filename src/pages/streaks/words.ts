/** Streaks in words: what counts for one, a day's state, what a change would do. */
import type { DayKey } from '../../domain/day';
import type { SeasonReport } from '../../domain/season-report';
import type { Streak } from '../../domain/streak';
import type { Proof } from '../../domain/streak-ledger';
import { labelOn, type StreakView, stateOn, strengthOn } from '../../domain/streak-walk';
import { type DayEdit, viewIf } from '../../domain/streak-what-if';
import { wallClock, wallOf } from '../../domain/zone';
import type { I18n } from '../../i18n';
import type { LiveStreak } from '../../state/streaks';

/** “任一平台 · 每日 · 03:00 换日”. `boundary` is the hour at which the creator's day begins. */
export function describeStreak(streak: Streak, boundary: number, i18n: I18n): string {
  const { t, f, locale } = i18n;
  const platforms = streak.platforms.map((id) => t().platform[id]);
  const off = streak.offDays.map((weekday) => f().weekday(weekday));
  const list = (type: Intl.ListFormatType) => new Intl.ListFormat(locale(), { type });
  const facts = [
    platforms.length > 0 ? list('disjunction').format(platforms) : t().streaks.anyPlatform,
    off.length > 0 ? t().streaks.except(list('conjunction').format(off)) : t().streaks.everyDay,
    t().streaks.boundary(hour(boundary)),
  ];
  if (streak.tag) facts.splice(1, 0, `#${streak.tag}`);
  return facts.join(' · ');
}

/** An hour on a clock, 03:00. */
export function hour(boundary: number): string {
  return `${String(boundary).padStart(2, '0')}:00`;
}

/** 124/365; past the goal the plain number. */
export function labelText(label: number, goal: number): string {
  return label <= goal ? `${label}/${goal}` : String(label);
}

/** A day of the sheet: its date, its state, its number and how much went out. */
export function describeDay(
  streak: Streak,
  view: StreakView,
  day: DayKey,
  today: DayKey,
  { t, f }: I18n,
): string {
  const state = stateOn(view, day);
  const facts = [f().full(day), t().seal.states[state]];
  const label = labelOn(view, streak.mode, day, today);
  if (state === 'hit' && label) {
    facts.push(labelText(label, streak.goal), t().streaks.count(strengthOn(view, day)));
  }
  return facts.join(' · ');
}

/** “微博 07:30 · 定时发出”: what it was and when, in the zone it was in. */
export function describeProof(proof: Proof, homeZone: string, { t, f }: I18n): string {
  if (proof.kind === 'carried') return t().streaks.carried;
  const { at, zone } = proof.went;
  const clock = wallClock(wallOf(at, zone));
  const when = zone === homeZone ? clock : t().time.inZone(clock, f().zone(zone));
  if (proof.kind === 'hand') return t().streaks.byHand(when);
  const what = `${t().platform[proof.post.platform]} ${when}`;
  return proof.went.by === 'scheduler' ? `${what} · ${t().streaks.byScheduler}` : what;
}

/** What an edit would do to number, run and finish. */
export function describeWhatIf(before: StreakView, after: StreakView, { t }: I18n): string {
  return t().streaks.wouldBe(
    [before.n, after.n],
    [before.current, after.current],
    [unbroken(before.expectedFinish), unbroken(after.expectedFinish)],
  );
}

/** What edits would do to streaks, a line each; with their names where there are several. */
export function describeEdits(
  lives: readonly LiveStreak[],
  edits: readonly DayEdit[],
  today: DayKey,
  i18n: I18n,
): string {
  const lines = lives.map((live) => {
    const after = viewIf(live.streak(), live.days(), edits, today);
    const says = describeWhatIf(live.view(), after, i18n);
    return lives.length > 1 ? i18n.t().streaks.inStreak(live.streak().name, says) : says;
  });
  return lines.join('\n');
}

/** A date that no line ends within. */
export function unbroken(day: DayKey): string {
  return day.replaceAll('-', '\u2011');
}

/** The date, with its year when it is not this one. */
export function dateNear(day: DayKey, today: DayKey, { f }: I18n): string {
  return day.slice(0, 4) === today.slice(0, 4) ? f().date(day) : day;
}

/** What a share card says beneath its sheet: from when to when, and how far without a miss. */
export function cardLines(
  streak: Streak,
  view: StreakView,
  today: DayKey,
  { t }: I18n,
): readonly string[] {
  const dotted = (day: DayKey) => day.replaceAll('-', '.');
  const last = view.finishedOn ?? today;
  const { current, total, best } = view;
  return [
    last < streak.startDay
      ? dotted(streak.startDay)
      : `${dotted(streak.startDay)} — ${dotted(last)}`,
    current > 0 && current === total
      ? t().streaks.card.unbroken(current)
      : t().streaks.card.sealed(total, best),
  ];
}

/** A season's report as named facts; what is not known is left out. */
export function seasonFacts(report: SeasonReport, { t }: I18n) {
  const words = t().streaks.season;
  const { platforms, hour: most, first, last } = report;
  const sent = platforms.map(({ id, posts }) => `${t().platform[id]} ${posts}`).join(' · ');
  return [
    { name: words.days, value: words.inDays(report.total) },
    { name: words.best, value: words.inDays(report.best) },
    { name: words.platforms, value: sent },
    { name: words.hour, value: most === null ? '' : words.around(hour(most)) },
    { name: words.first, value: first ?? '' },
    { name: words.last, value: last ?? '' },
  ].filter(({ value }) => value !== '');
}
