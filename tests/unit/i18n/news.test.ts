/** Every version has its news, in both languages. */
import { expect, test } from 'vitest';
import project from '../../../package.json' with { type: 'json' };
import { news as en } from '../../../src/i18n/en/news';
import { news as zh } from '../../../src/i18n/zh-CN/news';

test('are told of the version this is, and of the same things in both languages', () => {
  expect(zh.releases[0]?.version).toBe(project.version);
  const outline = (all: typeof zh.releases) =>
    all.map(({ version, items }) => [version, items.length]);
  expect(outline(en.releases)).toEqual(outline(zh.releases));
});
