/** A few exclusive choices side by side: radio buttons that look like tabs. */
import { createUniqueId, Index, type JSX } from 'solid-js';
import s from './segmented.module.css';

export interface SegmentedProps<V extends string> {
  /** Name of the group for screen readers. */
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  onChange(value: V): void;
}

export function Segmented<V extends string>(props: SegmentedProps<V>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class={s.group}>
      <legend class="visually-hidden">{props.label}</legend>
      <Index each={props.options}>
        {(option) => (
          <label class={s.option}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={option().value}
              checked={option().value === props.value}
              onChange={() => props.onChange(option().value)}
            />
            <span>{option().label}</span>
          </label>
        )}
      </Index>
    </fieldset>
  );
}
