/** Opening another app on a phone by its own scheme, with the web for where it is not installed. */

/** How long an app may take to come up, milliseconds. Browsers do not say that there is none. */
const PATIENCE = 1800;

/** True on a device for fingers with a small screen, or one that says it is mobile. */
export function isPhone(): boolean {
  return (
    matchMedia('(pointer: coarse) and (max-width: 719px)').matches ||
    /\b(?:Android|iPhone|iPod)\b.*\bMobile\b/.test(navigator.userAgent)
  );
}

/**
 * Opens an app; where this page still is in view after a moment, its web page in a tab. To be called
 * from a press, or the browser refuses. Returns the way to give up waiting.
 */
export function openApp(address: string, web: string): () => void {
  const timer = setTimeout(() => {
    stop();
    // Without a tab, as in an app's own browser, the page itself goes there.
    if (!window.open(web, '_blank')) window.open(web, '_self');
  }, PATIENCE);

  function stop(): void {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', leave);
    window.removeEventListener('pagehide', stop);
  }
  function leave(): void {
    if (document.visibilityState === 'hidden') stop();
  }
  document.addEventListener('visibilitychange', leave);
  window.addEventListener('pagehide', stop);
  window.open(address, '_self');
  return stop;
}
