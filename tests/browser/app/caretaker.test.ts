/** The person hears that nothing is kept before they write, not after. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { lookAfter } from '../../../src/app/caretaker';
import type { App } from '../../../src/state/app';
import { aCreatorsApp } from '../../support/state';

/** The app while the disk is watched. */
async function watched(app: App): Promise<void> {
  onTestFinished(lookAfter(app));
  // The question that was asked last has been answered once this one is.
  await app.repository.probe().catch(() => undefined);
}

function refuseWrites(error: DOMException): void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
  onTestFinished(() => put.mockRestore());
}

test('where all is well nothing is said, and no trace is left', async () => {
  const { app } = await aCreatorsApp();
  const before = await app.repository.dump();
  await watched(app);
  expect(app.notices.current()).toBeNull();
  expect(await app.repository.dump()).toEqual(before);
});

test('where nothing is kept it is said at the start', async () => {
  const { app } = await aCreatorsApp();
  refuseWrites(new DOMException('no room', 'QuotaExceededError'));
  await watched(app);
  await vi.waitFor(() => expect(app.notices.current()).toEqual({ kind: 'failed', why: 'unsaved' }));
});

test('a connection that is gone when the app comes back is told', async () => {
  const { app } = await aCreatorsApp();
  await watched(app);
  vi.spyOn(app.repository, 'probe').mockRejectedValue(
    new DOMException('connection is closing', 'InvalidStateError'),
  );
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() =>
    expect(app.notices.current()).toEqual({ kind: 'failed', why: 'disconnected' }),
  );
});
