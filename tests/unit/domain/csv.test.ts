import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/domain/csv';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const rows = [
      ['日', '数字'],
      ['2026-11-21', '124'],
    ];
    expect(writeCsv(rows)).toBe('\uFEFF日,数字\r\n2026-11-21,124\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', '她说“好”，"ok"', '"她说“好”，""ok"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['nothing', '', ''],
  ])('keeps a cell with %s whole', (_, text, cell) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('keeps “%s” from being a formula', (text) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('quotes a cell that begins with a carriage return, its mark in front', () => {
    expect(writeCsv([['\r=1']])).toBe('\uFEFF"\'\r=1"\r\n');
  });
});
