/** When to offer that the app is put on the home screen: once it has proved itself, and never in the way. */
import { createEffect } from 'solid-js';
import { type DayKey, parseDay } from '../../domain/day';
import { isTimeToOffer } from '../../domain/installing';
import type { App } from '../../state/app';
import { note, noted } from '../../state/device-notes';
import { isInUse } from '../../state/in-use';
import { isApartFromApp } from '../../ui/separate-storage';

const SINCE = 'rizhang.since';

/** Offers it when the time has come; stops with its owner. */
export function createOffering(app: App): void {
  const since = firstDay(app.settings.today());
  createEffect(() => {
    const way = app.installing.canAsk() ? 'asked' : isApartFromApp() ? 'apart' : null;
    const isEmpty = !isInUse(app) || app.sample.present();
    if (way && isTimeToOffer(way, since, app.settings.today(), isEmpty)) app.installing.offer();
  });
}

/** The day the app was first open on this device. */
function firstDay(today: DayKey): DayKey {
  const before = parseDay(noted(SINCE) ?? '');
  if (before) return before;
  note(SINCE, today);
  return today;
}
