/** The colour of a quadrant for style sheets, as `--quadrant`. */
import type { JSX } from 'solid-js';
import type { Quadrant } from '../../domain/task';

export function colourOf(quadrant: Quadrant): JSX.CSSProperties {
  return { '--quadrant': `var(--quadrant-${quadrant})` };
}
