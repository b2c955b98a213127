/** What is cleared away waits until the person has what they came for. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { lookAfter } from '../../../src/app/caretaker';
import { NOW } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

async function aStart() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { app } = await aCreatorsApp();
  const purge = vi.spyOn(app.repository, 'purgeBefore');
  const sweep = vi.spyOn(app.repository, 'sweepMedia').mockRejectedValue(new Error('busy'));
  const stop = lookAfter(app);
  return { purge, sweep, stop };
}

test('a minute after the start, once; a failure waits for the next', async () => {
  const { purge, sweep, stop } = await aStart();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(sweep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_600_000);
  await vi.waitFor(() => expect(sweep.mock.calls).toEqual([[NOW + 60_000]]));
  expect(purge.mock.calls).toEqual([[NOW + 60_000 - 30 * 86_400_000]]);
  stop();
});

test('not at all when the app is closed before', async () => {
  const { sweep, stop } = await aStart();
  stop();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sweep).not.toHaveBeenCalled();
});
