/** A space, a comma or a sign ends a tag; in quotes it may hold spaces. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  completeTags,
  pendingTags,
  readTags,
  typedTags,
  withTags,
} from '../../../src/domain/tag-typing';
import { anyText } from '../../support/arbitraries';

test.each([
  ['', [], ''],
  ['手', [], '手'],
  ['手帐 ', ['手帐'], ''],
  ['手帐,', ['手帐'], ''],
  ['手帐，日', ['手帐'], '日'],
  ['手帐、日更、', ['手帐', '日更'], ''],
  ['#手帐', [], '#手帐'],
  ['#手帐 ', ['手帐'], ''],
  ['#手帐#', ['手帐'], ''],
  ['#手帐#日更#v', ['手帐', '日更'], 'v'],
  ['#', [], '#'],
  [' ', [], ''],
  [',,', [], ''],
  ['"hand account', [], '"hand account'],
  ['"hand account"', ['hand account'], ''],
  ['“hand account”vlog ', ['hand account', 'vlog'], ''],
  ['手帐 "hand a', ['手帐'], '"hand a'],
  ['""', [], ''],
] as const)('%j: %j and %j', (text, tags, pending) => {
  expect(completeTags(text)).toEqual({ tags, pending });
});

test.each([
  ['手帐', ['手帐']],
  ['#手帐', ['手帐']],
  ['"hand account', ['hand account']],
  ['#“hand account', ['hand account']],
  ['#', []],
  ['"', []],
  ['', []],
] as const)('%j left as it is: %j', (pending, tags) => {
  expect(pendingTags(pending)).toEqual(tags);
});

test('typed letter by letter the same tags come out as in one go', () => {
  const letter = fc.constantFrom('手', '帐', 'a', ' ', ',', '#', '"', '、', '\n');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
      let tags: string[] = [];
      let pending = '';
      for (const one of letters) {
        const found = completeTags(pending + one);
        tags = [...tags, ...found.tags];
        pending = found.pending;
      }
      const once = completeTags(letters.join(''));
      expect([...tags, ...pendingTags(pending)]).toEqual([
        ...once.tags,
        ...pendingTags(once.pending),
      ]);
    }),
  );
});

test('no tag is empty, untrimmed or holds a sign', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tags, pending } = completeTags(`${text}, ${text}`);
      for (const tag of [...tags, ...pendingTags(pending)]) expect(tag).toMatch(/^[^\s#＃,，]/u);
    }),
  );
});

test('a tag is there once', () => {
  expect(withTags(['手帐', 'vlog'], ['日更', '手帐'])).toEqual(['手帐', 'vlog', '日更']);
});

test.each([
  [[], ''],
  [['手帐', '日更'], '手帐 日更'],
  [['手帐', 'hand account'], '手帐 “hand account”'],
])('tags in one line are typed so that they are read again: %o', (tags, text) => {
  expect(typedTags(tags)).toBe(text);
  expect(readTags(text)).toEqual(tags);
});

test('tags in one line are each read once, with any sign between them', () => {
  expect(readTags('#手帐，日更、手帐 "hand account"')).toEqual(['手帐', '日更', 'hand account']);
  expect(readTags(' , ')).toEqual([]);
});
