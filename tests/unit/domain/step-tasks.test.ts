import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import type { Post } from '../../../src/domain/post';
import { newStep } from '../../../src/domain/step';
import {
  followSteps,
  linkTo,
  type Made,
  stepsToDo,
  withStepOf,
} from '../../../src/domain/step-tasks';
import type { Task } from '../../../src/domain/task';
import { momentOf } from '../../../src/domain/zone';
import {
  aPiece,
  aPost,
  day,
  instant,
  NOW,
  plan,
  published,
  SHANGHAI,
} from '../../support/builders';

const moment = momentOf(NOW, SHANGHAI, 0);
const steps = [newStep('cut', '剪辑', 2), newStep('cover', '封面', 1)];
const piece = aPiece({ title: '开箱', steps });
const post = aPost(piece, { plan: plan('2026-12-10T20:00') });
const made = (changed: Partial<Piece> = {}, posts: readonly Post[] = [post]): Made => ({
  piece: { ...piece, ...changed },
  posts,
});
const moved = { ...post, plan: plan('2026-12-20T20:00') };
const NOTHING: Made = { piece: null, posts: [] };

const follow = (before: Made, after: Made, tasks: readonly Task[] = []) =>
  followSteps(before, after, tasks, ['a0', 'a1'], moment);
const onDay = (text: string) => ({ kind: 'day', day: day(text) }) as const;
const tasks = follow(NOTHING, made()).map(({ after }) => after);

test('each step not done is a task so many days before the first day', () => {
  expect(tasks).toEqual([
    expect.objectContaining({
      ...{ id: 'cut', title: '剪辑 · 开箱', due: onDay('2026-12-08'), order: 'a0' },
      ...{ important: true, urgent: null, step: true, done: null },
      link: { pieceId: piece.id, postId: null, closes: null },
    }),
    expect.objectContaining({ id: 'cover', due: onDay('2026-12-09'), order: 'a1' }),
  ]);
});

test('there are none while nothing is to go out', () => {
  const dropped = { ...post, state: { status: 'dropped' } as const };
  const gone = [[], [dropped], [published(post, '2026-11-20T20:00')]];
  expect(gone.map((posts) => stepsToDo(made({}, posts), 0).size)).toEqual([0, 0, 0]);
  expect(stepsToDo(made({ deletedAt: NOW }), 0).size).toBe(0);
  expect(stepsToDo(NOTHING, 0).size).toBe(0);
});

describe('follows', () => {
  test('the first day, unless a task was given a day of its own', () => {
    const [cut, cover] = tasks as [Task, Task];
    const own = { ...cover, due: onDay('2026-12-01') };
    expect(follow(made(), made({}, [moved]), [cut, own])).toEqual([
      { before: cut, after: { ...cut, due: onDay('2026-12-18') } },
    ]);
  });

  test('the title, unless a task was given one of its own', () => {
    const [cut, cover] = tasks as [Task, Task];
    const own = { ...cover, title: '封面重做' };
    const found = follow(made(), made({ title: '开箱 2' }), [cut, own]);
    expect(found.map(({ after }) => after.title)).toEqual(['剪辑 · 开箱 2']);
  });

  test('a step that is ticked, and one that is ticked off again', () => {
    const [cut, cover] = tasks as [Task, Task];
    const done = made({
      steps: [newStep('cut', '剪辑', 2), { ...newStep('cover', '封面', 1), done: true }],
    });
    expect(follow(made(), done, [cut, cover])).toEqual([
      { before: cover, after: { ...cover, done: moment } },
    ]);
    const closed = { ...cover, done: moment };
    expect(follow(done, made(), [cut, closed])).toEqual([{ before: closed, after: cover }]);
  });

  test('nothing planned any more: the open ones go, the done ones stay', () => {
    const [cut, cover] = tasks as [Task, Task];
    const closed = { ...cover, done: moment };
    expect(follow(made(), made({}, []), [cut, closed])).toEqual([
      { before: cut, after: { ...cut, deletedAt: NOW } },
    ]);
  });

  test('not what was deleted by hand', () => {
    expect(follow(made(), made({}, [moved]), [])).toEqual([]);
  });
});

test('a step is done as its task is', () => {
  const [cut] = tasks as [Task];
  const done = withStepOf({ ...cut, done: moment }, piece);
  expect(done?.steps.map((step) => step.done)).toEqual([true, false]);
  expect(done && withStepOf({ ...cut, done: moment }, done)).toBeNull();
  expect(done && withStepOf(cut, done)?.steps).toEqual(steps);
  expect(withStepOf({ ...cut, step: false, done: moment }, piece)).toBeNull();
});

test('a post’s task knows until when its platform would schedule it', () => {
  const onBilibili = aPost(piece, { platform: 'bilibili', plan: plan('2026-12-10T20:00') });
  const { closes } = linkTo(onBilibili);
  expect(closes).toBeLessThan(instant('2026-12-10T20:00'));
  expect(linkTo(published(onBilibili, '2026-12-10T20:00')).closes).toBeNull();
});
