/** The day rolls over by itself, and whatever the machine did meanwhile. */
import { createRoot } from 'solid-js';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Clock, createClock } from '../../../src/state/clock';
import { instant } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(instant('2026-11-21T20:00'));
  return () => {
    vi.useRealTimers();
  };
});

function aClock(): { clock: Clock; stop: () => void } {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    return { clock: createClock(), stop: dispose };
  });
}

/** The machine sleeps: time passes and no timer runs. */
function sleepUntil(wall: string): void {
  vi.setSystemTime(instant(wall));
}

describe('the clock', () => {
  test('moves on at every full minute', () => {
    vi.setSystemTime(instant('2026-11-21T20:00') + 45_000);
    const { clock } = aClock();
    vi.advanceTimersByTime(14_999);
    expect(clock.now()).toBe(instant('2026-11-21T20:00') + 45_000);
    vi.advanceTimersByTime(1);
    expect(clock.now()).toBe(instant('2026-11-21T20:01'));
    vi.advanceTimersByTime(MINUTE);
    expect(clock.now()).toBe(instant('2026-11-21T20:02'));
  });

  test.for([
    [
      'visibilitychange',
      () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    ],
    ['pageshow', () => window.dispatchEvent(new Event('pageshow'))],
    ['focus', () => window.dispatchEvent(new Event('focus'))],
  ] as const)('catches up at once when the app comes back by %s', ([, comeBack]) => {
    const { clock } = aClock();
    sleepUntil('2026-11-22T07:30');
    comeBack();
    expect(clock.now()).toBe(instant('2026-11-22T07:30'));
  });

  test('after coming back moves on at full minutes again, once each', () => {
    const { clock } = aClock();
    vi.setSystemTime(instant('2026-11-22T07:30') + 59_000);
    window.dispatchEvent(new Event('focus'));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(clock.now()).toBe(instant('2026-11-22T07:31'));
  });

  test('follows a clock that was set back', () => {
    const { clock } = aClock();
    vi.setSystemTime(instant('2026-11-20T09:00'));
    vi.advanceTimersByTime(MINUTE);
    expect(clock.now()).toBe(instant('2026-11-20T09:01'));
  });

  test('has caught up when somebody reads the exact time', () => {
    const { clock } = aClock();
    sleepUntil('2026-11-22T07:30');
    expect(clock.read()).toBe(instant('2026-11-22T07:30'));
    expect(clock.now()).toBe(instant('2026-11-22T07:30'));
  });

  test('does not move when a field inside the app gets the focus', () => {
    const { clock } = aClock();
    const field = document.createElement('input');
    document.body.append(field);
    onTestFinished(() => field.remove());
    vi.setSystemTime(instant('2026-11-21T20:00') + 20_000);
    field.dispatchEvent(new Event('focus'));
    expect(clock.now()).toBe(instant('2026-11-21T20:00'));
  });

  test('knows the zone the device has travelled to', async () => {
    const travel = (timezoneId: string) =>
      cdp().send('Emulation.setTimezoneOverride', { timezoneId });
    onTestFinished(async () => {
      await travel('');
    });
    await travel('Asia/Shanghai');
    const { clock } = aClock();
    expect(clock.deviceZone()).toBe('Asia/Shanghai');
    await travel('America/Los_Angeles');
    window.dispatchEvent(new Event('focus'));
    expect(clock.deviceZone()).toBe('America/Los_Angeles');
  });

  test('stopped with its owner, it leaves no timer and no listener', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const { clock, stop } = aClock();
    expect(added).toHaveBeenCalled();
    stop();
    expect(removed.mock.calls).toEqual(added.mock.calls);
    expect(vi.getTimerCount()).toBe(0);
    sleepUntil('2026-11-22T07:30');
    window.dispatchEvent(new Event('focus'));
    expect(clock.now()).toBe(instant('2026-11-21T20:00'));
  });
});

describe('the creator’s day', () => {
  test('begins at the boundary hour, without a reload', async () => {
    const { app } = await aCreatorsApp({ boundary: 3 });
    sleepUntil('2026-11-22T02:58');
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(MINUTE);
    expect([app.settings.wallNow(), app.settings.today()]).toEqual([
      '2026-11-22T02:59',
      '2026-11-21',
    ]);
    vi.advanceTimersByTime(MINUTE);
    expect([app.settings.wallNow(), app.settings.today()]).toEqual([
      '2026-11-22T03:00',
      '2026-11-22',
    ]);
  });

  test('is the right one after sleep, and after the clock was set back', async () => {
    const { app } = await aCreatorsApp();
    sleepUntil('2026-11-23T07:30');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(app.settings.today()).toBe('2026-11-23');
    sleepUntil('2026-11-21T20:00');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(app.settings.today()).toBe('2026-11-21');
  });

  test('changes at once with the boundary and the zone that are set', async () => {
    const { app } = await aCreatorsApp();
    sleepUntil('2026-11-22T00:40');
    window.dispatchEvent(new Event('focus'));
    expect(app.settings.today()).toBe('2026-11-22');
    await app.settings.set({ boundary: 3 });
    expect(app.settings.today()).toBe('2026-11-21');
    await app.settings.set({ boundary: 0, zone: 'America/Los_Angeles' });
    expect(app.settings.wallNow()).toBe('2026-11-21T08:40');
    expect(app.settings.today()).toBe('2026-11-21');
  });
});
