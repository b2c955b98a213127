/** What happens when a notification is tapped: the app comes to the front, at what it was about. */
/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

/** Opens the address of a notification in the app's window, or in a new one. */
export function openFromNotices(): void {
  self.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(show(String(event.notification.data)));
  });
}

async function show(address: string): Promise<void> {
  const [open] = await self.clients.matchAll({ type: 'window' });
  // A window of an older version may not be led anywhere.
  const led = await open?.navigate(address).catch(() => null);
  if (led) await led.focus();
  else await self.clients.openWindow(address);
}
