/** What holds for every style sheet. */
import { expect, test } from 'vitest';
import { readSource } from '../support/source';

const IN_PIXELS = /font(-size)?: [^;]*\b\d+px/;

test('text is as large as the person wants: its sizes are in rem', () => {
  const sheets = Object.entries(readSource('src')).filter(([path]) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(50);
  expect(sheets.filter(([, text]) => IN_PIXELS.test(text)).map(([path]) => path)).toEqual([]);
  expect('a { font: 400 15px / 1.5 serif; }').toMatch(IN_PIXELS);
});
