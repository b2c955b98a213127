import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import {
  compareTasks,
  type Due,
  dueAt,
  isOverdue,
  isPressing,
  QUADRANTS,
  quadrantOf,
  type Task,
  type UrgencyRule,
} from '../../../src/domain/task';
import { intoQuadrant, newTask } from '../../../src/domain/task-making';
import type { WallTime } from '../../../src/domain/zone';
import { anyBoundary, anyZone, dayBetween } from '../../support/arbitraries';

const HOUR = 3_600_000;
const iso = (text: string) => Date.parse(text);
const onDay = (day: string): Due => ({ kind: 'day', day: day as DayKey });
const atTime = (wall: string, zone: string): Due => ({
  kind: 'time',
  wall: wall as WallTime,
  zone,
});

const rule: UrgencyRule = {
  now: iso('2026-11-20T12:00Z'),
  zone: 'Asia/Shanghai',
  boundary: 0,
  urgentHours: 48,
  tagHours: {},
};
const task: Task = newTask('t', '回复品牌', 'a0', rule.now);

const anyDue: fc.Arbitrary<Due | null> = fc.oneof(
  fc.constant(null),
  dayBetween('2026-11-15', '2026-11-26').map((day): Due => ({ kind: 'day', day })),
  fc
    .tuple(dayBetween('2026-11-15', '2026-11-26'), fc.nat(23), anyZone)
    .map(([day, hour, zone]) => atTime(`${day}T${String(hour).padStart(2, '0')}:30`, zone)),
);
const anyTask: fc.Arbitrary<Task> = fc
  .record({ important: fc.boolean(), urgent: fc.constantFrom(null, true, false), due: anyDue })
  .map((fields) => ({ ...task, ...fields }));
const anyRule: fc.Arbitrary<UrgencyRule> = fc.record({
  now: fc.integer({ min: iso('2026-11-18T00:00Z'), max: iso('2026-11-22T00:00Z') }),
  zone: anyZone,
  boundary: anyBoundary,
  urgentHours: fc.integer({ min: 1, max: 168 }),
  tagHours: fc.constant({}),
});

describe('a new task', () => {
  it('is neither important nor urgent, open and without a date', () => {
    expect(task).toMatchObject({ title: '回复品牌', important: false, urgent: null, due: null });
    expect(task.done).toBeNull();
    expect(quadrantOf(task, rule)).toBe('drop');
  });
});

describe('when a task is due', () => {
  it.each([
    ['a day, at its end', onDay('2026-11-21'), 0, '2026-11-21T16:00Z'],
    ['a day, at the boundary', onDay('2026-11-21'), 3, '2026-11-21T19:00Z'],
    [
      'a time, in its own zone',
      atTime('2026-11-21T20:00', 'Europe/Berlin'),
      3,
      '2026-11-21T19:00Z',
    ],
  ] as const)('%s', (_, due, boundary, at) => {
    expect(dueAt(due, 'Asia/Shanghai', boundary)).toBe(iso(at));
  });
});

