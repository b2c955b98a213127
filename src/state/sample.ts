/**
 * A month of sample content to look at, and its removal. Sample records are told by their ids, so
 * that removing takes all of it and nothing else, whatever was done to it meanwhile.
 */
import type { Accessor } from 'solid-js';
import { createMemo } from 'solid-js';
import { type Change, change, deletion } from '../domain/change';
import { addDays, type DayKey, daysBetween, weekdayOf } from '../domain/day';
import { newPiece } from '../domain/piece';
import type { PlatformId } from '../domain/platform';
import { newPost, type Post } from '../domain/post';
import { newStreak } from '../domain/streak';
import { newTask, QUADRANTS } from '../domain/task';
import { instantOf, momentOf, wall } from '../domain/zone';
import type { Messages } from '../i18n';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import type { History } from './history';
import type { SettingsState } from './settings';

export const SAMPLE_PREFIX = 'sample-';

export interface Sample {
  /** True while sample content is among what is loaded. */
  present: Accessor<boolean>;
  add(messages: Messages['sample']): Promise<boolean>;
  /** Removes all sample content and what hangs on it. */
  remove(): Promise<boolean>;
}

export function createSample(
  repository: Repository,
  history: History,
  clock: Clock,
  settings: SettingsState,
  loadedIds: Accessor<readonly string[]>,
): Sample {
  return {
    present: createMemo(() => loadedIds().some((id) => id.startsWith(SAMPLE_PREFIX))),
    add: (messages) =>
      history.run(
        'addedSample',
        sampleMonth(messages, settings.today(), settings.zone(), clock.read()),
      ),
    async remove() {
      const changes = await repository.withPrefix(SAMPLE_PREFIX);
      const pieces = changes.flatMap(({ store, after }) => (store === 'pieces' ? [after.id] : []));
      const posts = await Promise.all(pieces.map((id) => repository.postsOfPiece(id)));
      const now = clock.read();
      return history.run('removedSample', [
        ...changes.map(({ store, after }) => deletion(store, after, now)),
        ...posts.flat().map((post) => deletion('posts', post, now)),
      ]);
    },
  };
}

/** Three weeks behind and one ahead of `today`: a daily note, a weekly vlog, notes, ideas and tasks. */
function sampleMonth(m: Messages['sample'], today: DayKey, zone: string, now: number): Change[] {
  const changes: Change[] = [];
  let count = 0;
  const id = () => `${SAMPLE_PREFIX}${String(++count).padStart(3, '0')}`;
  const start = addDays(today, -20);
  changes.push(change('streaks', null, newStreak(id(), m.streak, start, now)));

  function post(
    title: string,
    platforms: readonly PlatformId[],
    day: DayKey,
    hour: number,
    body = '',
  ): void {
    const piece = { ...newPiece(id(), title, now), tags: m.tags, body };
    changes.push(change('pieces', null, piece));
    for (const platform of platforms) {
      const at = wall(day, hour, hour === 7 ? 30 : 0);
      const draft = newPost(id(), piece, platform, { wall: at, zone }, now);
      changes.push(change('posts', null, { ...draft, state: stateOf(draft, day) }));
    }
  }

  function stateOf(draft: Post, day: DayKey): Post['state'] {
    const moment = momentOf(instantOf(draft.plan.wall, zone), zone, 0);
    if (day >= today) return { status: day < addDays(today, 5) ? 'ready' : 'draft' };
    const title = draft.title.replace('{n}', String(daysBetween(start, day) + 1));
    return { status: 'published', went: { ...moment, title, link: '', by: 'hand' } };
  }

  for (let offset = -20; offset <= 9; offset++) {
    const day = addDays(today, offset);
    const weekday = weekdayOf(day);
    if (offset < 6) post(m.daily, ['weibo'], day, 21);
    if (weekday === 4) post(m.vlog, ['bilibili', 'youtube'], day, 20, m.vlogBody);
    if (weekday === 2 || weekday === 6) {
      post(m.notes[(offset + 20) % m.notes.length] ?? m.vlog, ['xiaohongshu'], day, 12);
    }
  }
  for (const idea of m.ideas) changes.push(change('pieces', null, newPiece(id(), idea, now)));
  let order = 0;
  for (const quadrant of QUADRANTS) {
    for (const title of m.tasks[quadrant]) {
      const task = newTask(id(), title, `a${order++}`, now);
      const urgent = quadrant === 'do' || quadrant === 'delegate';
      const important = quadrant === 'do' || quadrant === 'plan';
      const due = urgent ? ({ kind: 'day', day: addDays(today, 1) } as const) : null;
      changes.push(change('tasks', null, { ...task, important, due }));
    }
  }
  return changes;
}
