/** What all views of the calendar have in common: its days, the posts shown on each, its marks. */
import {
  type Accessor,
  createComputed,
  createEffect,
  createMemo,
  createSignal,
  on,
} from 'solid-js';
import type { DayKey } from '../../domain/day';
import { askedOf, type Post } from '../../domain/post';
import { turnPage, viewDays } from '../../domain/range';
import { labelOn, stateOn } from '../../domain/streak-walk';
import type { I18n } from '../../i18n';
import type { App } from '../../state/app';
import { neighbours } from '../../state/posts';
import type { Address } from './address';
import { createFilters, type Filters } from './filters';
import { createLayer, type Layer } from './layer';

export interface Calendar extends Layer {
  readonly address: Address;
  readonly filters: Filters;
  /** The days in view, in order. */
  days: Accessor<readonly DayKey[]>;
  /** The same days, seven by seven. */
  weeks: Accessor<readonly (readonly DayKey[])[]>;
  /** True once the first days in view are read. */
  read: Accessor<boolean>;
  /** The day that keys act on. */
  cursor: Accessor<DayKey>;
  setCursor(day: DayKey): void;
  /** Posts of a day that the filters show. */
  postsOn(day: DayKey): readonly Post[];
  /** True when any streak has its seal on the day. */
  isSealed(day: DayKey): boolean;
  /** True on the first day an unfinished streak has nothing ready for. */
  isGap(day: DayKey): boolean;
  /** `124/365`, for the first streak that has a number on the day. */
  labelOn(day: DayKey): string | null;
  /** What the clock asks about a post. */
  askedOf(post: Post): ReturnType<typeof askedOf>;
  /** Turns so many pages forward, or back when negative. */
  turn(step: number): void;
}

export function createCalendar(app: App, address: Address, i18n: I18n): Calendar {
  const { posts, settings, streaks } = app;
  const [cursor, setCursor] = createSignal(address.day());
  createComputed(on(address.day, setCursor, { defer: true }));
  const filters = createFilters();
  const [read, setRead] = createSignal(false);
  const days = createMemo(
    () => viewDays(address.view(), address.day(), settings.value.weekStart),
    [],
    { equals: (a, b) => a[0] === b[0] && a.length === b.length },
  );

  const weeks = createMemo(() =>
    Array.from({ length: days().length / 7 }, (_, week) => days().slice(week * 7, week * 7 + 7)),
  );

  // Neighbours are read ahead, so that turning a page reads nothing.
  async function load(days: readonly DayKey[]): Promise<void> {
    const [first, last] = [days[0], days.at(-1)];
    const around = neighbours(days);
    if (!first || !last || !around) return;
    await posts.load(first, last);
    setRead(true);
    // A year's neighbours are years: too much to read on the chance.
    if (address.view() !== 'year') await posts.load(around.first, around.last);
  }
  createEffect(on(days, (days) => load(days).catch(app.notices.report)));

  const gaps = createMemo(() => streaks.all().map(({ view }) => view().gapDay));

  return {
    address,
    filters,
    ...createLayer(app, i18n),
    days,
    weeks,
    read,
    cursor,
    setCursor,
    postsOn(day) {
      const all = posts.on(day);
      return filters.active() ? all.filter(filters.shows) : all;
    },
    isSealed: (day) => streaks.all().some(({ view }) => stateOn(view(), day) === 'hit'),
    isGap: (day) => gaps().includes(day),
    labelOn(day) {
      for (const { streak, view } of streaks.all()) {
        const label = labelOn(view(), streak().mode, day, settings.today());
        if (label !== null && label <= streak().goal) return `${label}/${streak().goal}`;
      }
      return null;
    },
    askedOf: (post) => askedOf(post, app.clock.now()),
    turn: (step) => address.show({ day: turnPage(address.view(), address.day(), step) }),
  };
}
