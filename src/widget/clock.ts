/** The device's clock and zone, for widgets: the app's own clock comes with its framework. */
export function now(): number {
  return Date.now();
}

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
