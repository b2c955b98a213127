/** The moment after a seal: a tap of the device, a sound for those who want one, a word at milestones. */
import { A } from '@solidjs/router';
import { X } from 'lucide';
import { type JSX, onCleanup, onMount, Show } from 'solid-js';
import { milestonePassed } from '../../domain/streak-milestones';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Press } from '../../state/stamping';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Seal } from '../../ui/seal/seal';
import { playStamp } from '../../ui/seal/stamp-sound';
import s from './stamp-moment.module.css';

/** How long the press is to be seen on seals, and a milestone to be read; milliseconds. */
const PRESS = 1200;
const READ = 9000;
/** Vibration in milliseconds: down, a breath, and the lift. */
const TAP = [18, 40, 10];

export default function StampMoment(props: { readonly press: Press }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const reached = props.press.seals.flatMap(({ id, before }) => {
    const live = app.streaks.byId(id);
    const number = live && milestonePassed(live.streak(), before, live.view().n);
    return live && number ? [{ live, number }] : [];
  })[0];
  const goal = () => reached?.live.streak().goal;

  onMount(() => {
    if (app.settings.value.stampSound) playStamp();
    // Where a page may not vibrate, it says so by doing nothing.
    navigator.vibrate?.(TAP);
    const timer = setTimeout(app.stamping.settle, reached ? READ : PRESS);
    onCleanup(() => clearTimeout(timer));
  });

  return (
    <Show when={reached}>
      {(at) => (
        <div class={s.moment} role="status">
          <Seal label={at().number} goal={at().live.streak().goal} stamped pressed />
          <div class={s.words}>
            <p class={s.number}>
              {at().number === goal()
                ? t().streaks.goalReached(at().number)
                : t().streaks.milestoneReached(at().number)}
            </p>
            <p class={`${s.name} written`}>{at().live.streak().name}</p>
            <A
              class={s.link}
              href={`/streaks/${at().live.id}?share=1`}
              onClick={() => app.stamping.settle()}
            >
              {t().streaks.season.makeCard}
            </A>
          </div>
          <IconButton label={t().app.close} onClick={() => app.stamping.settle()}>
            <Icon of={X} size={20} />
          </IconButton>
        </div>
      )}
    </Show>
  );
}
