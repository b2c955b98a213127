import { describe, expect, test } from 'vitest';
import {
  completed,
  dayOfDue,
  dueOnDay,
  nextOf,
  paused,
  spentUntil,
} from '../../../src/domain/doing';
import type { Due } from '../../../src/domain/task';
import { momentOf } from '../../../src/domain/zone';
import { aTask, day, instant, NOW, plan, SHANGHAI } from '../../support/builders';

const at = (wall: string) => momentOf(instant(wall), SHANGHAI, 0);
const onDay = (text: string): Due => ({ kind: 'day', day: day(text) });
const atTime = (wall: string, zone = SHANGHAI): Due => ({ kind: 'time', ...plan(wall, zone) });
const daily = { freq: 'day', every: 1, count: null } as const;
const everyDay = { rule: daily, start: day('2026-11-18'), afterDone: false };

test('time spent is what was noted and what is running', () => {
  expect(spentUntil(aTask({ spent: 5000 }), NOW)).toBe(5000);
  const running = aTask({ spent: 5000, runningSince: NOW - 1000 });
  expect(spentUntil(running, NOW)).toBe(6000);
  // A clock set back takes nothing away.
  expect(spentUntil(running, NOW - 9000)).toBe(5000);
  expect(paused(running, NOW)).toMatchObject({ spent: 6000, runningSince: null });
  const idle = aTask();
  expect(paused(idle, NOW)).toBe(idle);
});

test('a task that is done stops its timer and hands its repetition on', () => {
  const task = aTask({ runningSince: NOW - 60_000, repeat: everyDay });
  const moment = momentOf(NOW, SHANGHAI, 0);
  expect(completed(task, moment)).toMatchObject({ done: moment, spent: 60_000, repeat: null });
});

describe('the next one of a task that repeats', () => {
  test('is due at the same time in the same zone, fresh, in the same place', () => {
    const task = aTask({
      due: atTime('2026-11-18T09:00', 'Europe/Berlin'),
      repeat: everyDay,
      urgent: true,
      spent: 9,
      order: 'a5',
      tags: ['品牌'],
      subtasks: [{ id: 's', title: '选图', done: true }],
    });
    expect(nextOf(task, at('2026-11-18T10:00'), 'next')).toMatchObject({
      id: 'next',
      due: atTime('2026-11-19T09:00', 'Europe/Berlin'),
      ...{ urgent: null, spent: 0, done: null, order: 'a5', tags: ['品牌'] },
      subtasks: [{ id: 's', title: '选图', done: false }],
      repeat: everyDay,
    });
  });

  test('keeps its wall time across a change of clocks', () => {
    const task = aTask({
      due: atTime('2026-10-24T09:00', 'Europe/Berlin'),
      repeat: { ...everyDay, start: day('2026-10-01') },
    });
    expect(nextOf(task, at('2026-10-24T20:00'), 'next')?.due).toEqual(
      atTime('2026-10-25T09:00', 'Europe/Berlin'),
    );
  });

  test('is there neither for one that does not repeat nor after the last time', () => {
    expect(nextOf(aTask({ due: onDay('2026-11-18') }), at('2026-11-18T10:00'), 'next')).toBeNull();
    const repeat = { ...everyDay, rule: { ...daily, count: 1 } };
    const last = aTask({ due: onDay('2026-11-18'), repeat });
    expect(nextOf(last, at('2026-11-18T10:00'), 'next')).toBeNull();
  });
});

test('a due date goes to another day with its time', () => {
  expect(dueOnDay(null, day('2026-12-01'))).toEqual(onDay('2026-12-01'));
  expect(dueOnDay(onDay('2026-11-18'), day('2026-12-01'))).toEqual(onDay('2026-12-01'));
  expect(dueOnDay(atTime('2026-11-18T07:05'), day('2026-12-01'))).toEqual(
    atTime('2026-12-01T07:05'),
  );
  expect([onDay('2026-11-18'), atTime('2026-11-18T07:05')].map(dayOfDue)).toEqual([
    '2026-11-18',
    '2026-11-18',
  ]);
});
