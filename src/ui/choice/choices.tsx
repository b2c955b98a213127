/** Several of a few: checkboxes that look like chips. */
import { createMemo, For, type JSX, Show } from 'solid-js';
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
  // An icon is made where the options are read, a memo where a value is a condition, and a handler
  // is no place for either.
  const options = createMemo(() => props.options);
  const value = createMemo(() => props.value);

  function toggle(toggled: V, on: boolean): void {
    const chosen = options().filter((option) =>
      option.value === toggled ? on : value().includes(option.value),
    );
    props.onChange(chosen.map((option) => option.value));
  }
  return (
    <fieldset class={s.group}>
      <legend class={props.quiet ? 'visually-hidden' : s.legend}>{props.label}</legend>
      <For each={options()}>
        {(option) => (
          <label class={s.choice}>
            <input
              type="checkbox"
              class="visually-hidden"
              checked={value().includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>
              <Show when={option.icon}>
                <span aria-hidden="true">{option.icon}</span>
              </Show>
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
