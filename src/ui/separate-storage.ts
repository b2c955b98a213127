/**
 * iOS and iPadOS keep an installed app's data apart from Safari's, and open links in Safari.
 * Source: https://webkit.org/blog/14403/updates-to-storage-policy/ (“Web apps”).
 */

/** True in a browser on such a device, where an empty app may be full on the home screen. */
export function isApartFromApp(): boolean {
  const { userAgent, platform, maxTouchPoints } = navigator;
  const apple =
    /iPhone|iPad|iPod/.test(userAgent) || (platform === 'MacIntel' && maxTouchPoints > 1);
  return apple && !matchMedia('(display-mode: standalone)').matches;
}
