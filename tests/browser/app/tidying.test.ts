/** What is cleared away waits until the person has what they came for. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { lookAfter } from '../../../src/app/caretaker';
import { NOW } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const DAY = 86_400_000;

beforeEach(() => localStorage.clear());

async function aStart(now = NOW) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { app } = await aCreatorsApp();
  vi.setSystemTime(now);
  window.dispatchEvent(new Event('focus'));
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
  expect(purge.mock.calls).toEqual([[NOW + 60_000 - 30 * DAY]]);
  stop();
});

test('not at all when the app is closed before', async () => {
  const { sweep, stop } = await aStart();
  stop();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sweep).not.toHaveBeenCalled();
});

test('a clock that is a month ahead moves the trash on by a week, however often the app is started', async () => {
  const { purge, stop } = await aStart();
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(purge).toHaveBeenCalledTimes(1));
  stop();
  for (let starts = 0; starts < 3; starts++) {
    const ahead = await aStart(NOW + 30 * DAY);
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(ahead.sweep).toHaveBeenCalled());
    const expected = starts === 0 ? [[NOW + 60_000 + 7 * DAY - 30 * DAY]] : [];
    expect(ahead.purge.mock.calls).toEqual(expected);
    ahead.stop();
  }
});
