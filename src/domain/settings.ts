/** What a person can set, and what holds before they did. */
import type { Weekday } from './day';
import { PLATFORM_IDS, type PlatformId } from './platform';
import { type Stored, stored } from './record';
import type { Boundary } from './zone';

export type Locale = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';

/** Fields are flat, so that two tabs changing different ones keep both. */
export interface Settings extends Stored {
  /** null follows the browser. */
  readonly locale: Locale | null;
  /** null follows the system. */
  readonly theme: Theme | null;
  /** Pinned home zone (IANA), or null for the device's. */
  readonly zone: string | null;
  readonly boundary: Boundary;
  readonly weekStart: Weekday;
  /** Platforms offered when planning, in the order shown. */
  readonly platforms: readonly PlatformId[];
  /** A task is urgent when due within this many hours. */
  readonly urgentHours: number;
}

export const SETTINGS_ID = 'settings';

export function defaultSettings(now: number): Settings {
  return {
    ...stored(SETTINGS_ID, now),
    locale: null,
    theme: null,
    zone: null,
    boundary: 0,
    weekStart: 1,
    platforms: PLATFORM_IDS,
    urgentHours: 48,
  };
}
