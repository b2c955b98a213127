/** All series: what each makes, when next, and what can be done with it. */
import { Ellipsis } from 'lucide';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { AHEAD, nextDates, type Series } from '../../domain/series';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeSeries } from '../../state/series';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Icon } from '../../ui/icon/icon';
import type { MenuGroup } from '../../ui/menu/menu';
import { Rows } from '../../ui/page/page';
import { describeSeries } from '../../ui/rule/series-words';
import { MenuButton } from './menu-button';
import { createSeriesList, isOver } from './series';
import { SeriesDialog } from './series-dialog';
import s from './series-list.module.css';

export function SeriesList(): JSX.Element {
  const { clock, overlay } = useApp();
  const { t } = useI18n();
  const all = createSeriesList();
  const [editing, setEditing] = createSignal<Series>();
  /** What is over comes last. */
  const sorted = (series: readonly Series[]) =>
    series.toSorted((a, b) => Number(isOver(a, clock.now())) - Number(isOver(b, clock.now())));
  return (
    <>
      <Show when={all()}>
        {(series) => (
          <Show
            when={series().length > 0}
            fallback={
              <Empty text={t().series.empty}>
                <Button onClick={() => overlay.openNew('post')}>{t().series.startOne}</Button>
              </Empty>
            }
          >
            <Rows>
              <For each={sorted(series())}>
                {(one) => <SeriesRow series={one} onEdit={() => setEditing(one)} />}
              </For>
            </Rows>
            <p class={s.hint}>{t().series.ahead(AHEAD)}</p>
          </Show>
        )}
      </Show>
      <Show when={editing()} keyed>
        {(series) => (
          <SeriesDialog series={series} post={null} onClose={() => setEditing(undefined)} />
        )}
      </Show>
    </>
  );
}

function SeriesRow(props: { readonly series: Series; onEdit(): void }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const verbs = makeSeries(app);
  const over = () => isOver(props.series, app.clock.now());
  const title = () => props.series.title || t().app.untitled;

  function standing(): string {
    if (over()) return t().series.ended;
    if (props.series.paused) return t().series.paused;
    const [next] = nextDates(props.series, app.clock.now(), 1);
    return next ? t().series.nextOn(f().dateAndWeekday(next)) : t().series.ended;
  }

  const groups = (): readonly MenuGroup[] => {
    const { series } = props;
    const hold = { run: () => void verbs.changeAll(series, { paused: !series.paused }) };
    return [
      {
        label: null,
        items: [
          { label: t().series.edit, run: () => props.onEdit() },
          ...(over()
            ? []
            : [
                { label: series.paused ? t().series.resume : t().series.pause, ...hold },
                { label: t().series.end, run: () => void verbs.end(series) },
              ]),
        ],
      },
      {
        label: null,
        items: [
          { label: t().series.removeOnly, run: () => void verbs.remove(series, false) },
          { label: t().series.remove, danger: true, run: () => void verbs.remove(series, true) },
        ],
      },
    ];
  };

  return (
    <li class={s.row} data-resting={over() || props.series.paused ? '' : undefined}>
      <button type="button" class={s.open} onClick={() => props.onEdit()}>
        <span class="written">{title()}</span>
        <span class={s.facts}>
          {describeSeries(props.series, null, t(), f())} · {standing()}
        </span>
      </button>
      <MenuButton look="icon" label={t().series.actions(title())} groups={groups()}>
        <Icon of={Ellipsis} size={20} />
      </MenuButton>
    </li>
  );
}
