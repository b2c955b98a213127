/** Draws a chart of any kind; loaded with the first one that is shown. */
import { drawBars } from './draw-bars';
import { drawHeat } from './draw-heat';
import type { Drawn } from './drawn';
import type { ChartSpec } from './spec';

export function draw(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  write: (value: number) => string,
  onPoint: (index: number) => void,
): Drawn {
  return spec.kind === 'bars'
    ? drawBars(canvas, spec, write, onPoint)
    : drawHeat(canvas, spec, onPoint);
}
