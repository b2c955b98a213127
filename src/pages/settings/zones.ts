/** Every zone the browser knows, by its IANA name and in the person's language. */
import type { Locale } from '../../domain/settings';
import { isZone } from '../../domain/zone';

/** `中国标准时间 GMT+8` for each zone; `now` (epoch ms) decides about summer time. */
export function nameZones(locale: Locale, now: number): { zone: string; name: string }[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => {
    const part = (timeZoneName: 'longGeneric' | 'shortOffset') =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName })
        .formatToParts(now)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return { zone, name: `${part('longGeneric')} ${part('shortOffset')}` };
  });
}

/** The zone somebody means by its IANA name or by its city, in any case; null when there is none. */
export function findZone(text: string): string | null {
  const wanted = text.trim().replace(/\s+/g, '_').toLowerCase();
  const known = Intl.supportedValuesOf('timeZone');
  const found = known.find((zone) => {
    const name = zone.toLowerCase();
    return name === wanted || name.endsWith(`/${wanted}`);
  });
  if (found || !/^[a-z]/.test(wanted) || !isZone(wanted)) return found ?? null;
  // Zones have second names that the list leaves out, such as Asia/Kolkata or UTC.
  return new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
}
