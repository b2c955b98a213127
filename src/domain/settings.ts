/** What a person can set, and what holds before they did. */
import type { Weekday } from './day';
import { PLATFORM_IDS, type PlatformId } from './platform';
import { type Stored, stored } from './record';
import type { Boundary } from './zone';

export type Locale = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';

/** A weekly place in the queue of a platform. */
export interface QueueSlot {
  readonly platform: PlatformId;
  readonly weekdays: readonly Weekday[];
  /** Wall time in the creator's zone, `HH:mm`. */
  readonly clock: string;
}

/** Limits a person corrected, in the platform's own unit. */
export type LimitOverrides = Partial<
  Record<PlatformId, Partial<Record<'title' | 'body' | 'tags', number>>>
>;

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
  /** Hours for tasks with a tag, instead. */
  readonly tagHours: Readonly<Record<string, number>>;
  /** Lunar dates, solar terms, holidays and marketing days in the calendar. */
  readonly calendarLayer: boolean;
  /** Platforms chosen when an idea was last put on a day. */
  readonly dropPlatforms: readonly PlatformId[];
  readonly queueSlots: readonly QueueSlot[];
  readonly limits: LimitOverrides;
  /** True when a seal is heard. Absent where it was never chosen, which is silent. */
  readonly stampSound?: boolean;
  /** Days after which a backup is asked for, 0 for never. Absent where it was never chosen. */
  readonly backupReminder?: number;
}

/** Days between reminders of a backup, unless chosen. */
export const BACKUP_REMINDER = 14;

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
    tagHours: {},
    calendarLayer: true,
    dropPlatforms: [],
    queueSlots: [],
    limits: {},
  };
}
