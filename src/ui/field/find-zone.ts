/** From what somebody writes to an IANA zone. */
import { isZone } from '../../domain/zone';

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
