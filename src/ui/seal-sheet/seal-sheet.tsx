/**
 * All days of a streak at a glance: weeks side by side, or months below each other where there is
 * little room. Days are drawn as one SVG path a kind, so that ten years cost what one does; the one
 * active day is a button, for the keyboard and for screen readers.
 */
import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { addDays, type DayKey, daysBetween, type Weekday, yearOf } from '../../domain/day';
import { byMonths, byWeeks, moveOnSheet, type SheetMove } from '../../domain/sheet-layout';
import { SHEET_KINDS, type SealSheet as Sheet } from '../../domain/streak-sheet';
import { useI18n } from '../../i18n';
import { geometryOf, indexAt, orientationFor, sheetPaths } from './geometry';
import s from './seal-sheet.module.css';

export interface SealSheetProps {
  readonly sheet: Sheet;
  readonly today: DayKey;
  readonly weekStart: Weekday;
  /** A day and its state in words. */
  name(day: DayKey): string;
  onOpen(day: DayKey): void;
}

/** A higher sheet scrolls by itself, so that what follows stays within reach; pixels. */
const LONG = 560;

const MOVES: Readonly<Record<string, SheetMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'back',
  PageDown: 'on',
  Home: 'first',
  End: 'last',
};

export function SealSheet(props: SealSheetProps): JSX.Element {
  const { t, f } = useI18n();
  let frame!: HTMLDivElement;
  let button!: HTMLButtonElement;
  const [width, setWidth] = createSignal(0);
  const [chosen, setChosen] = createSignal<DayKey>();
  const [pointed, setPointed] = createSignal<DayKey>();
  const [byKeyboard, setByKeyboard] = createSignal(false);

  const first = createMemo(() => props.sheet.first);
  const last = createMemo(() => props.sheet.last);
  const by = createMemo(() => orientationFor(width()));
  const layout = createMemo(() =>
    by() === 'weeks' ? byWeeks(first(), last(), props.weekStart) : byMonths(first(), last()),
  );
  const geometry = createMemo(() => geometryOf(layout(), width()));
  const paths = createMemo(() => sheetPaths(props.sheet.kinds, layout(), geometry()));

  const within = (day: DayKey) => (day < first() ? first() : day > last() ? last() : day);
  const active = () => within(chosen() ?? props.today);
  const named = () => pointed() ?? (byKeyboard() ? active() : undefined);

  function cellOf(day: DayKey) {
    const index = daysBetween(first(), day);
    const { x, y, size } = geometry();
    return {
      kind: props.sheet.kinds[index],
      x: x(layout().column[index] ?? 0),
      y: y(layout().row[index] ?? 0),
      size,
    };
  }

  function dayAt(event: MouseEvent): DayKey | undefined {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const { column, row } = geometry().at(event.clientX - box.left, event.clientY - box.top);
    const index = indexAt(layout(), column, row);
    return index < 0 ? undefined : addDays(first(), index);
  }

  /** Makes a day the active one and takes the focus to it. */
  function goTo(day: DayKey): void {
    setChosen(day);
    button.focus();
  }

  function open(day: DayKey | undefined): void {
    if (!day) return;
    goTo(day);
    props.onOpen(day);
  }

  function onPoint(event: PointerEvent): void {
    setPointed(event.pointerType === 'mouse' ? dayAt(event) : undefined);
  }

  function onKey(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(moveOnSheet(by(), [first(), last()], active(), move));
  }

  /** Takes the frame's width; the first time it also scrolls a long sheet to today. */
  function measure(): void {
    const begins = width() === 0;
    setWidth(frame.clientWidth);
    if (begins) frame.scrollTop = cellOf(within(props.today)).y - frame.clientHeight / 2;
  }

  onMount(() => {
    measure();
    // A frame later: drawing changes the height, which may not happen while sizes are observed.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });

  return (
    <div ref={frame} class={s.frame} data-long={geometry().height > LONG ? '' : undefined}>
      <Show when={width() > 0}>
        <div class={s.sheet}>
          <section
            class={s.cells}
            aria-label={t().streaks.sheetLabel}
            onPointerMove={onPoint}
            onPointerLeave={() => setPointed(undefined)}
            onKeyDown={onKey}
            onClick={(event) => open(event.target === button ? active() : dayAt(event))}
          >
            <svg
              data-by={by()}
              width={geometry().width}
              height={geometry().height}
              aria-hidden="true"
            >
              <For each={layout().labels}>
                {({ day, column, row, year }) => (
                  <text x={geometry().labelX(column)} y={geometry().labelY(row)}>
                    {year ? yearOf(day) : f().monthShort(day)}
                  </text>
                )}
              </For>
              <For each={SHEET_KINDS}>{(kind) => <path data-kind={kind} d={paths()[kind]} />}</For>
              <Show when={within(props.today) === props.today && cellOf(props.today)}>
                {(cell) => (
                  <rect
                    class={s.today}
                    data-kind={cell().kind}
                    x={cell().x - 1}
                    y={cell().y - 1}
                    width={cell().size + 2}
                    height={cell().size + 2}
                    rx={(cell().size + 2) * 0.22}
                  />
                )}
              </Show>
            </svg>
            <Show when={active()} keyed>
              {(day) => (
                <button
                  ref={button}
                  type="button"
                  class={s.active}
                  aria-label={props.name(day)}
                  style={{
                    left: `${cellOf(day).x}px`,
                    top: `${cellOf(day).y}px`,
                    width: `${geometry().size}px`,
                    height: `${geometry().size}px`,
                  }}
                  onFocus={(event) => setByKeyboard(event.currentTarget.matches(':focus-visible'))}
                  onBlur={() => setByKeyboard(false)}
                />
              )}
            </Show>
          </section>
          <Show when={named()}>
            {(day) => (
              <p
                class={s.tip}
                aria-hidden="true"
                data-side={cellOf(day()).x > width() / 2 ? 'left' : 'right'}
                style={{
                  '--x': `${cellOf(day()).x}px`,
                  '--y': `${cellOf(day()).y}px`,
                }}
              >
                {props.name(day())}
              </p>
            )}
          </Show>
        </div>
      </Show>
    </div>
  );
}
