/** Spans of time as they are said. */
import type { I18n } from '../../i18n';

/** Minutes, hours or days, whichever says it shortest. `minutes` is not negative. */
export function timeWords(minutes: number, { t, f }: I18n): string {
  const { time } = t().insights;
  const rounded = (value: number) => f().number(Math.round(value * 10) / 10);
  if (minutes < 60) return time.minutes(Math.round(minutes));
  return minutes < 48 * 60 ? time.hours(rounded(minutes / 60)) : time.days(rounded(minutes / 1440));
}
