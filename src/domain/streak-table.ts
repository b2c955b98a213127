/** The ledger as a table: a row for each thing that earned a seal, and for each day without one. */
import { addDays, type DayKey } from './day';
import type { PlatformId } from './platform';
import type { Post } from './post';
import type { DayMark, Streak } from './streak';
import { proofsOf } from './streak-ledger';
import { type DayState, labelOn, type StreakView, stateOn } from './streak-walk';
import { wallOf } from './zone';

/** The table's words in the person's language. */
export interface TableWords {
  /** Names of the columns, in the order of a row. */
  readonly columns: readonly string[];
  readonly states: Readonly<Record<DayState, string>>;
  readonly platforms: Readonly<Record<PlatformId, string>>;
  readonly byHand: string;
  readonly carried: string;
  readonly byScheduler: string;
}

/**
 * Day, state, number, what it was, title, link, wall time, zone (IANA), hour at which the day began,
 * instant (epoch ms) and how it was sent; from the start through today. `posts` are those that went
 * out in that time, `markOf` the mark of a day.
 */
export function ledgerTable(
  streak: Streak,
  view: StreakView,
  posts: readonly Post[],
  markOf: (day: DayKey) => DayMark | undefined,
  today: DayKey,
  words: TableWords,
): string[][] {
  const byDay = new Map<DayKey, Post[]>();
  for (const post of posts) {
    if (post.state.status !== 'published') continue;
    const { day } = post.state.went;
    byDay.set(day, [...(byDay.get(day) ?? []), post]);
  }
  const rows: string[][] = [[...words.columns]];
  for (let day = streak.startDay; day <= today; day = addDays(day, 1)) {
    const state = stateOn(view, day);
    const hit = state === 'hit';
    const label = hit ? String(labelOn(view, streak.mode, day, today)) : '';
    const facts = [day, words.states[state], label];
    const proofs = hit ? proofsOf(streak, byDay.get(day) ?? [], markOf(day)) : [];
    if (proofs.length === 0) rows.push([...facts, ...Array<string>(8).fill('')]);
    for (const proof of proofs) {
      if (proof.kind === 'carried') {
        rows.push([...facts, words.carried, ...Array<string>(7).fill('')]);
        continue;
      }
      const { at, zone, boundary } = proof.went;
      const wall = wallOf(at, zone).replace('T', ' ');
      const frozen = [wall, zone, String(boundary), String(at)];
      if (proof.kind === 'hand') rows.push([...facts, words.byHand, '', proof.link, ...frozen, '']);
      else {
        const { title, link, by } = proof.went;
        const platform = words.platforms[proof.post.platform];
        rows.push([
          ...facts,
          platform,
          title,
          link,
          ...frozen,
          by === 'scheduler' ? words.byScheduler : '',
        ]);
      }
    }
  }
  return rows;
}
