/** What done tasks tell when looked back on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Stay, stayOf, taskInsights } from '../../../../src/domain/insights/tasks';
import { QUADRANTS, quadrantOf, type Task } from '../../../../src/domain/task';
import { momentOf } from '../../../../src/domain/zone';
import { later } from '../../../support/arbitraries';
import { aTask, day, instant, SHANGHAI } from '../../../support/builders';

const NOVEMBER = { first: day('2026-11-01'), last: day('2026-11-30') };
const RULE = { now: 0, zone: SHANGHAI, boundary: 0, urgentHours: 48, tagHours: {} } as const;
const doneAt = (time: string, fields: Partial<Task> = {}) =>
  aTask({ done: momentOf(instant(time), SHANGHAI, 0), ...fields });
const lookBack = (tasks: readonly Task[]) => taskInsights(tasks, NOVEMBER, 1, RULE);

describe('a done task counts', () => {
  test('in the quadrant it was in when it was done', () => {
    const due = { kind: 'day', day: day('2026-11-20') } as const;
    const found = lookBack([
      doneAt('2026-11-10T12:00', { important: true, due }),
      doneAt('2026-11-20T12:00', { important: true, due }),
      doneAt('2026-11-20T12:00'),
    ]);
    expect(found.done).toEqual({ plan: 1, do: 1, delegate: 0, drop: 1 });
  });

  test('on its frozen day, and not outside of the span or while it is open', () => {
    const found = lookBack([doneAt('2026-10-31T23:59'), doneAt('2026-11-01T00:00'), aTask()]);
    expect(found.total).toBe(1);
  });
});

describe('how long a task stayed important and urgent', () => {
  const stay = (fields: Partial<Task>) =>
    lookBack([doneAt('2026-11-20T12:00', { important: true, ...fields })]).stays;
  const due = { kind: 'time', wall: '2026-11-21T12:00', zone: SHANGHAI } as Task['due'];

  test('counts from when its due time came near', () => {
    // Due within 48 hours since 19 November, 12:00.
    expect(stay({ due, createdAt: instant('2026-11-01T00:00') }).day).toBe(1);
  });

  test('counts from when it was made, if that was later', () => {
    expect(stay({ due, createdAt: instant('2026-11-20T09:00') }).hours).toBe(1);
  });

  test('counts from when it was made where it was said to be urgent', () => {
    expect(stay({ urgent: true, createdAt: instant('2026-11-14T12:00') }).week).toBe(1);
  });

  test('is summed up from five tasks on', () => {
    const five = [1, 2, 3, 4, 30].map((hours) =>
      doneAt('2026-11-20T12:00', {
        important: true,
        urgent: true,
        createdAt: instant('2026-11-20T12:00') - hours * 3_600_000,
      }),
    );
    expect(lookBack(five).medianStay).toBe(3);
    expect(lookBack(five.slice(1)).medianStay).toBeNull();
  });
});

test.each<[number, Stay]>([
  [6, 'hours'],
  [6.1, 'day'],
  [24, 'day'],
  [72, 'threeDays'],
  [168, 'week'],
  [169, 'longer'],
])('%d hours are %s', (hours, stay) => expect(stayOf(hours)).toBe(stay));

const anyTask = fc
  .record({
    at: fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 11, 10) }),
    zone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia'),
    important: fc.boolean(),
    urgent: fc.constantFrom(true, false, null),
    minutes: fc.nat(600),
    isDone: fc.boolean(),
  })
  .map(({ at, zone, important, urgent, minutes, isDone }) =>
    aTask({
      important,
      urgent,
      spent: minutes * 60_000,
      done: isDone ? momentOf(at, zone, 0) : null,
    }),
  );

test('every number is what counting by hand comes to', () => {
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 30 }), (tasks) => {
      const found = lookBack(tasks);
      const mine = tasks.filter((task) => task.done?.day.startsWith('2026-11'));
      expect(found.total).toBe(mine.length);
      expect(found.spent).toBe(mine.reduce((sum, { spent }) => sum + spent / 60_000, 0));
      for (const quadrant of QUADRANTS) {
        const there = mine.filter((task) => quadrantOf(task, RULE) === quadrant);
        expect(found.done[quadrant]).toBe(there.length);
        for (const { start, done, spent } of found.weeks) {
          const then = there.filter(
            ({ done }) => done && done.day >= start && done.day < later(start, 7),
          );
          expect(done[quadrant]).toBe(then.length);
          expect(spent[quadrant]).toBe(then.reduce((sum, task) => sum + task.spent / 60_000, 0));
        }
      }
    }),
    { numRuns: 100 },
  );
});
