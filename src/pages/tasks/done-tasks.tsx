/** What was done lately, further back step by step, and the way back. */
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { addDays } from '../../domain/day';
import { endOfDay } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { Button } from '../../ui/button/button';
import s from './done-tasks.module.css';

/** Days that are shown, one reach after the other: few lists are longer than the first. */
const REACHES = [30, 90, 365, 3650] as const;

export function DoneTasks(): JSX.Element {
  const { repository, notices, settings, tasks } = useApp();
  const { t, f } = useI18n();
  const [reach, setReach] = createSignal(0);
  // It is made anew for each reach, and stays as it was left.
  const [opened, setOpened] = createSignal(false);
  const days = () => REACHES[reach()] ?? REACHES[0];
  /** The instant those days began: it moves once a day. */
  const since = createMemo(() =>
    endOfDay(addDays(settings.today(), -days()), settings.zone(), settings.value.boundary),
  );
  const done = createLive(repository, ['tasks'], since, repository.doneTasks, notices.report);

  // Nothing lately is no reason to hide what was done before.
  createEffect(() => {
    if (done()?.length === 0 && reach() < REACHES.length - 1) setReach(reach() + 1);
  });

  return (
    <Show when={done()?.length}>
      {(count) => (
        <details
          class={s.done}
          open={opened()}
          onToggle={(event) => setOpened(event.currentTarget.open)}
        >
          <summary>
            {t().tasks.done} <span>{f().number(count())}</span>
          </summary>
          <ul>
            <For each={done()}>
              {(task) => (
                <li class={s.row}>
                  <span class={s.text}>
                    <span class={`${s.title} written`}>{task.title}</span>
                    <Show when={task.done}>
                      {(moment) => (
                        <span class={s.when}>{f().moment(moment().at, moment().zone)}</span>
                      )}
                    </Show>
                  </span>
                  <Button
                    look="quiet"
                    size="small"
                    aria-label={t().tasks.reopenNamed(task.title)}
                    onClick={() => void tasks.reopen(task)}
                  >
                    {t().tasks.reopen}
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <Show when={reach() < REACHES.length - 1}>
            <Button look="quiet" onClick={() => setReach((now) => now + 1)}>
              {t().tasks.earlier(days())}
            </Button>
          </Show>
        </details>
      )}
    </Show>
  );
}
