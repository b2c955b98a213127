/** A setting that is chosen among a few: its name, what it does, and the choice. */
import { type JSX, Show } from 'solid-js';
import s from './setting.module.css';

export function Setting(props: {
  readonly name: string;
  readonly hint?: string;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <div class={s.setting}>
      <p class={s.name}>{props.name}</p>
      {props.children}
      <Show when={props.hint}>
        <p class={s.hint}>{props.hint}</p>
      </Show>
    </div>
  );
}
