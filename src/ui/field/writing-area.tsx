/**
 * A text that grows as it is written, with what does not fit marked in it: behind the area lies the
 * same text, transparent, in which only the marks are to be seen.
 */
import { createUniqueId, For, type JSX, splitProps } from 'solid-js';
import type { Flaw } from '../../domain/flaws';
import { described, type FieldProps, Frame, OWN } from './field';
import s from './field.module.css';
import w from './writing-area.module.css';

export interface WritingAreaProps
  extends FieldProps,
    Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onInput'> {
  readonly value: string;
  /** Ranges that do not fit, in order and without overlap. */
  readonly flaws?: readonly Flaw[] | undefined;
  /** True for a title: it wraps, but has no lines of its own. */
  readonly single?: boolean | undefined;
  onInput(text: string): void;
}

export function WritingArea(props: WritingAreaProps): JSX.Element {
  const [own, ours, rest] = splitProps(props, OWN, ['value', 'flaws', 'single', 'onInput']);
  const id = createUniqueId();
  let mirror!: HTMLDivElement;

  function onInput(area: HTMLTextAreaElement): void {
    const lines = ours.single && /\s*[\r\n]+\s*/g;
    // What is pasted may have lines.
    if (lines && area.value.search(lines) >= 0) area.value = area.value.replace(lines, ' ');
    ours.onInput(area.value);
  }

  return (
    <Frame {...own} id={id}>
      <div class={w.writing} data-single={ours.single ? '' : undefined}>
        <div ref={mirror} class={`${s.control} ${w.mirror}`} aria-hidden="true">
          <For each={cut(ours.value, ours.flaws ?? [])}>
            {({ text, kind }) => (kind ? <mark data-flaw={kind}>{text}</mark> : text)}
          </For>
          {/* A last line that is empty has its height, too. */}
          {'\u200b'}
        </div>
        <textarea
          rows={1}
          autocomplete="off"
          {...rest}
          {...described(id, own)}
          class={`${s.control} ${w.area}`}
          value={ours.value}
          onInput={(event) => onInput(event.currentTarget)}
          onKeyDown={(event) => {
            if (ours.single && event.key === 'Enter' && !event.isComposing) event.preventDefault();
          }}
          onScroll={(event) => {
            mirror.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
    </Frame>
  );
}

interface Run {
  readonly text: string;
  readonly kind: Flaw['kind'] | null;
}

/** The text in runs that are marked or not. */
function cut(text: string, flaws: readonly Flaw[]): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { start, end: next, kind } of flaws) {
    if (start > end) runs.push({ text: text.slice(end, start), kind: null });
    runs.push({ text: text.slice(start, next), kind });
    end = next;
  }
  if (end < text.length) runs.push({ text: text.slice(end), kind: null });
  return runs;
}
