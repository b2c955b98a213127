/** Where a streak stands in four facts: today's seal, the run, the stock, the finish. */
import { type JSX, Show } from 'solid-js';
import { restsLeft } from '../../domain/streak-rests';
import { stateOn } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Seal } from '../../ui/seal/seal';
import s from './tiles.module.css';
import { dateNear } from './words';

export function Tiles(props: {
  readonly live: LiveStreak;
  /** What to do about today's seal, where the header has no room for it. */
  readonly children?: JSX.Element;
  /** Asks what could fill the gap. */
  onFill(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const streak = () => props.live.streak();
  const view = () => props.live.view();
  const today = app.settings.today;
  const date = (day: Parameters<typeof dateNear>[0]) => dateNear(day, today(), i18n);

  const run = () => {
    const { current, best } = view();
    const facts = [t().streaks.best(best)];
    if (current > 0 && current === best) facts.push(t().streaks.record);
    return facts.join(' · ');
  };
  const rests = () => {
    const { count, per } = streak().restAllowance;
    if (count === 0) return undefined;
    const left = restsLeft(streak(), app.streaks.marksOf(props.live.id), view(), today());
    return t().streaks.restsLeft(left, t().streaks.allowanceNow[per]);
  };
  const gap = () => {
    const day = view().gapDay;
    return day ? t().streaks.gapFrom(date(day)) : undefined;
  };

  return (
    <dl class={s.tiles}>
      <div class={s.tile}>
        <dt>{t().streaks.thisSeal}</dt>
        <dd class={s.seal}>
          <Seal
            label={view().todayLabel}
            goal={streak().goal}
            stamped={view().stamped}
            pressed={app.stamping.isPressed(props.live.id)}
          />
        </dd>
        <dd class={s.value}>
          {view().todayLabel}
          <Show when={view().todayLabel <= streak().goal}>
            <span class={s.unit}>/{streak().goal}</span>
          </Show>
        </dd>
        <dd class={s.note}>{todayNote()}</dd>
        <dd class={s.action}>{props.children}</dd>
      </div>
      <Fact
        name={t().streaks.current}
        value={view().current}
        unit={t().streaks.days}
        note={run()}
      />
      <Fact name={t().streaks.runway} value={view().runway} unit={t().streaks.days} note={gap()}>
        <Show when={view().gapDay}>
          <Button look="quiet" size="small" class={s.fill} onClick={() => props.onFill()}>
            {t().streaks.gap.open}
          </Button>
        </Show>
      </Fact>
      <Fact
        name={view().finishedOn ? t().streaks.finishedOn : t().streaks.finish}
        value={view().expectedFinish}
        note={rests()}
      />
    </dl>
  );

  function todayNote(): string {
    switch (stateOn(view(), today())) {
      case 'before':
        return t().streaks.startsOn(date(streak().startDay));
      case 'hit':
        return t().streaks.today;
      case 'rest':
        return t().streaks.restToday;
      default:
        return t().streaks.oneMore;
    }
  }
}

function Fact(props: {
  readonly name: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly note: string | undefined;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <div class={s.tile}>
      <dt>{props.name}</dt>
      <dd class={s.value}>
        {props.value}
        <Show when={props.unit}>
          <span class={s.unit}> {props.unit}</span>
        </Show>
      </dd>
      <Show when={props.note}>
        <dd class={s.note}>
          {props.note}
          {props.children}
        </dd>
      </Show>
    </div>
  );
}
