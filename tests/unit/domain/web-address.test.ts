import { expect, it } from 'vitest';
import { isWebAddress } from '../../../src/domain/web-address';

it.each([
  ['https://weibo.com/123', true],
  ['http://weibo.com/123', false],
  ['javascript:alert(1)', false],
  ['weibo.com', false],
  ['', false],
])('“%s” is a web address: %s', (text, is) => expect(isWebAddress(text)).toBe(is));
