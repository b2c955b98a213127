/** A chart with its finding as title, read point by point, with its table and its files. */
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  Show,
} from 'solid-js';
import { writeCsv } from '../../domain/csv';
import { useI18n } from '../../i18n';
import { Button } from '../button/button';
import { CopyButton } from '../copy-button/copy-button';
import { fileName, saveFile } from '../save-file';
import s from './chart-card.module.css';
import type { Drawn } from './drawn';
import { type ChartSpec, pointAt, pointBy, tableOf } from './spec';

export interface ChartCardProps {
  /** What the chart is of. */
  readonly name: string;
  /** What it tells, in words. */
  readonly finding: string;
  readonly spec: ChartSpec;
  /** Spells a number; as a number unless given. */
  readonly write?: (value: number) => string;
  /** Says where something failed. */
  onFailed(error: unknown): void;
}

export function ChartCard(props: ChartCardProps): JSX.Element {
  const { t, f } = useI18n();
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
  const [point, setPoint] = createSignal(-1);
  const [listed, setListed] = createSignal(false);
  const write = (value: number) => (props.write ?? f().number)(value);
  const table = createMemo(() => tableOf(props.spec, write));
  const read = () => {
    if (point() < 0) return '';
    const { label, values } = pointAt(props.spec, point());
    const told = values.map(({ name, value }) => (name ? `${name} ${write(value)}` : write(value)));
    return `${label}${t().insights.colon}${told.join(t().insights.comma)}`;
  };

  let drawn: Drawn | undefined;
  createEffect(
    on([canvas, () => props.spec], ([place, spec]) => {
      if (!place) return;
      let gone = false;
      setPoint(-1);
      import('./draw').then(({ draw }) => {
        if (!gone) drawn = draw(place, spec, write, setPoint);
      }, props.onFailed);
      onCleanup(() => {
        gone = true;
        drawn?.destroy();
        drawn = undefined;
      });
    }),
  );
  createEffect(on(point, (at) => drawn?.mark(at)));
  // The theme is an attribute of the document: colours are read again when it changes.
  const themed = new MutationObserver(() => drawn?.repaint());
  themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  onCleanup(() => themed.disconnect());

  function press(event: KeyboardEvent): void {
    const next = pointBy(props.spec, point(), event.key);
    if (next === null) return;
    event.preventDefault();
    setPoint(next);
  }

  async function savePicture(): Promise<void> {
    const place = canvas();
    if (!place) return;
    setPoint(-1);
    const { pictureOf } = await import('./picture');
    pictureOf(place, props.finding, props.spec).then(
      (picture) => saveFile(fileName(props.finding, 'png'), picture, 'image/png'),
      props.onFailed,
    );
  }

  return (
    <figure class={s.card}>
      <figcaption class={s.caption}>
        <span class={s.name}>{props.name}</span>
        <h3 class="written">{props.finding}</h3>
      </figcaption>
      <Show when={props.spec.kind !== 'heat' && props.spec.series.length > 1 && props.spec.series}>
        {(series) => (
          <ul class={s.legend} aria-hidden="true">
            <For each={series()}>
              {({ name, colour }) => (
                <li>
                  <i style={{ '--of': `var(${colour})` }} />
                  {name}
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
      {/* An application: its arrow keys are its own. */}
      <div
        class={s.drawing}
        role="application"
        aria-label={`${props.name}${t().insights.colon}${props.finding}`}
        aria-roledescription={t().insights.chart}
        tabindex="0"
        onKeyDown={press}
        onBlur={() => setPoint(-1)}
        onPointerLeave={() => setPoint(-1)}
      >
        <canvas ref={setCanvas} />
      </div>
      <p class={s.read} role="status">
        {read()}
      </p>
      <div class={s.tools}>
        <Button
          look="quiet"
          size="small"
          aria-expanded={listed()}
          onClick={() => setListed(!listed())}
        >
          {listed() ? t().insights.hideTable : t().insights.table}
        </Button>
        <Button look="quiet" size="small" onClick={() => void savePicture()}>
          PNG
        </Button>
        <Button
          look="quiet"
          size="small"
          onClick={() => saveFile(fileName(props.finding, 'csv'), writeCsv(table()), 'text/csv')}
        >
          CSV
        </Button>
      </div>
      <div class={listed() ? s.listed : 'visually-hidden'}>
        <section
          class={listed() ? s.scroll : undefined}
          tabindex={listed() ? 0 : undefined}
          aria-label={props.name}
        >
          <table>
            <caption class="visually-hidden">{props.finding}</caption>
            <thead>
              <tr>
                <For each={table()[0]}>{(cell) => <th scope="col">{cell}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={table().slice(1)}>
                {([head, ...cells]) => (
                  <tr>
                    <th scope="row">{head}</th>
                    <For each={cells}>{(cell) => <td>{cell}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
        <Show when={listed()}>
          <CopyButton
            text={table()
              .map((row) => row.join('\t'))
              .join('\n')}
            label={t().insights.copy}
            copiedLabel={t().did.copied}
            onFailed={props.onFailed}
          />
        </Show>
      </div>
    </figure>
  );
}
