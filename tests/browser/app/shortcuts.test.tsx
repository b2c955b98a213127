/** Shortcuts of every screen: whose the keys are while a dialog is on its way. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createShortcuts } from '../../../src/app/shell/shortcuts';
import { visit } from '../../support/app-harness';
import { aCreatorsApp } from '../../support/state';

async function onAScreen() {
  const { app } = await aCreatorsApp();
  const screen = () => {
    createShortcuts(app);
    return <p>screen</p>;
  };
  await visit(app, { '/': screen }, '/');
  return app;
}

test('who opens search and types on opens nothing else while it is loaded', async () => {
  const app = await onAScreen();
  await userEvent.keyboard('{Control>}k{/Control}n?');
  expect(app.overlay.current()).toEqual({ kind: 'search', typed: 'n?' });
});

test('Escape gives up what is loaded, and the keys are the screen’s again', async () => {
  const app = await onAScreen();
  await userEvent.keyboard('{Control>}k{/Control}{Escape}');
  expect(app.overlay.current()).toBeNull();
  await userEvent.keyboard('n');
  expect(app.overlay.current()).toMatchObject({ kind: 'new' });
});
