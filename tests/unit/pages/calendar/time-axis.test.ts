import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boundary } from '../../../../src/domain/zone';
import {
  CHIP_MINUTES,
  clockAt,
  DAY_MINUTES,
  hoursOf,
  lanesOf,
  minutesInto,
} from '../../../../src/pages/calendar/time-axis';

test.each<[string, Boundary, number]>([
  ['00:00', 0, 0],
  ['20:15', 0, 1215],
  ['03:00', 3, 0],
  ['01:00', 3, 1320],
  ['02:59', 3, 1439],
])('%s with the boundary at %i stands %i minutes down', (clock, boundary, minutes) => {
  expect(minutesInto(clock, boundary)).toBe(minutes);
});

test('the hours begin with the boundary', () => {
  expect(hoursOf(3).slice(0, 2)).toEqual(['03:00', '04:00']);
  expect(hoursOf(3).at(-1)).toBe('02:00');
  expect(hoursOf(0)).toHaveLength(24);
});

describe('a place on the axis', () => {
  test.each<[number, Boundary, string]>([
    [0, 0, '00:00'],
    [0.5, 0, '12:00'],
    [(20 * 60 + 7) / DAY_MINUTES, 0, '20:00'],
    [(20 * 60 + 8) / DAY_MINUTES, 0, '20:15'],
    [22 / 24, 3, '01:00'],
    [1, 0, '23:45'],
    [1.2, 3, '02:45'],
    [-0.1, 3, '03:00'],
  ])('%d of a day from %i is %s', (share, boundary, clock) => {
    expect(clockAt(share, boundary)).toBe(clock);
  });

  test('is the quarter that stands there', () => {
    fc.assert(
      fc.property(fc.nat(95), fc.integer({ min: 0, max: 6 }), (quarter, boundary) => {
        const clock = clockAt(quarter / 96, boundary as Boundary);
        expect(minutesInto(clock, boundary as Boundary)).toBe(quarter * 15);
      }),
    );
  });
});

describe('chips side by side', () => {
  test.each([
    [[], []],
    [[60], ['0/1']],
    [
      [60, 60, 60],
      ['0/3', '1/3', '2/3'],
    ],
    [
      [60, 90],
      ['0/1', '0/1'],
    ],
    [
      [60, 75, 100],
      ['0/2', '1/2', '0/2'],
    ],
    [
      [60, 60, 300],
      ['0/2', '1/2', '0/1'],
    ],
  ])('%j → %j', (starts, lanes) => {
    expect(lanesOf(starts).map(({ lane, of }) => `${lane}/${of}`)).toEqual(lanes);
  });

  test('never cover each other, whatever the times', () => {
    const anyStarts = fc.array(fc.nat(DAY_MINUTES - 1), { maxLength: 40 });
    fc.assert(
      fc.property(anyStarts, (times) => {
        const starts = times.sort((a, b) => a - b);
        const boxes = lanesOf(starts).map(({ lane, of }, i) => ({
          left: lane / of,
          right: (lane + 1) / of,
          top: starts[i] as number,
        }));
        const eps = 1e-9;
        for (const [i, a] of boxes.entries()) {
          expect(a.right).toBeLessThanOrEqual(1 + eps);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.right <= b.left + eps || b.right <= a.left + eps;
            expect(apart || b.top - a.top >= CHIP_MINUTES).toBe(true);
          }
        }
      }),
    );
  });
});
