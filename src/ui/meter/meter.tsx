/** `used / limit`, amber near the limit, red and bold over it. */
import { type JSX, Show } from 'solid-js';
import type { Level } from '../../domain/measure';
import s from './meter.module.css';

export function Meter(props: {
  readonly shown: number;
  readonly max: number | null;
  readonly level: Level;
}): JSX.Element {
  return (
    <span class={s.meter} data-level={props.level}>
      {props.shown}
      <Show when={props.max !== null}> / {props.max}</Show>
    </span>
  );
}
