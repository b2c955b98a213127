/** What days are known by, as the calendar's cells say it. Loaded after the first days are shown. */
import { createResource } from 'solid-js';
import type { Almanac } from '../../domain/almanac';
import type { DayKey } from '../../domain/day';
import type { I18n } from '../../i18n';
import type { App } from '../../state/app';

export interface DayNote {
  /** The one name there is room for in a cell; empty where nothing is to be said. */
  readonly text: string;
  readonly look: 'occasion' | 'term' | 'lunar';
  /** 休 or 班, as announced. */
  readonly holiday: string | null;
  /** Festivals, term and holiday in full; not the lunar date, which every day has. */
  readonly names: readonly string[];
}

export interface Layer {
  /** Null while the layer is off or not there yet. Reactive. */
  noteOn(day: DayKey): DayNote | null;
}

/** `shown` becomes true when the first days are on the screen. */
export function createLayer(app: App, i18n: I18n, shown: () => boolean): Layer {
  const [almanac] = createResource(
    () => shown() && app.settings.value.calendarLayer,
    async () => {
      try {
        return await import('../../domain/almanac');
      } catch (error) {
        // The calendar is whole without it.
        app.notices.report(error);
        return undefined;
      }
    },
  );
  const known = new Map<DayKey, Almanac | null>();

  return {
    noteOn(day) {
      // Read without waiting: the calendar stands while the names are on their way.
      const read = almanac.latest;
      if (!read || !app.settings.value.calendarLayer) return null;
      let about = known.get(day);
      if (about === undefined) {
        about = read.almanacOf(day);
        known.set(day, about);
      }
      return about && noteOf(about, day, i18n);
    },
  };
}

function noteOf(about: Almanac, day: DayKey, { t, f }: I18n): DayNote {
  const words = t().almanac;
  const occasions = about.occasions.map((one) => words.occasion[one]);
  const term = about.term && words.term[about.term];
  const [occasion] = occasions;
  const holiday = about.holiday && {
    short: words[about.holiday],
    long: words[`${about.holiday}Day`],
  };
  const names = [...occasions, term, holiday?.long];
  return {
    text: occasion ?? term ?? f().lunarShort(day) ?? '',
    look: occasion ? 'occasion' : term ? 'term' : 'lunar',
    holiday: holiday?.short ?? null,
    names: names.filter((one) => typeof one === 'string'),
  };
}
