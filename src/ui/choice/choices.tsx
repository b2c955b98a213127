/** Several of a few: checkboxes that look like chips. */
import { For, type JSX } from 'solid-js';
import s from './choices.module.css';

export interface ChoicesProps<V extends string | number> {
  readonly label: string;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly icon?: JSX.Element;
  }[];
  readonly value: readonly V[];
  readonly error?: string | undefined;
  /** True when the group's name is only spoken. */
  readonly quiet?: boolean;
  onChange(value: V[]): void;
}

export function Choices<V extends string | number>(props: ChoicesProps<V>): JSX.Element {
  function toggle(value: V, on: boolean): void {
    const chosen = props.options.filter((option) =>
      option.value === value ? on : props.value.includes(option.value),
    );
    props.onChange(chosen.map((option) => option.value));
  }
  return (
    <fieldset class={s.group}>
      <legend class={props.quiet ? 'visually-hidden' : s.legend}>{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class={s.choice}>
            <input
              type="checkbox"
              class="visually-hidden"
              checked={props.value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>
              {option.icon}
              {option.label}
            </span>
          </label>
        )}
      </For>
      <p class={s.error} role="alert">
        {props.error}
      </p>
    </fieldset>
  );
}
