/** What days are known by, as the calendar's cells say it. Loaded while the first days are read. */
import { createEffect, createMemo, createSignal } from 'solid-js';
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

export function createLayer(app: App, i18n: I18n): Layer {
  // No resource: to read one that is on its way takes the page off the screen.
  const [almanac, setAlmanac] = createSignal<{ almanacOf(day: DayKey): Almanac | null }>();
  const isOn = () => app.settings.value.calendarLayer;
  createEffect(() => {
    // The calendar is whole without it.
    if (isOn()) import('../../domain/almanac').then(setAlmanac, app.notices.report);
  });
  // Each day is looked up once in a language: a cell asks for what it shows, says and looks like.
  const known = createMemo(() => {
    i18n.t();
    return new Map<DayKey, DayNote | null>();
  });

  return {
    noteOn(day) {
      const read = almanac();
      if (!read || !isOn()) return null;
      const notes = known();
      let note = notes.get(day);
      if (note === undefined) {
        const about = read.almanacOf(day);
        note = about && noteOf(about, i18n);
        notes.set(day, note);
      }
      return note;
    },
  };
}

function noteOf(about: Almanac, { t }: I18n): DayNote {
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
    text: occasion ?? term ?? words.lunar(about.lunar),
    look: occasion ? 'occasion' : term ? 'term' : 'lunar',
    holiday: holiday?.short ?? null,
    names: names.filter((one) => typeof one === 'string'),
  };
}
