/** The seal: an irregular square of cinnabar with the day's number. */
import { type JSX, Show } from 'solid-js';
import s from './seal.module.css';
import { SEAL_HAIRLINE, SEAL_OUTLINE } from './seal-shape';

export interface SealProps {
  /** The number on it. */
  readonly label: number;
  /** The goal beneath, left out once the number is past it. */
  readonly goal: number;
  readonly stamped: boolean;
  /** True while it was pressed a moment ago. */
  readonly pressed?: boolean;
}

export function Seal(props: SealProps): JSX.Element {
  return (
    <div
      class={s.slot}
      data-stamped={props.stamped ? '' : undefined}
      data-pressed={props.pressed ? '' : undefined}
      aria-hidden="true"
    >
      <div class={s.seal} data-digits={String(props.label).length}>
        <svg viewBox="0 0 100 100" class={s.shape} aria-hidden="true">
          <path class={s.fill} d={SEAL_OUTLINE} />
          <path class={s.hairline} d={SEAL_HAIRLINE} />
        </svg>
        <span class={s.number}>{props.label}</span>
        <Show when={props.label <= props.goal}>
          <span class={s.goal}>/{props.goal}</span>
        </Show>
      </div>
    </div>
  );
}
