import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foundIdeas,
  IDEA_SORTS,
  type IdeaFilter,
  ideasIn,
  tagsOf,
  withKept,
} from '../../../src/domain/ideas';
import type { Piece } from '../../../src/domain/piece';
import { anyText } from '../../support/arbitraries';
import { aPiece } from '../../support/builders';

const zh = new Intl.Collator('zh-CN', { numeric: true });
const desk = aPiece({ title: '把工作室搬进 6㎡', tags: ['桌面'], createdAt: 1, updatedAt: 9 });
const visit = aPiece({
  title: '和印章师傅聊一下午',
  notes: '带上ＶＬＯＧ机',
  tags: ['印章', '采访'],
  createdAt: 2,
  updatedAt: 5,
});
const tape = aPiece({ title: '胶带怎么分装', body: '三种办法', createdAt: 3, updatedAt: 3 });
const all = [desk, visit, tape];
const found = (filter: Partial<IdeaFilter>) =>
  foundIdeas(all, { query: '', tag: null, sort: 'oldest', ...filter }, zh);

describe('finding ideas', () => {
  test.each<[string, Partial<IdeaFilter>, Piece[]]>([
    ['by a part of a title, which has no spaces', { query: '工作室' }, [desk]],
    ['by all words, in any order', { query: '下午 印章' }, [visit]],
    ['not by one word of two', { query: '印章 火锅' }, []],
    ['in the body', { query: '三种' }, [tape]],
    ['in the notes, whatever the width and case', { query: 'vlog' }, [visit]],
    ['by full-width digits and squared units', { query: '６m2' }, [desk]],
    ['by a tag among the texts', { query: '桌面' }, [desk]],
    ['with one tag', { tag: '采访' }, [visit]],
    ['with nothing asked, all', {}, all],
  ])('%s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  test.each([
    ['newest', [tape, visit, desk]],
    ['oldest', [desk, visit, tape]],
    ['changed', [desk, visit, tape]],
    ['title', [desk, visit, tape]],
  ] as const)('sorted by %s', (sort, expected) => {
    expect(found({ sort })).toEqual(expected);
  });

  test('sorting neither loses nor doubles one, nor changes the list it is given', () => {
    const anyIdeas = fc.array(
      fc.record({ title: anyText, createdAt: fc.nat(5), updatedAt: fc.nat(5) }).map(aPiece),
    );
    fc.assert(
      fc.property(anyIdeas, fc.constantFrom(...IDEA_SORTS), (ideas, sort) => {
        const before = [...ideas];
        const sorted = foundIdeas(ideas, { query: '', tag: null, sort }, zh);
        expect(ideas).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(ideas));
        expect(sorted).toHaveLength(ideas.length);
        expect(foundIdeas(sorted, { query: '', tag: null, sort }, zh)).toEqual(sorted);
      }),
    );
  });
});

test('tags come with how many carry them, the commonest first', () => {
  const more = aPiece({ tags: ['印章', '印章'] });
  expect(tagsOf([...all, more])).toEqual([
    { tag: '印章', count: 2 },
    { tag: '桌面', count: 1 },
    { tag: '采访', count: 1 },
  ]);
});

describe('pasted lines', () => {
  test.each([
    ['are an idea each', '开箱\n分装', ['开箱', '分装']],
    ['end as Windows, Mac and the web end them', '一\r\n二\r三\u2028四', ['一', '二', '三', '四']],
    [
      'lose the marks of lists',
      '- 一\n* 二\n3. 三\n4、四\n• 五\n- [ ] 六',
      ['一', '二', '三', '四', '五', '六'],
    ],
    [
      'keep numbers that are words',
      '124/365 一页\n6㎡ 改造\n2026.11 月报',
      ['124/365 一页', '6㎡ 改造', '2026.11 月报'],
    ],
    ['count once, without empty ones', ' 一 \n\n一\n  \n二', ['一', '二']],
    ['may be only one', '一', ['一']],
    ['may be none', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(ideasIn(text)).toEqual(expected);
  });

  test('give what can be pasted again, with no line lost that is no list', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const ideas = ideasIn(texts.join('\n'));
        expect(ideasIn(ideas.map((idea) => `- ${idea}`).join('\n'))).toEqual(ideas);
        for (const idea of ideas) expect(idea).toMatch(/^\S/);
      }),
    );
  });
});

test('a list read again keeps what has not changed', () => {
  const again = [{ ...desk }, { ...visit, title: '改了' }, { ...tape, updatedAt: 4 }];
  const kept = withKept(all, again);
  expect(kept).toEqual(again);
  expect(kept.map((piece) => all.includes(piece))).toEqual([true, false, false]);
});
