/** The head of the calendar: which month, which view, turning pages, which platforms. */
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import Lightbulb from 'lucide-solid/icons/lightbulb';
import Plus from 'lucide-solid/icons/plus';
import { createRenderEffect, For, type JSX, Show } from 'solid-js';
import { yearOf } from '../../domain/day';
import { PLATFORM_IDS } from '../../domain/platform';
import { CALENDAR_VIEWS } from '../../domain/range';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, IconButton } from '../../ui/button/button';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { Segmented } from '../../ui/segmented/segmented';
import type { Calendar } from './calendar';
import s from './calendar-header.module.css';
import type { Ideas } from './ideas';

export function CalendarHeader(props: {
  readonly calendar: Calendar;
  readonly ideas: Ideas;
  readonly phone: boolean;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { address, cursor, shows, toggle, turn } = props.calendar;
  createRenderEffect(() => {
    document.title = `${f().month(address.day())} · ${t().app.name}`;
  });

  return (
    <header class={s.header}>
      <h1>
        <Show when={props.phone} fallback={f().month(address.day())}>
          {f().monthShort(address.day())} <span class={s.year}>{yearOf(address.day())}</span>
        </Show>
      </h1>
      <Segmented
        label={t().calendar.view}
        options={CALENDAR_VIEWS.map((value) => ({ value, label: t().calendar[value] }))}
        value={address.view()}
        onChange={(view) => address.show({ view, day: cursor() })}
      />
      <div class={s.pager}>
        <IconButton label={t().calendar.previous} onClick={() => turn(-1)}>
          <ChevronLeft size={20} aria-hidden="true" />
        </IconButton>
        <Button look="quiet" size="small" onClick={() => address.show({ day: null })}>
          {t().calendar.goToday}
        </Button>
        <IconButton label={t().calendar.next} onClick={() => turn(1)}>
          <ChevronRight size={20} aria-hidden="true" />
        </IconButton>
      </div>
      <IconButton
        class={s.ideas ?? ''}
        label={t().moving.ideas}
        aria-pressed={props.ideas.shown()}
        onClick={() => props.ideas.toggle()}
      >
        <Lightbulb size={20} aria-hidden="true" />
      </IconButton>
      <fieldset class={s.filter}>
        <legend class="visually-hidden">{t().calendar.filter}</legend>
        <For each={PLATFORM_IDS}>
          {(platform) => (
            <button
              type="button"
              class={s.platform}
              aria-pressed={shows(platform)}
              aria-label={t().calendar.show(t().platform[platform])}
              title={t().platform[platform]}
              onClick={() => toggle(platform)}
            >
              <PlatformBadge platform={platform} size={18} />
            </button>
          )}
        </For>
      </fieldset>
      <Show when={!props.phone}>
        <Button look="seal" onClick={() => app.overlay.openNew('post')}>
          <Plus size={18} aria-hidden="true" />
          {t().app.new}
          <span class={s.key} aria-hidden="true">
            N
          </span>
        </Button>
      </Show>
    </header>
  );
}
