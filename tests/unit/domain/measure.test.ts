import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countUnits, forbiddenIn, measure } from '../../../src/domain/measure';
import { type CountUnit, platformOf, type TextLimit } from '../../../src/domain/platform-facts';
import { anyText } from '../../support/arbitraries';
import { day } from '../../support/builders';

const han = (count: number) => '汉'.repeat(count);
const FAMILY = '👨‍👩‍👧‍👦';
const anyUnit = fc.constantFrom<CountUnit[]>('half', 'utf8', 'utf16');

/** The counting rules, spelled out one UTF-16 unit or byte at a time. */
function slowCount(text: string, unit: CountUnit): number {
  if (unit === 'utf16') return text.split('').length;
  if (unit === 'utf8') return new TextEncoder().encode(text).length;
  const halves = text.split('').map((one) => (one.charCodeAt(0) > 127 ? 2 : 1) as number);
  return Math.ceil(halves.reduce((sum, one) => sum + one, 0) / 2);
}

function titleOf(id: 'xiaohongshu' | 'bilibili' | 'youtube'): TextLimit {
  const { title } = platformOf(id);
  if (!title) throw new Error(`${id} has no title`);
  return title;
}

describe('counting', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['ab', 1],
    ['abc', 2],
    ['a'.repeat(40), 20],
    ['汉', 1],
    ['汉a', 2],
    [han(20), 20],
    ['é', 1],
    ['~', 1],
    ['\u007f', 1],
    ['\u0080', 1],
    ['\u007f\u007f\u007f', 2],
    ['\u0080\u0080\u0080', 3],
    ['👍', 2],
    ['👍🏽', 4],
    [FAMILY, 11],
    ['❤️', 2],
    ['手帐日更 124/365', 8],
  ])('小红书 title %j is %i', (text, units) => {
    expect(countUnits(text, titleOf('xiaohongshu').unit)).toBe(units);
    expect(measure(text, titleOf('xiaohongshu')).shown).toBe(units);
  });

  it.each([
    ['abc', 2],
    ['汉字', 2],
    ['汉字ab', 3],
    ['汉字abc', 4],
    ['，', 1],
    ['a'.repeat(4000), 2000],
  ])('微博 text %j is %i', (text, units) => {
    expect(countUnits(text, platformOf('weibo').body.unit)).toBe(units);
  });

  it.each([
    ['abc', 3],
    ['é', 2],
    ['汉', 3],
    ['👍', 4],
    [FAMILY, 25],
    [han(1666), 4998],
    ['\ud83d', 3],
  ])('YouTube description %j is %i bytes', (text, bytes) => {
    expect(countUnits(text, platformOf('youtube').body.unit)).toBe(bytes);
  });

  it.each([
    ['汉字', 2],
    ['👍🏽', 1],
    [FAMILY, 1],
    ['e\u0301', 1],
    ['🇨🇳🇨🇳', 2],
    ['a\r\nb', 3],
  ])('a person sees in %j %i characters', (text, seen) => {
    expect(countCharacters(text)).toBe(seen);
  });

  it('is what the rule gives unit by unit, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 8 })),
        anyUnit,
        (text, unit) => {
          expect(countUnits(text, unit)).toBe(slowCount(text, unit));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the meter', () => {
  it.each([
    [titleOf('xiaohongshu'), 'a'.repeat(40), 20],
    [titleOf('xiaohongshu'), han(20), 20],
    [platformOf('xiaohongshu').body, han(1000), 1000],
    [titleOf('bilibili'), han(80), 80],
    [platformOf('bilibili').body, han(250), 250],
    [titleOf('youtube'), 'a'.repeat(100), 100],
    [platformOf('youtube').body, `${han(1666)}ab`, 5000],
    [platformOf('weibo').body, han(2000), 2000],
  ])('is full but not over at exactly the limit (%#)', (limit, text, shown) => {
    const full = measure(text, limit);
    expect(full).toEqual({ shown, max: shown, level: 'near', fits: text.length });
    const over = measure(`${text}汉`, limit);
    expect(over).toMatchObject({ level: 'over', fits: text.length });
    expect(over.shown).toBeGreaterThan(over.max);
  });

  it('marks the 1,667th 汉字 of a YouTube description', () => {
    expect(measure(han(1667), platformOf('youtube').body)).toMatchObject({
      shown: 5001,
      level: 'over',
      fits: 1666,
    });
  });

  it('is near from nine tenths on', () => {
    const level = (count: number) => measure(han(count), titleOf('xiaohongshu')).level;
    expect([0, 17, 18, 20, 21].map(level)).toEqual(['ok', 'ok', 'near', 'near', 'over']);
  });

  it('shows characters where UTF-16 units are compared', () => {
    expect(measure('👍'.repeat(40), titleOf('bilibili'))).toMatchObject({
      shown: 40,
      level: 'near',
    });
    expect(measure('👍'.repeat(41), titleOf('bilibili'))).toMatchObject({
      shown: 41,
      level: 'over',
      fits: 80,
    });
  });

  it('marks a whole emoji when only part of it fits', () => {
    const text = `${'a'.repeat(99)}${FAMILY}`;
    expect(measure(text, titleOf('youtube'))).toMatchObject({ level: 'over', fits: 99 });
  });

  it('never splits a character; what it lets through fits and one character more would not', () => {
    const anyLimit = fc.record({ max: fc.nat(30), unit: anyUnit });
    fc.assert(
      fc.property(anyText, anyLimit, (text, { max, unit }) => {
        const limit: TextLimit = {
          max,
          unit,
          confidence: 'H',
          checkedAt: day('2026-11-01'),
          source: 'unstated',
        };
        const { fits, level } = measure(text, limit);
        const characters = [...new Intl.Segmenter('zh').segment(text)].map((one) => one.segment);
        let whole = 0;
        while (characters.slice(0, whole).join('').length < fits) whole++;
        expect(characters.slice(0, whole).join('')).toBe(text.slice(0, fits));
        expect(slowCount(text.slice(0, fits), unit)).toBeLessThanOrEqual(max);
        expect(level === 'over').toBe(fits < text.length);
        if (fits < text.length) {
          expect(slowCount(characters.slice(0, whole + 1).join(''), unit)).toBeGreaterThan(max);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names the characters YouTube refuses in a title, each once', () => {
    expect(forbiddenIn('a < b > c < d', titleOf('youtube'))).toEqual(['<', '>']);
    expect(forbiddenIn('手帐 > 日更', titleOf('youtube'))).toEqual(['>']);
    expect(forbiddenIn('手帐日更', titleOf('youtube'))).toEqual([]);
    expect(forbiddenIn('a < b', titleOf('bilibili'))).toEqual([]);
  });
});