describe('a task presses', () => {
  const due = { ...task, due: atTime('2026-11-22T20:00', 'Asia/Shanghai') };
  const hoursBefore = (hours: number): UrgencyRule => ({
    ...rule,
    now: iso('2026-11-22T12:00Z') - hours * HOUR,
  });

  it('from as many hours before as the person set, and when overdue', () => {
    const pressing = [72, 48.001, 48, 1, 0, -1, -900].map((hours) =>
      isPressing(due, hoursBefore(hours)),
    );
    expect(pressing).toEqual([false, false, true, true, true, true, true]);
    expect(isPressing(due, { ...hoursBefore(72), urgentHours: 72 })).toBe(true);
  });

  it('from as many hours before as one of its tags says, the longest first', () => {
    const tagged = { ...due, tags: ['品牌', '快递', '手帐'] };
    const by = (tagHours: Record<string, number>) => ({ ...hoursBefore(60), tagHours });
    expect(isPressing(tagged, by({ 品牌: 72, 快递: 2 }))).toBe(true);
    expect(isPressing(tagged, by({ 快递: 2 }))).toBe(false);
    expect(isPressing(tagged, { ...hoursBefore(10), tagHours: { 快递: 2 } })).toBe(false);
    expect(isPressing(due, by({ 品牌: 72 }))).toBe(false);
  });

  it('also when its post can soon no longer be scheduled', () => {
    const closes = rule.now + 48 * HOUR;
    const linked = { ...task, link: { pieceId: 'p', postId: 'o', closes } };
    expect(isPressing(linked, rule)).toBe(true);
    expect(isPressing(linked, { ...rule, now: rule.now - 1 })).toBe(false);
    expect(isPressing({ ...linked, link: { ...linked.link, closes: null } }, rule)).toBe(false);
  });

  it('never without a date', () => {
    expect(isPressing(task, rule)).toBe(false);
    expect(isOverdue(task, rule)).toBe(false);
  });

  it('and is overdue once its time has come', () => {
    expect([1, 0, -1].map((hours) => isOverdue(due, hoursBefore(hours)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('on a due day until the creator’s day is over', () => {
    const night = { ...rule, now: iso('2026-11-20T18:00Z') };
    const today = { ...task, due: onDay('2026-11-20') };
    expect(isOverdue(today, { ...night, boundary: 3 })).toBe(false);
    expect(isOverdue(today, { ...night, boundary: 0 })).toBe(true);
  });
});

describe('the quadrant', () => {
  const tomorrow = onDay('2026-11-21');
  const nextMonth = onDay('2026-12-21');

  it.each([
    ['do', true, tomorrow],
    ['plan', true, nextMonth],
    ['plan', true, null],
    ['delegate', false, tomorrow],
    ['drop', false, nextMonth],
    ['drop', false, null],
  ] as const)('is %s when important is %s and due %j', (quadrant, important, due) => {
    expect(quadrantOf({ ...task, important, due }, rule)).toBe(quadrant);
  });

  it('follows a pin against the clock', () => {
    const pinned = (urgent: boolean, due: Due) => quadrantOf({ ...task, urgent, due }, rule);
    expect(pinned(false, tomorrow)).toBe('drop');
    expect(pinned(true, nextMonth)).toBe('delegate');
  });

  it('changes by itself as time passes, unless pinned', () => {
    const due = { ...task, important: true, due: nextMonth };
    const later = { ...rule, now: iso('2026-12-20T12:00Z') };
    expect([quadrantOf(due, rule), quadrantOf(due, later)]).toEqual(['plan', 'do']);
    expect(quadrantOf({ ...due, urgent: false }, later)).toBe('plan');
  });

  it('is the one a task is moved to, whatever was set before', () => {
    fc.assert(
      fc.property(anyTask, anyRule, fc.constantFrom(...QUADRANTS), (any, when, quadrant) => {
        const moved = intoQuadrant(any, quadrant, when);
        expect(quadrantOf(moved, when)).toBe(quadrant);
        expect({ ...moved, important: any.important, urgent: any.urgent }).toEqual(any);
      }),
      { numRuns: 300 },
    );
  });

  it('is pinned by a move only against the clock', () => {
    fc.assert(
      fc.property(anyTask, anyRule, fc.constantFrom(...QUADRANTS), (any, when, quadrant) => {
        const { urgent } = intoQuadrant(any, quadrant, when);
        const asked = quadrant === 'do' || quadrant === 'delegate';
        expect(urgent).toBe(isPressing(any, when) === asked ? null : asked);
      }),
      { numRuns: 200 },
    );
  });

  it('never depends on where the due time is looked at from', () => {
    fc.assert(
      fc.property(anyZone, anyZone, (zone, other) => {
        const due = { ...task, due: atTime('2026-11-21T20:00', zone) };
        expect(quadrantOf(due, { ...rule, zone: other })).toBe(quadrantOf(due, rule));
      }),
    );
  });
});

describe('tasks in a quadrant', () => {
  it('stand in the order the person gave them, the newest first among equals', () => {
    const [old, young, last] = [
      { ...task, id: '1', order: 'a1' },
      { ...task, id: '2', order: 'a1' },
      { ...task, id: '0', order: 'b0' },
    ] as const;
    expect([last, old, young].sort(compareTasks)).toEqual([young, old, last]);
    expect([young, last, old].sort(compareTasks)).toEqual([young, old, last]);
  });
});
