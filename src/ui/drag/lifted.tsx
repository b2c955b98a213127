/** The thing in the hand: a small card beside the pointer. */
import type { JSX } from 'solid-js';
import type { Point } from './drag';
import s from './lifted.module.css';

export function Lifted(props: { readonly at: Point; readonly children: JSX.Element }): JSX.Element {
  return (
    <div class={s.lifted} aria-hidden="true" style={{ transform: beside(props.at) }}>
      {props.children}
    </div>
  );
}

/** Above the pointer, where a finger does not hide it, and never beyond an edge. */
function beside({ x, y }: Point): string {
  return `translate(min(${x}px, 100vw - 250px), max(${y}px, 76px))`;
}
