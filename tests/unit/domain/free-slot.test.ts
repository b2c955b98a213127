/** The next free place in a platform's queue. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/domain/day';
import { nextFreeSlot, SLOT_DAYS } from '../../../src/domain/free-slot';
import { CLOSE, minutesOf } from '../../../src/domain/moving';
import type { QueueSlot } from '../../../src/domain/settings';
import { type WallTime, wallDate } from '../../../src/domain/zone';
import { anyPlatform, anyWeekday, dayBetween, later } from '../../support/arbitraries';
import { anyClock } from '../../support/series';

const at = (text: string) => text as WallTime;
const slot = (weekdays: QueueSlot['weekdays'], clock: string): QueueSlot => ({
  ...{ platform: 'bilibili', weekdays, clock },
});

/** Tuesdays and Thursdays at 20:00, Thursdays also at noon. 2026-11-26 is a Thursday. */
const SLOTS = [slot([2, 4], '20:00'), slot([4], '12:00')];
const THURSDAY = '2026-11-26';

describe('the next free slot', () => {
  it.each([
    ['is the first of its day', [], `${THURSDAY}T08:00`, `${THURSDAY}T12:00`],
    ['is later than now', [], `${THURSDAY}T12:00`, `${THURSDAY}T20:00`],
    ['is not where a post stands', [`${THURSDAY}T12:00`], `${THURSDAY}T08:00`, `${THURSDAY}T20:00`],
    ['is not next to one', [`${THURSDAY}T12:29`], `${THURSDAY}T08:00`, `${THURSDAY}T20:00`],
    [
      'is where one is half an hour off',
      [`${THURSDAY}T12:30`],
      `${THURSDAY}T08:00`,
      `${THURSDAY}T12:00`,
    ],
    [
      'is next week when this one is full',
      [`${THURSDAY}T20:00`],
      `${THURSDAY}T13:00`,
      '2026-12-01T20:00',
    ],
    ['is not near midnight either', ['2026-11-25T23:50'], '2026-11-25T22:00', `${THURSDAY}T12:00`],
  ])('%s', (_, taken, after, expected) => {
    expect(nextFreeSlot(SLOTS, 'bilibili', taken.map(at), at(after))).toBe(expected);
  });

  it('is none for a platform without slots, nor where a year is full', () => {
    expect(nextFreeSlot(SLOTS, 'weibo', [], at('2026-11-26T08:00'))).toBeNull();
    const taken = Array.from({ length: SLOT_DAYS + 1 }, (_, i) =>
      at(`${later(THURSDAY, i)}T12:00`),
    );
    const noon = [slot([4], '12:00')];
    expect(nextFreeSlot(noon, 'bilibili', taken, at('2026-11-26T08:00'))).toBeNull();
  });

  it('is a slot of the platform, free, and no earlier one was', () => {
    const anySlot = fc.record({
      platform: anyPlatform,
      weekdays: fc.uniqueArray(anyWeekday),
      clock: anyClock,
    });
    const anyWall = fc
      .record({ day: dayBetween('2026-11-20', '2026-12-20'), clock: anyClock })
      .map(({ day, clock }) => at(`${day}T${clock}`));
    fc.assert(
      fc.property(
        fc.array(anySlot, { maxLength: 5 }),
        anyPlatform,
        fc.array(anyWall, { maxLength: 30 }),
        anyWall,
        (slots, platform, taken, after) => {
          const found = nextFreeSlot(slots, platform, taken, after);
          const fits = (wall: WallTime) =>
            wall > after &&
            taken.every((one) => Math.abs(minutesOf(one) - minutesOf(wall)) >= CLOSE);
          const all = Array.from({ length: 60 }, (_, i) => later(wallDate(after), i)).flatMap(
            (day) =>
              slots
                .filter((one) => one.platform === platform && one.weekdays.includes(weekdayOf(day)))
                .map(({ clock }) => at(`${day}T${clock}`)),
          );
          expect(found).toBe(all.filter(fits).sort()[0] ?? null);
        },
      ),
    );
  });
});
