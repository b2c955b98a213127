/** Settings and what follows from them: language, theme, zone, and which day it is for the creator. */
import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { change } from '../domain/change';
import type { DayKey } from '../domain/day';
import { defaultSettings, type Locale, type Settings } from '../domain/settings';
import { dayOf, type Moment, momentOf, type WallTime, wallOf } from '../domain/zone';
import { localeOf } from '../i18n';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import type { History } from './history';

type Settable = Partial<Omit<Settings, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

export interface SettingsState {
  /** Reactive as a whole. */
  readonly value: Settings;
  locale: Accessor<Locale>;
  /** The creator's IANA zone: pinned, or the device's. */
  zone: Accessor<string>;
  today: Accessor<DayKey>;
  /** Local wall time now, to the minute. */
  wallNow: Accessor<WallTime>;
  /** Freezes an instant (epoch milliseconds) under today's zone and boundary. */
  moment(at: number): Moment;
  set(patch: Settable): Promise<boolean>;
}

export function createSettings(
  repository: Repository,
  history: History,
  clock: Clock,
  initial: Settings | undefined,
): SettingsState {
  const [value, setValue] = createSignal(initial ?? defaultSettings(clock.read()));
  onCleanup(
    repository.subscribe((changes) => {
      for (const one of changes) {
        if (one.store === 'settings') setValue(one.after);
      }
    }),
  );

  const zone = createMemo(() => value().zone ?? clock.deviceZone());
  const today = createMemo(() => dayOf(clock.now(), zone(), value().boundary));
  return {
    get value() {
      return value();
    },
    locale: createMemo(() => localeOf(value().locale)),
    zone,
    today,
    wallNow: createMemo(() => wallOf(clock.now(), zone())),
    moment: (at) => momentOf(at, zone(), value().boundary),
    set(patch) {
      // Defaults are a state like any other, also while none is kept: undo leads back to them.
      const before = value();
      return history.run('changedSettings', [change('settings', before, { ...before, ...patch })]);
    },
  };
}
