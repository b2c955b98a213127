/**
 * The only reader of the device's clock and zone. `now` moves once a minute and whenever the app
 * comes back, so that the day rolls over also after sleep, a flight or a clock set back.
 */
import { createSignal, onCleanup, untrack } from 'solid-js';

const MINUTE = 60_000;

export interface Clock {
  /** Reactive instant, epoch milliseconds, exact to the minute. */
  now(): number;
  /** The instant at this moment, epoch milliseconds; not reactive. `now` catches up with it. */
  read(): number;
  /** Reactive IANA zone of the device. */
  deviceZone(): string;
}

/** Starts a clock; stops it with its owner. */
export function createClock(): Clock {
  const [now, setNow] = createSignal(Date.now());
  const [deviceZone, setDeviceZone] = createSignal(zoneOfDevice());
  let timer: ReturnType<typeof setTimeout>;

  function catchUp(instant: number): void {
    setNow(instant);
    setDeviceZone(zoneOfDevice());
  }
  function tick(): void {
    clearTimeout(timer);
    const instant = Date.now();
    catchUp(instant);
    timer = setTimeout(tick, MINUTE - (instant % MINUTE));
  }
  tick();
  const wakers = ['visibilitychange', 'pageshow', 'focus'] as const;
  for (const event of wakers) window.addEventListener(event, tick);
  onCleanup(() => {
    clearTimeout(timer);
    for (const event of wakers) window.removeEventListener(event, tick);
  });

  /** A verb may come before the timer that sleep held back: it must not act on yesterday. */
  function read(): number {
    const instant = Date.now();
    if (Math.floor(instant / MINUTE) !== Math.floor(untrack(now) / MINUTE)) catchUp(instant);
    return instant;
  }
  return { now, read, deviceZone };
}

/**
 * Has Intl load what it needs, in a task of its own. A page's first date takes it a dozen milliseconds,
 * which are there for the taking while the disk is asked.
 */
export function prepareDates(): void {
  setTimeout(zoneOfDevice);
}

function zoneOfDevice(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** An instant (epoch milliseconds) as the Date that some libraries insist on. */
export function dateAt(instant: number): Date {
  return new Date(instant);
}
