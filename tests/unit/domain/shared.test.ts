/** What other apps share, whichever way they put it, as an idea. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ideaOf, type SharedTexts } from '../../../src/domain/shared';
import { isWebAddress } from '../../../src/domain/web-address';

const shared = (fields: Partial<SharedTexts>) =>
  ideaOf({ title: '', text: '', url: '', ...fields });
const LINK = 'https://a.example/p?x=1';

test.each<[string, Partial<SharedTexts>, ReturnType<typeof ideaOf>]>([
  ['a line', { text: '窗台上的光' }, { title: '窗台上的光', body: '', links: [] }],
  ['lines', { text: '一\n二\n三' }, { title: '一', body: '二\n三', links: [] }],
  ['a page', { title: '一篇', url: LINK }, { title: '一篇', body: '', links: [LINK] }],
  [
    'a page from Android',
    { title: '一篇', text: LINK },
    { title: '一篇', body: '', links: [LINK] },
  ],
  ['words and a link', { text: `看这个 ${LINK}` }, { title: '看这个', body: '', links: [LINK] }],
  ['a link alone', { text: LINK }, { title: 'a.example', body: '', links: [LINK] }],
  [
    'the same link twice',
    { text: LINK, url: LINK },
    { title: 'a.example', body: '', links: [LINK] },
  ],
  ['a link that is none', { url: 'javascript:alert(1)' }, { title: '', body: '', links: [] }],
  ['nothing but a picture', {}, { title: '', body: '', links: [] }],
  ['markup', { text: '<b>一</b>' }, { title: '<b>一</b>', body: '', links: [] }],
])('%s', (_, texts, idea) => expect(shared(texts)).toEqual(idea));

test('whatever is shared, an idea has a title of one line and links that are links', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constant('\n'));
  fc.assert(
    fc.property(fc.record({ title: anyText, text: anyText, url: anyText }), (texts) => {
      const idea = ideaOf(texts);
      expect(idea.title).not.toMatch(/[\r\n]/);
      expect([...idea.title].length).toBeLessThanOrEqual(200);
      expect(idea.links.every(isWebAddress)).toBe(true);
      expect(idea.body.isWellFormed()).toBe(true);
    }),
    { numRuns: 100 },
  );
});
