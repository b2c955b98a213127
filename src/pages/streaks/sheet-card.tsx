/** The seal sheet of one streak with its legend. */
import { TreePalm } from 'lucide';
import { createMemo, For, type JSX } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { sealSheet } from '../../domain/streak-sheet';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Card } from '../../ui/page/page';
import { SealSheet } from '../../ui/seal-sheet/seal-sheet';
import s from './sheet-card.module.css';
import { describeDay } from './words';

const LEGEND = ['one', 'two', 'more', 'rest', 'planned', 'gap'] as const;

export function SheetCard(props: {
  readonly live: LiveStreak;
  onOpen(day: DayKey): void;
  /** Asks which days to rest on. */
  onRest(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const today = app.settings.today;
  const streak = () => props.live.streak();
  const view = () => props.live.view();
  const sheet = createMemo(() => sealSheet(streak(), view()));
  return (
    <Card class={s.card}>
      <header class={s.header}>
        <h2>{t().streaks.seals(streak().goal)}</h2>
        <Button look="quiet" size="small" class={s.rest} onClick={() => props.onRest()}>
          <Icon of={TreePalm} size={16} />
          {t().streaks.rest}
        </Button>
        <ul class={s.legend}>
          <For each={LEGEND}>{(kind) => <li data-kind={kind}>{t().streaks.legend[kind]}</li>}</For>
        </ul>
      </header>
      <SealSheet
        sheet={sheet()}
        today={today()}
        weekStart={app.settings.value.weekStart}
        name={(day) => describeDay(streak(), view(), day, today(), i18n)}
        onOpen={props.onOpen}
      />
    </Card>
  );
}
