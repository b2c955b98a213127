/** Whole pieces to use again. */
import { expect, test } from 'vitest';
import { newTemplate, ofKind, pieceContent, pieceFrom } from '../../../src/domain/template';
import { anId, aPiece, aPost, NOW } from '../../support/builders';

const piece = aPiece({
  title: '{n}/365',
  body: '正文',
  tags: ['手帐'],
  notes: '备注',
  steps: [{ id: 's1', name: '剪辑', leadDays: 2, done: true }],
});
const content = pieceContent(piece, [
  aPost(piece, { platform: 'weibo' }),
  aPost(piece, { platform: 'bilibili' }),
  aPost(piece, { platform: 'weibo' }),
]);

test('a template keeps the texts, the steps without their state, and each platform once', () => {
  expect(content).toEqual({
    kind: 'piece',
    title: '{n}/365',
    body: '正文',
    tags: ['手帐'],
    notes: '备注',
    steps: [{ name: '剪辑', leadDays: 2 }],
    platforms: ['bilibili', 'weibo'],
  });
});

test('a piece made from it has the same to say and all to do', () => {
  const made = pieceFrom(content, anId, NOW + 1);
  expect(made).toMatchObject({
    title: '{n}/365',
    body: '正文',
    tags: ['手帐'],
    notes: '备注',
    links: [],
    steps: [{ name: '剪辑', leadDays: 2, done: false }],
    createdAt: NOW + 1,
  });
  expect(made.id).not.toBe(made.steps[0]?.id);
});

test('templates are told apart by what they hold', () => {
  const tags = newTemplate('a', '手帐组', { kind: 'tags', tags: ['手帐'] }, NOW);
  const title = newTemplate('b', '日更', { kind: 'title', text: '{n}/365' }, NOW);
  const whole = newTemplate('c', '周更', content, NOW);
  expect(ofKind([tags, title, whole], 'tags')).toEqual([tags]);
  expect(ofKind([tags, title, whole], 'title')).toEqual([title]);
  expect(ofKind([tags, title, whole], 'piece')).toEqual([whole]);
});
