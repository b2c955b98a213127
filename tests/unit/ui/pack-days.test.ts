import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SealSheet } from '../../../src/domain/streak-sheet';
import { packDays } from '../../../src/ui/share-card/pack-days';
import { anyDay } from '../../support/arbitraries';
import { day } from '../../support/builders';

const sheetOf = (days: number, first = day('2026-11-16')): SealSheet => ({
  first,
  last: first,
  kinds: Array.from({ length: days }, () => 'one'),
});

describe('the days on a card', () => {
  it('of one week are a line', () => {
    const { at, pitch } = packDays(sheetOf(7, day('2026-11-19')), 296, 120, false);
    const places = Array.from({ length: 7 }, (_, i) => at(i));
    expect(places).toEqual(Array.from({ length: 7 }, (_, i) => ({ x: i * pitch, y: 0 })));
  });

  it('of a year are one band of weeks from Monday on, or several where the card is tall', () => {
    const flat = packDays(sheetOf(365), 296, 200, false);
    expect(flat.at(6)).toEqual({ x: 0, y: 6 * flat.pitch });
    expect(flat.at(7)).toEqual({ x: flat.pitch, y: 0 });
    expect(flat.height).toBe(7 * flat.pitch);
    expect(packDays(sheetOf(365), 296, 300, true).pitch).toBeGreaterThan(flat.pitch);
  });

  it('stay inside of their room, and no two in one place, for any goal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3700 }),
        anyDay,
        fc.integer({ min: 100, max: 600 }),
        fc.integer({ min: 8, max: 400 }),
        fc.boolean(),
        (count, first, width, height, tall) => {
          const packed = packDays(sheetOf(count, first), width, height, tall);
          const places = new Set<string>();
          for (let i = 0; i < count; i++) {
            const { x, y } = packed.at(i);
            expect(x + packed.pitch).toBeLessThanOrEqual(width + 1e-6);
            expect(y + packed.pitch).toBeLessThanOrEqual(height + 1e-6);
            places.add(`${x.toFixed(3)} ${y.toFixed(3)}`);
          }
          expect(places.size).toBe(count);
          expect(packed.width).toBeLessThanOrEqual(width + 1e-6);
          expect(packed.height).toBeLessThanOrEqual(height + 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });
});
