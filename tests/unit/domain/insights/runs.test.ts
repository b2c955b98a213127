/** A streak's runs over time, and the days that are looked back on. */
import { expect, test } from 'vitest';
import { runsOf } from '../../../../src/domain/insights/runs';
import { readChoice, spanOf, spellChoice } from '../../../../src/domain/insights/span';
import { day } from '../../../support/builders';
import { history, nth } from '../journal';

const ALL = { first: nth(1), last: nth(60) };

test.each<[string, readonly (readonly [number, number, number])[]]>([
  ['.', []],
  ['H', [[1, 1, 1]]],
  ['HHH.', [[1, 3, 3]]],
  [
    'HH..H.H',
    [
      [1, 2, 2],
      [5, 5, 1],
      [7, 7, 1],
    ],
  ],
])('%s has the runs %j', (letters, expected) => {
  const journal = history(letters);
  const { view } = journal.in('cumulative');
  const today = nth(letters.length);
  expect(runsOf(view, ALL, today)).toEqual(
    expected.map(([first, last, seals]) => ({ first: nth(first), last: nth(last), seals })),
  );
});

test.each(['month', 'days90', 'year', 'streak.s1', '2026-01-01..2026-02-01'])(
  '%s is the same after it was in the address',
  (text) => expect(spellChoice(readChoice(text))).toBe(text),
);

test.each([undefined, '', 'ever', '2026-02-01..2026-01-01', '2026-02-30..2026-03-01'])(
  '%s is the last 90 days',
  (text) => {
    const span = spanOf(readChoice(text), day('2026-11-21'), null);
    expect(span).toEqual({ first: '2026-08-24', last: '2026-11-21' });
  },
);
