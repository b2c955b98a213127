/** One streak on Today: its seal for the day, where it stands, and the week. */
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { addDays, daysBetween, daysFrom, startOfWeek, weekdayOf } from '../../domain/day';
import { labelOn, stateOn } from '../../domain/streak-walk';
import { wallOf } from '../../domain/zone';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/page/page';
import { Seal } from '../../ui/seal/seal';
import s from './streak-card.module.css';

const StampDialog = lazy(() => import('../../ui/moment/stamp-dialog'));

/** A gap this near is worth a warning, days. */
const NEAR = 2;

export function StreakCard(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const { t } = useStartI18n();
  const streak = () => props.live.streak();
  const view = () => props.live.view();

  return (
    <Card class={s.card}>
      <A class={s.seal} href={`/streaks/${props.live.id}`} aria-label={streak().name}>
        <Seal
          label={view().todayLabel}
          goal={streak().goal}
          stamped={view().stamped}
          pressed={app.stamping.isPressed(props.live.id)}
        />
      </A>
      <div class={s.facts}>
        <p class={`${s.name} written`}>
          {streak().name} · {view().stamped ? t().today.stamped : t().today.pending}
        </p>
        <p class={s.number}>
          {view().todayLabel}
          <Show when={view().todayLabel <= streak().goal}>
            <span>/{streak().goal}</span>
          </Show>
        </p>
        <Cover live={props.live} />
      </div>
      <Week live={props.live} />
      <ByHand live={props.live} />
    </Card>
  );
}

/** How long the run is and how far the stock reaches. */
function Cover(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const { t, f } = useStartI18n();
  const view = () => props.live.view();
  const gap = () => view().gapDay;
  const warning = () => {
    const day = gap();
    if (day === null) return t().today.finished;
    const ahead = daysBetween(app.settings.today(), day);
    if (ahead === 0) return t().today.gapToday;
    return ahead <= NEAR ? t().today.gap(f().date(day)) : null;
  };
  return (
    <>
      <p class={s.line}>
        <span>{t().today.run(view().current)}</span>
        <Show when={view().runway > 0 && gap()}>
          {(day) => <span>{t().today.covered(f().date(addDays(day(), -1)))}</span>}
        </Show>
      </p>
      <Show when={warning()}>
        <A class={s.warning} href={`/streaks/${props.live.id}${gap() ? '?fill=1' : ''}`}>
          {warning()}
        </A>
      </Show>
    </>
  );
}

/** The seven days of this week with their seals. */
function Week(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const { t, f } = useStartI18n();
  const days = () => daysFrom(startOfWeek(app.settings.today(), app.settings.value.weekStart), 7);
  return (
    <ol class={s.week} aria-label={t().today.week}>
      <For each={days()}>
        {(day) => {
          const view = () => props.live.view();
          const state = () => stateOn(view(), day);
          const label = () => labelOn(view(), props.live.streak().mode, day, app.settings.today());
          return (
            <li>
              <span class={s.weekday} aria-hidden="true">
                {f().weekdayNarrow(weekdayOf(day))}
              </span>
              <span
                class={s.day}
                data-state={state()}
                data-wide={(label() ?? 0) > 999 ? '' : undefined}
              >
                <span class="visually-hidden">
                  {f().dateAndWeekday(day)} {t().seal.states[state()]}
                </span>
                <Show when={state() === 'hit'}>{label()}</Show>
              </span>
            </li>
          );
        }}
      </For>
    </ol>
  );
}

/** Stamping for something that went out without being planned here. */
function ByHand(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const { t, f } = useStartI18n();
  const [open, setOpen] = createSignal(false);
  return (
    <Show when={!props.live.view().stamped}>
      <div class={s.byHand}>
        <Button look="quiet" size="small" onClick={() => setOpen(true)}>
          {t().today.stampByHand}
        </Button>
      </div>
      <Suspense>
        <Show when={open()}>
          <StampDialog
            wall={wallOf(app.clock.read(), app.settings.zone())}
            zone={app.settings.zone()}
            now={app.clock.read()}
            consequence={(at) => t().time.countsFor(f().date(app.settings.moment(at).day))}
            onPick={async (at, link) => {
              if (await app.stamping.stamp(props.live.streak(), at, link)) setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Show>
      </Suspense>
    </Show>
  );
}
