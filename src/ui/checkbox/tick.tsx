/** The square one ticks when a task is done. `label` says what it completes. */
import type { JSX } from 'solid-js';
import s from './tick.module.css';

export interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  /** Red while it presses. */
  readonly pressing?: boolean;
  onChange(checked: boolean): void;
}

export function Tick(props: TickProps): JSX.Element {
  return (
    <label class={s.tick} data-pressing={props.pressing ? '' : undefined}>
      <input
        type="checkbox"
        aria-label={props.label}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
