/** When a person is offered to put the app on their home screen. */
import { expect, test } from 'vitest';
import { isTimeToOffer } from '../../../src/domain/installing';
import { day } from '../../support/builders';

test.each([
  ['asked', '2026-11-21', '2026-11-21', false, false],
  ['asked', '2026-11-21', '2026-11-22', true, false],
  ['asked', '2026-11-21', '2026-11-22', false, true],
  ['asked', '2026-11-21', '2027-03-01', false, true],
  // What is written in Safari stays there: the earlier, the better.
  ['apart', '2026-11-21', '2026-11-21', true, true],
  ['apart', '2026-11-21', '2026-11-22', false, true],
] as const)('%s, since %s, on %s, empty: %s → %s', (way, since, today, isEmpty, expected) => {
  expect(isTimeToOffer(way, day(since), day(today), isEmpty)).toBe(expected);
});
