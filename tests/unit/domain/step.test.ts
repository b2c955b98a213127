/** The steps of making a piece are due some days before its first post. */
import { describe, expect, it, test } from 'vitest';
import type { Post } from '../../../src/domain/post';
import { dueOfStep, firstDay, MAX_LEAD, newStep, parseLead } from '../../../src/domain/step';
import { aPiece, aPost, day, plan, published } from '../../support/builders';

const piece = aPiece();
const on = (wall: string, fields: Partial<Post> = {}) =>
  aPost(piece, { plan: plan(wall), ...fields });

describe('the first day', () => {
  it.each([
    ['the earliest plan', [on('2026-11-24T20:00'), on('2026-11-22T07:30')], 0, '2026-11-22'],
    ['the creator’s day after midnight', [on('2026-11-22T01:00')], 3, '2026-11-21'],
    [
      'without what was dropped',
      [on('2026-11-20T20:00', { state: { status: 'dropped' } }), on('2026-11-24T20:00')],
      0,
      '2026-11-24',
    ],
    [
      'the day it went out on',
      [published(on('2026-11-25T20:00'), '2026-11-19T20:00'), on('2026-11-24T20:00')],
      0,
      '2026-11-19',
    ],
    ['none while nothing is planned', [], 0, null],
    [
      'none when all was dropped',
      [on('2026-11-20T20:00', { state: { status: 'dropped' } })],
      0,
      null,
    ],
  ] as const)('is %s', (_name, posts, boundary, expected) => {
    expect(firstDay(posts, boundary)).toBe(expected);
  });
});

test.each([
  [0, '2026-12-01', '2026-12-01'],
  [1, '2026-12-01', '2026-11-30'],
  [5, '2026-03-03', '2026-02-26'],
  [1, '2024-03-01', '2024-02-29'],
  [365, '2026-12-01', '2025-12-01'],
] as const)('%i days before %s is %s', (leadDays, first, due) => {
  expect(dueOfStep({ leadDays }, day(first))).toBe(due);
});

test('nothing planned, nothing due', () => {
  expect(dueOfStep(newStep('a', '剪辑', 2), null)).toBeNull();
});

test('a new step is still to be done', () => {
  expect(newStep('a', '剪辑', 2)).toEqual({ id: 'a', name: '剪辑', leadDays: 2, done: false });
});

test.each([
  ['0', 0],
  ['3', 3],
  [' 14 ', 14],
  [String(MAX_LEAD), MAX_LEAD],
  [String(MAX_LEAD + 1), null],
  ['-1', null],
  ['1.5', null],
  ['', null],
  [' ', null],
  ['三', null],
] as const)('lead days “%s”: %s', (text, days) => {
  expect(parseLead(text)).toBe(days);
});
