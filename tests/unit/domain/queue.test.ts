import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post, PostState } from '../../../src/domain/post';
import {
  firstAskedDay,
  isInQueue,
  nextInQueue,
  previousInQueue,
  queueOf,
} from '../../../src/domain/queue';
import { aPiece, aPost, day, instant, plan, published } from '../../support/builders';

const piece = aPiece();
const TODAY = day('2026-11-21');
const now = instant('2026-11-21T20:00');
const at = (wall: string, status: 'draft' | 'ready' | 'scheduled' | 'dropped' = 'ready') =>
  aPost(piece, { plan: plan(wall), state: { status } as PostState });

describe('the queue', () => {
  test.each([
    ['a ready post past its time', at('2026-11-21T12:00'), true],
    ['a draft past its time', at('2026-11-21T12:00', 'draft'), true],
    ['one of days ago', at('2026-11-10T12:00', 'draft'), true],
    ['one later today', at('2026-11-21T22:00'), true],
    ['one of tomorrow', at('2026-11-22T08:00'), false],
    ['one that a scheduler sends', at('2026-11-21T22:00', 'scheduled'), false],
    ['one that a scheduler should have sent', at('2026-11-21T12:00', 'scheduled'), false],
    ['one that is dropped', at('2026-11-21T12:00', 'dropped'), false],
    ['one that is out', published(at('2026-11-21T12:00'), '2026-11-21T12:05'), false],
  ])('with %s: %o', (_, post, expected) => {
    expect(isInQueue(post, now, TODAY, 0)).toBe(expected);
  });

  test('knows the night after midnight as today for who starts the day at three', () => {
    expect(isInQueue(at('2026-11-22T01:00'), now, TODAY, 3)).toBe(true);
    expect(isInQueue(at('2026-11-22T01:00'), now, TODAY, 0)).toBe(false);
  });

  test('is in order of time, across zones, each post once', () => {
    const late = at('2026-11-21T22:00');
    const early = aPost(piece, { plan: plan('2026-11-21T12:30', 'Europe/Berlin') });
    const old = at('2026-11-12T09:00', 'draft');
    expect(queueOf([late, early, old, late], now, TODAY, 0)).toEqual([old, early, late]);
    expect(queueOf([early, at('2026-11-21T19:00')], now, TODAY, 0)[1]).toEqual(early);
  });

  test('goes on from a post that has left it', () => {
    const [a, b, c] = [at('2026-11-21T08:00'), at('2026-11-21T09:00'), at('2026-11-21T10:00')];
    expect(nextInQueue([a, c], b)).toBe(c);
    expect(previousInQueue([a, c], b)).toBe(a);
    expect(nextInQueue([a, b, c], c)).toBeNull();
    expect(previousInQueue([a, b, c], a)).toBeNull();
  });

  test('asks about the last fortnight', () => {
    expect(firstAskedDay(TODAY)).toBe('2026-11-07');
  });

  test('is walked whole from its first post by going on, and back the same way', () => {
    const anyTimes = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyTimes, (minutes) => {
        const clock = (one: number) =>
          [Math.floor(one / 60), one % 60].map((part) => String(part).padStart(2, '0')).join(':');
        const queue = queueOf(
          minutes.map((one) => at(`2026-11-21T${clock(one)}`)),
          now,
          TODAY,
          0,
        );
        expect(queue).toHaveLength(minutes.length);
        const walked: Post[] = [];
        for (let post = queue[0] ?? null; post; post = nextInQueue(queue, post)) walked.push(post);
        expect(walked).toEqual(queue);
        const back: Post[] = [];
        for (let post = queue.at(-1) ?? null; post; post = previousInQueue(queue, post))
          back.unshift(post);
        expect(back).toEqual(queue);
      }),
    );
  });
});
