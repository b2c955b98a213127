/** A seal sheet to look at only, weeks side by side however small: what a streak would look like. */
import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import type { Weekday } from '../../domain/day';
import { byWeeks } from '../../domain/sheet-layout';
import { type SealSheet, SHEET_KINDS } from '../../domain/streak-sheet';
import { geometryOf, sheetPaths } from './geometry';
import s from './seal-sheet.module.css';

/** Room between the years of a long sheet, pixels. */
const BETWEEN = 6;

export function SheetPicture(props: {
  readonly sheet: SealSheet;
  readonly weekStart: Weekday;
}): JSX.Element {
  let frame!: HTMLDivElement;
  const [width, setWidth] = createSignal(0);
  const layout = createMemo(() => byWeeks(props.sheet.first, props.sheet.last, props.weekStart));
  const geometry = createMemo(() => geometryOf(layout(), width(), BETWEEN));
  const paths = createMemo(() => sheetPaths(props.sheet.kinds, layout(), geometry()));

  onMount(() => {
    const measure = () => setWidth(frame.clientWidth);
    measure();
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });

  return (
    <div ref={frame} class={`${s.cells} ${s.picture}`} aria-hidden="true">
      <Show when={width() > 0}>
        <svg width={geometry().width} height={geometry().height} aria-hidden="true">
          <For each={SHEET_KINDS}>{(kind) => <path data-kind={kind} d={paths()[kind]} />}</For>
        </svg>
      </Show>
    </div>
  );
}
