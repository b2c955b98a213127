/** Every day with its state and what earned it, newest first. */
import { Download } from 'lucide';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { writeCsv } from '../../domain/csv';
import type { DayKey } from '../../domain/day';
import { ledgerDays, proofsOf } from '../../domain/streak-ledger';
import { ledgerTable } from '../../domain/streak-table';
import { stateOn } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Card } from '../../ui/page/page';
import { fileName, saveFile } from '../../ui/save-file';
import { DayState } from './day-state';
import s from './ledger.module.css';
import { dateNear, describeProof } from './words';

const FIRST_DAYS = 14;

export function Ledger(props: {
  readonly live: LiveStreak;
  onOpen(day: DayKey): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const [count, setCount] = createSignal(FIRST_DAYS);
  const startDay = () => props.live.streak().startDay;
  const days = () => ledgerDays(startDay(), app.settings.today(), count());
  const oldest = () => days().at(-1);

  createEffect(() => {
    const [from, to] = [oldest(), days()[0]];
    if (from && to) app.posts.load(from, to).catch(app.notices.report);
  });

  async function exportCsv(): Promise<void> {
    const { live } = props;
    try {
      const { boundary } = app.settings.value;
      const posts = await app.repository.posts(startDay(), app.settings.today(), boundary);
      const table = ledgerTable(
        live.streak(),
        live.view(),
        posts,
        (day) => app.streaks.mark(live.id, day),
        app.settings.today(),
        { ...t().streaks.table, states: t().seal.states, platforms: t().platform },
      );
      const name = t().streaks.tableName(live.streak().name, app.settings.today());
      saveFile(fileName(name, 'csv'), writeCsv(table), 'text/csv');
    } catch (error) {
      app.notices.report(error);
    }
  }

  return (
    <Show when={oldest()}>
      {(first) => (
        <Card class={s.card}>
          <h2 class={s.title}>
            {t().streaks.ledger}
            <span>{t().streaks.ledgerHint}</span>
            <Button look="quiet" size="small" class={s.export} onClick={() => void exportCsv()}>
              <Icon of={Download} size={16} />
              {t().streaks.exportCsv}
            </Button>
          </h2>
          <ol class={s.days}>
            <For each={days()}>
              {(day) => <LedgerDay live={props.live} day={day} onOpen={() => props.onOpen(day)} />}
            </For>
          </ol>
          <Show when={first() !== startDay()}>
            <Button look="quiet" size="small" onClick={() => setCount(count() * 2)}>
              {t().streaks.moreLedger}
            </Button>
          </Show>
        </Card>
      )}
    </Show>
  );
}

function LedgerDay(props: {
  readonly live: LiveStreak;
  readonly day: DayKey;
  onOpen(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const streak = () => props.live.streak();
  const proofs = () =>
    proofsOf(streak(), app.posts.on(props.day), app.streaks.mark(props.live.id, props.day));
  const reasons = () =>
    stateOn(props.live.view(), props.day) === 'hit'
      ? proofs().map((proof) => describeProof(proof, app.settings.zone(), i18n))
      : [];
  return (
    <li>
      <button type="button" class={s.day} onClick={() => props.onOpen()}>
        <span class={s.date}>{dateNear(props.day, app.settings.today(), i18n)}</span>
        <DayState live={props.live} day={props.day} />
        <span class={s.reasons}>
          <For each={reasons()} fallback="—">
            {(reason) => <span>{reason}</span>}
          </For>
        </span>
      </button>
    </li>
  );
}
