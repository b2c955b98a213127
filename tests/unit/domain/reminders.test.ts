/** What is reminded of, when, and under which name it comes back. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { cameDue, countDue } from '../../../src/domain/attention';
import {
  MAX_SEALS,
  postEvents,
  sealEvents,
  spanOf,
  taskEvents,
} from '../../../src/domain/reminders';
import { countDays } from '../../../src/domain/streak-days';
import { walk } from '../../../src/domain/streak-walk';
import { parseWall } from '../../../src/domain/zone';
import { anyZone } from '../../support/arbitraries';
import {
  aPiece,
  aPost,
  aRest,
  aStreak,
  aTask,
  day,
  instant,
  NOW,
  plan,
  published,
  SHANGHAI,
} from '../../support/builders';
import { wallByLuxon } from './by-luxon';

const TODAY = day('2026-11-21');
const title = ({ title }: { title: string }) => title;
const url = ({ id }: { id: string }) => id;
const ready = (wall: string, zone = SHANGHAI) =>
  aPost(aPiece(), { plan: plan(wall, zone), state: { status: 'ready' } });
const timed = (wall: string, zone = SHANGHAI) =>
  aTask({ due: { kind: 'time', wall: plan(wall).wall, zone } });

describe('posts', () => {
  test('that are still to go out are told of at their time; others are not', () => {
    const draft = aPost(aPiece(), { plan: plan('2026-11-22T20:00') });
    const posts = [
      ready('2026-11-21T19:59'),
      draft,
      published(ready('2026-11-23T20:00'), '2026-11-20T20:00'),
      aPost(aPiece(), { plan: plan('2026-11-22T20:00'), state: { status: 'dropped' } }),
    ];
    expect(postEvents(posts, NOW, title, url)).toMatchObject([
      { uid: `post-${draft.id}@rizhang`, when: { at: instant('2026-11-22T20:00') }, alarm: 0 },
    ]);
  });

  test('keep their name when they change, with a higher number', () => {
    const post = ready('2026-11-22T20:00');
    const moved = { ...post, plan: plan('2026-11-23T20:00'), updatedAt: post.updatedAt + 5000 };
    const [before] = postEvents([post], NOW, title, url);
    const [after] = postEvents([moved], NOW, title, url);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  test('ring at the wall time of their own zone, in any zone', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: 0, max: 23 }), (zone, hour) => {
        const wall = `2027-03-28T${String(hour).padStart(2, '0')}:30`;
        const [found] = postEvents([ready(wall, zone)], NOW, title, url);
        const at = found?.when.kind === 'instant' ? found.when.at : 0;
        // Luxon too moves a time that clocks skip forward by what they skip: two hours at Troll.
        expect(at).toBe(DateTime.fromISO(wall, { zone }).toMillis());
      }),
      { numRuns: 100 },
    );
  });
});

describe('seals', () => {
  const streak = aStreak({ startDay: TODAY });
  const viewWith = (marks: ReturnType<typeof aRest>[]) =>
    walk(streak, countDays(streak, [], marks, []), TODAY);
  const words = { title: '盖章', url: '/' };
  const at = (clock: string) => ({ clock, zone: SHANGHAI, now: NOW });
  const wallsOf = (events: ReturnType<typeof sealEvents>) =>
    events.map(({ when }) => (when.kind === 'instant' ? wallByLuxon(when.at, SHANGHAI) : ''));

  test('are asked for every day but rests, and not for a time that is over', () => {
    const view = viewWith([aRest(streak, day('2026-11-23'))]);
    expect(wallsOf(sealEvents(streak, view, spanOf(TODAY, 4), at('21:00'), words))).toEqual([
      '2026-11-21T21:00',
      '2026-11-22T21:00',
      '2026-11-24T21:00',
    ]);
    expect(wallsOf(sealEvents(streak, view, spanOf(TODAY, 2), at('08:00'), words))).toEqual([
      '2026-11-22T08:00',
    ]);
  });

  test('are asked for so many days at most', () => {
    const events = sealEvents(streak, viewWith([]), spanOf(TODAY, 3650), at('21:00'), words);
    expect(events).toHaveLength(MAX_SEALS);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(MAX_SEALS);
  });

  test('need a time', () => {
    expect(parseWall('2000-01-01T99:00')).toBeNull();
    expect(sealEvents(streak, viewWith([]), spanOf(TODAY, 3), at('99:00'), words)).toEqual([]);
  });
});

test('tasks ring half an hour before their time, or in the morning of their day', () => {
  const onDay = aTask({ due: { kind: 'day', day: day('2026-11-24') } });
  const soon = timed('2026-11-23T09:00');
  const tasks = [onDay, soon, aTask(), timed('2026-11-21T19:00'), timed('2027-06-01T09:00')];
  expect(taskEvents(tasks, spanOf(TODAY, 30), NOW, title, url)).toMatchObject([
    { uid: `task-${onDay.id}@rizhang`, when: { kind: 'day', day: '2026-11-24' }, alarm: 540 },
    { when: { kind: 'instant', at: instant('2026-11-23T09:00') }, alarm: -30 },
  ]);
});

describe('while the app is open', () => {
  test('the number on its icon is what is due until the end of today', () => {
    const around = { today: TODAY, zone: SHANGHAI, boundary: 2 } as const;
    const posts = [ready('2026-11-19T20:00'), ready('2026-11-22T01:59'), ready('2026-11-22T02:00')];
    const tasks = [
      aTask({ due: { kind: 'day', day: TODAY } }),
      timed('2026-11-20T10:00'),
      aTask({ due: { kind: 'day', day: day('2026-11-22') } }),
      aTask(),
    ];
    expect(countDue(posts, tasks, around)).toBe(4);
  });

  test('what fell due since the last look is told of once', () => {
    const [post, task] = [ready('2026-11-21T20:00'), timed('2026-11-21T19:59')];
    const minute = 60_000;
    const told = (since: number, now: number) => cameDue([post], [task], since, now);
    expect(told(NOW - 2 * minute, NOW)).toEqual({ posts: [post], tasks: [task] });
    expect(told(NOW, NOW + minute)).toEqual({ posts: [], tasks: [] });
    expect(told(NOW - minute, NOW)).toEqual({ posts: [post], tasks: [] });
  });
});
