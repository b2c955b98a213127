/** Gap days as tasks of the system's own: told from the streaks, never stored, gone for the day when dismissed. */
import { A } from '@solidjs/router';
import { X } from 'lucide';
import { For, type JSX } from 'solid-js';
import { daysBetween } from '../../domain/day';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createDayNote, type DayNote } from '../../state/day-note';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import s from './gaps.module.css';

/** A gap this near is worth a task, days. */
const NEAR = 7;

export function Gaps(): JSX.Element {
  const { streaks, settings } = useApp();
  const { t, f } = useI18n();
  const notes = new Map<string, DayNote>();
  const noteOf = (id: string) => {
    const note = notes.get(id) ?? createDayNote(`gap.${id}`);
    notes.set(id, note);
    return note;
  };
  const gaps = () =>
    streaks.all().flatMap((live) => {
      const today = settings.today();
      const day = live.view().gapDay;
      const near = day !== null && daysBetween(today, day) <= NEAR;
      return near && !noteOf(live.id).isOn(today)
        ? [{ id: live.id, name: live.streak().name, day }]
        : [];
    });

  return (
    <For each={gaps()}>
      {(gap) => {
        const title = () => t().tasks.gap(gap.name, f().date(gap.day));
        return (
          <li class={s.gap}>
            <A class={s.text} href={`/streaks/${gap.id}?fill=1`}>
              <span class={`${s.title} written`}>{title()}</span>
              <span class={s.facts}>{t().tasks.gapFacts}</span>
            </A>
            <IconButton
              label={t().tasks.gapDismiss(title())}
              onClick={() => noteOf(gap.id).note(settings.today())}
            >
              <Icon of={X} size={16} />
            </IconButton>
          </li>
        );
      }}
    </For>
  );
}
