/** What is typed stays on the screen until it is stored, however slowly that is heard of. */
import { createEffect, createRoot, createSignal } from 'solid-js';
import { expect, onTestFinished, test } from 'vitest';
import { createTyped } from '../../../src/state/typed';
import { flushAll } from '../../../src/state/typing';

/** A field over a store that is told apart from its screen: `hears` shows what was written. */
function aField() {
  const written: string[] = [];
  const [stored, hears] = createSignal('');
  const field = createRoot((stop) => {
    onTestFinished(stop);
    return createTyped(stored, async (text: string) => {
      written.push(text);
      return true;
    });
  });
  return { field, written, hears };
}

test('a field that is left while two saves are on their way never shows the first again', async () => {
  const { field, hears } = aField();
  field.type('一');
  await field.leave();
  field.type('一二');
  await field.leave();
  expect(field.value()).toBe('一二');
  hears('一');
  expect(field.value()).toBe('一二');
  hears('一二');
  expect(field.value()).toBe('一二');
  hears('别处改的');
  expect(field.value()).toBe('别处改的');
});

test('an undo shows once the field is left', async () => {
  const { field, hears } = aField();
  field.type('一');
  await flushAll();
  hears('一');
  hears('');
  expect(field.value()).toBe('一');
  await field.leave();
  expect(field.value()).toBe('');
});

test('a field that is left by what typing shows keeps what was typed', async () => {
  const { field, written } = aField();
  createRoot((stop) => {
    onTestFinished(stop);
    // As a chip that had the focus and is gone with the typing.
    createEffect(() => field.value() === '一' && void field.leave());
  });
  field.type('一');
  await field.leave();
  expect(field.value()).toBe('一');
  expect(written).toEqual(['一']);
});
