/** The title of the calendar, which is also the way to any date: pressed, or by G. */
import { ChevronDown } from 'lucide';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { parseDay } from '../../domain/day';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/icon/icon';
import { isBusy, isCommand } from '../../ui/keys';
import type { Calendar } from './calendar';
import s from './go-to.module.css';

export function GoTo(props: {
  readonly calendar: Calendar;
  readonly children: JSX.Element;
}): JSX.Element {
  const { t } = useI18n();
  const { address } = props.calendar;
  // A date input is a dozen boxes, which no page needs before somebody asks.
  const [asked, setAsked] = createSignal(false);
  let input!: HTMLInputElement;

  function onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'g' || event.altKey || isCommand(event) || isBusy(event))
      return;
    event.preventDefault();
    ask();
  }
  window.addEventListener('keydown', onKey);
  onCleanup(() => window.removeEventListener('keydown', onKey));

  function ask(): void {
    setAsked(true);
    input.focus();
    // Browsers refuse it where they show no picker; the date can be typed then.
    try {
      input.showPicker();
    } catch {
      return;
    }
  }

  return (
    <h1 class={s.title}>
      <button type="button" title={t().calendar.goTo} onClick={ask}>
        <span>{props.children}</span>
        <Icon of={ChevronDown} size={16} />
      </button>
      <Show when={asked()}>
        <input
          ref={input}
          type="date"
          class={s.date}
          aria-label={t().calendar.goTo}
          tabindex={-1}
          value={address.day()}
          onChange={(event) => {
            const day = parseDay(event.currentTarget.value);
            if (day) address.show({ day });
          }}
        />
      </Show>
    </h1>
  );
}
