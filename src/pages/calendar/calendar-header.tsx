/** The head of the calendar: which month, which view, turning pages, what is left out. */
import { ChevronLeft, ChevronRight, Lightbulb, Plus, SlidersHorizontal } from 'lucide';
import { createRenderEffect, createSignal, type JSX, Show } from 'solid-js';
import { yearOf } from '../../domain/day';
import { CALENDAR_VIEWS } from '../../domain/range';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Segmented } from '../../ui/segmented/segmented';
import type { Calendar } from './calendar';
import s from './calendar-header.module.css';
import { GoTo } from './go-to';
import type { Ideas } from './ideas';
import { ViewOptions } from './view-options';

export function CalendarHeader(props: {
  readonly calendar: Calendar;
  readonly ideas: Ideas;
  readonly phone: boolean;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { address, cursor, filters, turn } = props.calendar;
  const [options, setOptions] = createSignal(false);
  const isYear = () => address.view() === 'year';
  const title = () => (isYear() ? f().year(address.day()) : f().month(address.day()));
  createRenderEffect(() => {
    document.title = `${title()} · ${t().app.name}`;
  });

  return (
    <header class={s.header}>
      <GoTo calendar={props.calendar}>
        <Show when={props.phone && !isYear()} fallback={title()}>
          {f().monthShort(address.day())} <span class={s.year}>{yearOf(address.day())}</span>
        </Show>
      </GoTo>
      <div class={s.views}>
        <Segmented
          label={t().calendar.view}
          options={CALENDAR_VIEWS.map((value) => ({ value, label: t().calendar[value] }))}
          value={address.view()}
          onChange={(view) => address.show({ view, day: cursor() })}
        />
      </div>
      <div class={s.pager}>
        <IconButton label={t().calendar.previous} onClick={() => turn(-1)}>
          <Icon of={ChevronLeft} size={20} />
        </IconButton>
        <Button look="quiet" size="small" onClick={() => address.show({ day: null })}>
          {t().calendar.goToday}
        </Button>
        <IconButton label={t().calendar.next} onClick={() => turn(1)}>
          <Icon of={ChevronRight} size={20} />
        </IconButton>
      </div>
      <IconButton
        class={s.ideas ?? ''}
        label={t().moving.ideas}
        aria-pressed={props.ideas.shown()}
        onClick={() => props.ideas.toggle()}
      >
        <Icon of={Lightbulb} size={20} />
      </IconButton>
      <IconButton
        class={s.options ?? ''}
        label={filters.active() ? t().calendar.optionsActive : t().calendar.options}
        aria-haspopup="dialog"
        data-active={filters.active() ? '' : undefined}
        onClick={() => setOptions(true)}
      >
        <Icon of={SlidersHorizontal} size={20} />
      </IconButton>
      <Show when={!props.phone}>
        <Button look="seal" onClick={() => app.overlay.openNew('post')}>
          <Icon of={Plus} size={18} />
          <span class={s.new}>{t().app.new}</span>
          <span class={s.key} aria-hidden="true">
            N
          </span>
        </Button>
      </Show>
      <Show when={filters.active()}>
        <FilterLine calendar={props.calendar} />
      </Show>
      <Show when={options()}>
        <ViewOptions calendar={props.calendar} onClose={() => setOptions(false)} />
      </Show>
    </header>
  );
}

/** What is left out, in words, and the way back. */
function FilterLine(props: { readonly calendar: Calendar }): JSX.Element {
  const { t } = useI18n();
  const { filters } = props.calendar;
  const words = () => {
    const tag = filters.tag();
    return [
      ...filters.platforms().map((id) => t().platform[id]),
      ...filters.statuses().map((status) => t().status[status]),
      ...(tag ? [`#${tag}`] : []),
    ].join(' · ');
  };
  return (
    <p class={s.filtered}>
      <span role="status">{t().calendar.only(words())}</span>
      <Button size="small" look="quiet" onClick={filters.clear}>
        {t().calendar.showAll}
      </Button>
    </p>
  );
}
