/** Series are made ahead a moment after the start and whenever a day has begun. */
import { createRoot } from 'solid-js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createMakingAhead } from '../../../src/app/making-ahead';
import { instant } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

async function aStart() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { app } = await aCreatorsApp();
  const read = vi.spyOn(app.repository, 'series').mockRejectedValue(new Error('busy'));
  const stop = createRoot((dispose) => {
    createMakingAhead(app);
    return dispose;
  });
  onTestFinished(stop);
  return { read, stop };
}

test('after the start, and again on the next day; a failure waits for that', async () => {
  const { read } = await aStart();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  vi.setSystemTime(instant('2026-11-22T00:00'));
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
});

test('not at all when the app is closed before', async () => {
  const { read, stop } = await aStart();
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
});
