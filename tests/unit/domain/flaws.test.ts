/** The overflow is found exactly, in the text as it is typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Flaw,
  flawsAsTyped,
  flawsInBody,
  flawsOf,
  problemsOf,
} from '../../../src/domain/flaws';
import { bodyWithTags, measure } from '../../../src/domain/measure';
import { platformOf, type TextLimit } from '../../../src/domain/platform-facts';
import { fillParts, fillTitle } from '../../../src/domain/title-template';
import { anyPlatform, anyText } from '../../support/arbitraries';

const han = (count: number) => '汉'.repeat(count);
const titleOf = (id: 'xiaohongshu' | 'bilibili' | 'youtube') => platformOf(id).title as TextLimit;
/** What is marked, as `kind: text`. */
const marked = (text: string, flaws: readonly Flaw[]) =>
  flaws.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('in a text', () => {
  it.each([
    ['xiaohongshu', `${han(20)}多了`, ['over: 多了']],
    ['xiaohongshu', `${han(19)}👨‍👩‍👧‍👦`, ['over: 👨‍👩‍👧‍👦']],
    ['xiaohongshu', 'a'.repeat(40), []],
    ['xiaohongshu', 'a'.repeat(41), ['over: a']],
    ['youtube', 'a < b >> c', ['forbidden: <', 'forbidden: >>']],
    ['youtube', `<${'a'.repeat(99)}b<c`, ['forbidden: <', 'over: b<c']],
    ['bilibili', '<a>', []],
    ['bilibili', '', []],
  ] as const)('%s: %j', (id, text, expected) => {
    expect(marked(text, flawsOf(text, titleOf(id)))).toEqual(expected);
  });

  it('what is left without the flaws is taken, and they never overlap', () => {
    const limit = { ...titleOf('youtube'), max: 9 };
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, at) => {
        const typed = `${text.slice(0, at)}<${text.slice(at)}`;
        const flaws = flawsOf(typed, limit);
        let end = 0;
        for (const flaw of flaws) {
          expect(flaw.start).toBeGreaterThanOrEqual(end);
          expect(flaw.end).toBeGreaterThan(flaw.start);
          end = flaw.end;
        }
        const rest = flaws.reduceRight(
          (left, flaw) => left.slice(0, flaw.start) + left.slice(flaw.end),
          typed,
        );
        expect(rest).not.toContain('<');
        expect(measure(rest, limit).level).not.toBe('over');
      }),
    );
  });
});

describe('in a title with variables', () => {
  const values = { label: 124, date: '11月21日', title: '把工作室搬进 6㎡' };
  const typed = (text: string, id: 'xiaohongshu' | 'youtube' = 'xiaohongshu') =>
    marked(
      text,
      flawsAsTyped(flawsOf(fillTitle(text, values), titleOf(id)), fillParts(text, values)),
    );

  it.each([
    [`{n}/365 ${han(16)}`, []],
    [`{n}/365 ${han(16)}多`, ['over: 多']],
    [`${han(19)}{n}/365`, ['over: {n}/365']],
    [`${han(15)}{title}啊`, ['over: {title}啊']],
    [`{title}｜${han(12)}`, ['over: 汉']],
  ])('%j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('marks forbidden characters where they are typed, behind a variable, too', () => {
    expect(typed('{n} <b> {date}', 'youtube')).toEqual(['forbidden: <', 'forbidden: >']);
  });

  it('without variables it is the same place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replaceAll('{', '(');
        const flaws = flawsOf(plain, { ...titleOf('xiaohongshu'), max: 4 });
        expect(flawsAsTyped(flaws, fillParts(plain, values))).toEqual(flaws);
      }),
    );
  });
});

describe('in a body', () => {
  const weibo = { ...platformOf('weibo'), body: { ...platformOf('weibo').body, max: 10 } };

  it.each([
    [han(10), [], []],
    [`${han(10)}多`, [], ['over: 多']],
    [`  ${han(10)}`, [], ['over: 汉']],
    [han(5), ['手帐'], []],
    [han(9), ['手帐'], []],
    [`${han(10)}多`, ['手帐'], ['over: 多']],
  ])('%j with %j', (body, tags, expected) => {
    expect(marked(body, flawsInBody(body, tags, weibo))).toEqual(expected);
  });

  it('never reaches beyond it', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (body, tags) => {
        const flaws = flawsInBody(body, tags, weibo);
        for (const { end } of flaws) expect(end).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});

describe('the problems of a post', () => {
  it.each([
    ['xiaohongshu', { title: `${han(20)}多了` }, [['title', 'over', '多了', 22, 20]]],
    ['weibo', { title: han(200) }, []],
    [
      'youtube',
      { title: '<b>', body: '<' },
      [
        ['title', 'forbidden', '< >', 3, 100],
        ['body', 'forbidden', '<', 1, 5000],
      ],
    ],
    ['bilibili', { tags: ['汉'.repeat(21)] }, [['tags', 'long', han(21), 1, 10]]],
    [
      'xiaohongshu',
      { tags: [...'一二三四五六七八九十', '多', '了'] },
      [['tags', 'many', '多 了', 12, 10]],
    ],
  ] as const)('%s: %j', (id, texts, expected) => {
    const found = problemsOf({ title: '', body: '', tags: [], ...texts }, platformOf(id));
    expect(found.map((one) => [one.part, one.kind, one.text, one.shown, one.max])).toEqual(
      expected,
    );
  });

  it('tags in the body count with it', () => {
    const [problem] = problemsOf(
      { title: '', body: han(998), tags: ['手帐'] },
      platformOf('xiaohongshu'),
    );
    expect(problem).toMatchObject({ part: 'body', kind: 'over', text: '手帐' });
  });

  it('there are none exactly where every meter is below its limit', () => {
    fc.assert(
      fc.property(anyPlatform, anyText, anyText, (id, title, body) => {
        const platform = platformOf(id, { [id]: { title: 5, body: 9 } });
        const over =
          (platform.title && measure(title, platform.title).level === 'over') ||
          measure(bodyWithTags(body, [], platform.tagSyntax), platform.body).level === 'over';
        const found = problemsOf({ title, body, tags: [] }, platform);
        expect(found.some(({ kind }) => kind === 'over')).toBe(Boolean(over));
      }),
    );
  });
});
