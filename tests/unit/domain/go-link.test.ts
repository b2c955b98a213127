/** Links from the home screen: what they may fill in, and what of them is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TITLE, oneLine, readGoLink } from '../../../src/domain/go-link';

const read = (name: string, query = '') => readGoLink(name, new URLSearchParams(query));

test('a post is filled in with title, platforms, date and time', () => {
  const query = 'title=%E6%97%A9%E5%AE%89&platforms=weibo,bilibili&date=2026-11-24&time=07:30';
  expect(read('new-post', query)).toEqual({
    to: 'new-post',
    given: {
      title: '早安',
      platforms: ['bilibili', 'weibo'],
      day: '2026-11-24',
      clock: '07:30',
      important: true,
    },
  });
});

test('a link that says nothing opens the empty form', () => {
  const given = { title: '', platforms: [], day: null, clock: null, important: true };
  expect(read('new-post')).toEqual({ to: 'new-post', given });
  expect(read('new-task')).toEqual({ to: 'new-task', given });
  expect(read('new-task', 'important=0')).toMatchObject({ given: { important: false } });
});

test('a stamp may name its streak', () => {
  expect(read('stamp')).toEqual({ to: 'stamp', streak: null });
  expect(read('stamp', 'streak=a')).toEqual({ to: 'stamp', streak: 'a' });
  expect(read('publish-next', 'x=1')).toEqual({ to: 'publish-next' });
});

test('a link of our own kind says the same', () => {
  const open = (link: string) => readGoLink('open', new URLSearchParams({ link }));
  expect(open('web+rizhang:publish-next')).toEqual({ to: 'publish-next' });
  expect(open('web+rizhang://new-task/?title=a&important=0')).toMatchObject({
    to: 'new-task',
    given: { title: 'a', important: false },
  });
  for (const link of ['', 'https://a.example', 'web+rizhang:open?link=web%2Brizhang:stamp']) {
    expect(open(link)).toBeNull();
  }
});

test.each(['', 'remove-everything', 'constructor', 'NEW-POST'])('“%s” is no such link', (name) => {
  expect(read(name)).toBeNull();
});

describe('what is wrong is left out, what is right stays', () => {
  test.each([
    ['a date that is none', 'date=2026-02-30', { day: null }],
    ['a time that is none', 'time=25:00', { clock: null }],
    ['a time with more in it', 'time=07:30:00Z', { clock: null }],
    ['an unknown platform', 'platforms=myspace,weibo,weibo', { platforms: ['weibo'] }],
    ['lines and controls', 'title=a%0D%0Ab%00%E2%80%AEc', { title: 'a b c' }],
    ['markup, which is text', 'title=%3Cimg%20src%3Dx%3E', { title: '<img src=x>' }],
  ])('%s', (_, query, given) => expect(read('new-post', query)).toMatchObject({ given }));

  test('whatever a link says, a title is one line of bounded length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = oneLine(text, MAX_TITLE);
        expect([...line].length).toBeLessThanOrEqual(MAX_TITLE);
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(oneLine(line, MAX_TITLE)).toBe(line);
      }),
      { numRuns: 100 },
    );
  });
});
