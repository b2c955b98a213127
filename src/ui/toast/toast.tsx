/** One short message at the bottom of the screen, with at most one thing to do about it. */
import { type JSX, onCleanup, Show } from 'solid-js';
import s from './toast.module.css';

export interface ToastProps {
  readonly text: string;
  readonly kind: 'did' | 'failed';
  readonly action?: { readonly label: string; run(): void } | undefined;
  onGone(): void;
}

/** How long a message stays, milliseconds. Errors stay until they are answered. */
const STAY = 6000;

export function Toast(props: ToastProps): JSX.Element {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (props.kind === 'did') timer = setTimeout(() => props.onGone(), STAY);
  };
  wait();
  onCleanup(() => clearTimeout(timer));
  return (
    <div
      class={s.toast}
      role={props.kind === 'failed' ? 'alert' : 'status'}
      data-kind={props.kind}
      onPointerEnter={() => clearTimeout(timer)}
      onPointerLeave={wait}
    >
      <span>{props.text}</span>
      <Show when={props.action}>
        {(action) => (
          <button type="button" onClick={() => action().run()}>
            {action().label}
          </button>
        )}
      </Show>
    </div>
  );
}
