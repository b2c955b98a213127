/** A drawing beside words that say the same, so nobody has to hear it. */
import { createElement, type IconNode } from 'lucide';
import type { JSX } from 'solid-js';

export function Icon(props: {
  /** Lucide's drawing; it and its looks stay as they are first given. */
  readonly of: IconNode;
  /** Side in pixels. */
  readonly size: number;
  /** Width of the line, of 24 a side; 2 unless told. */
  readonly stroke?: number;
}): JSX.Element {
  // Made once, without a component per line: a screen has a dozen, the first one too.
  return createElement(props.of, {
    width: props.size,
    height: props.size,
    'stroke-width': props.stroke ?? 2,
    'aria-hidden': 'true',
  });
}
