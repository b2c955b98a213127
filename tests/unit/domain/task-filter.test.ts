import { describe, expect, test } from 'vitest';
import type { Task, UrgencyRule } from '../../../src/domain/task';
import {
  dueGroupOf,
  filterTasks,
  NO_FILTER,
  namesOf,
  type TaskFilter,
} from '../../../src/domain/task-filter';
import { aTask, day, instant, plan, SHANGHAI } from '../../support/builders';

const rule: UrgencyRule = {
  now: instant('2026-11-21T20:00'),
  zone: SHANGHAI,
  boundary: 0,
  urgentHours: 48,
  tagHours: {},
};
const TODAY = day('2026-11-21');
const onDay = (text: string) => ({ kind: 'day', day: day(text) }) as const;
const at = (wall: string) => ({ kind: 'time', ...plan(wall) }) as const;

test.each([
  [null, 'none'],
  [onDay('2026-11-20'), 'overdue'],
  [at('2026-11-21T19:59'), 'overdue'],
  [at('2026-11-21T21:00'), 'today'],
  [onDay('2026-11-21'), 'today'],
  [onDay('2026-11-22'), 'week'],
  [onDay('2026-11-28'), 'week'],
  [onDay('2026-11-29'), 'later'],
] as const)('due %o is %s', (due, group) => {
  expect(dueGroupOf(aTask({ due }), rule, TODAY)).toBe(group);
});

describe('the list', () => {
  const draft = aTask({
    title: '交初稿',
    due: onDay('2026-11-20'),
    tags: ['品牌'],
    important: true,
  });
  const parcel = aTask({ title: '回单号', due: at('2026-12-20T09:00'), people: ['老王工厂'] });
  const learn = aTask({
    ...{ title: '学剪辑', note: '先看 Premiere 教程', tags: ['学习', '品牌'], order: 'a1' },
    subtasks: [{ id: 's', title: '调色', done: false }],
  });
  const idle = aTask({ title: '整理', order: 'a0' });
  const all: readonly Task[] = [learn, parcel, idle, draft];
  const found = (filter: Partial<TaskFilter>) =>
    filterTasks(all, { ...NO_FILTER, ...filter }, rule, TODAY).map(({ title }) => title);

  test('is by due date, and in manual order where there is none', () => {
    expect(found({})).toEqual(['交初稿', '回单号', '整理', '学剪辑']);
  });

  test.each([
    [{ query: 'ｐremiere' }, ['学剪辑']],
    [{ query: '调色' }, ['学剪辑']],
    [{ query: '品牌 初' }, ['交初稿']],
    [{ query: '老王' }, ['回单号']],
    [{ tag: '品牌' }, ['交初稿', '学剪辑']],
    [{ person: '老王工厂' }, ['回单号']],
    [{ quadrant: 'do' as const }, ['交初稿']],
    [{ due: 'none' as const, tag: '学习' }, ['学剪辑']],
    [{ query: '没有' }, []],
  ])('narrowed by %o', (filter, titles) => {
    expect(found(filter)).toEqual(titles);
  });

  test('knows the names it is narrowed by, the most used first', () => {
    expect(namesOf(all, 'tags')).toEqual(['品牌', '学习']);
    expect(namesOf(all, 'people')).toEqual(['老王工厂']);
  });
});
