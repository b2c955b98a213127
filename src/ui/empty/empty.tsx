/** What a screen is for, in one line, with one button. */
import type { JSX } from 'solid-js';
import s from './empty.module.css';

export function Empty(props: {
  readonly text: string;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <div class={s.empty}>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
