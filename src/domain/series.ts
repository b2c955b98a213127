/** A recurring slot, “Thursdays 20:00 B站 and YouTube”, that has its draft posts made ahead. */
import type { DayKey } from './day';
import type { PlatformId } from './platform';
import type { Stored } from './record';
import type { Rule } from './recurrence';

export interface Series extends Stored {
  /** May hold the variables of title-template.ts; every piece made from the series begins with it. */
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly platforms: readonly PlatformId[];
  readonly rule: Rule;
  /** Wall time, `HH:mm`. */
  readonly clock: string;
  /** IANA zone of the wall time. */
  readonly zone: string;
  /** First date on which it can occur. */
  readonly startDay: DayKey;
  /** Last date on which it can occur, or null. */
  readonly endDay: DayKey | null;
  /** Dates on which it does not occur. */
  readonly skipped: readonly DayKey[];
  /** Posts have been made for every occurrence up to this date; null while there are none. */
  readonly madeUntil: DayKey | null;
}
