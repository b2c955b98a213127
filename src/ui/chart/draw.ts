/** Draws a chart of any kind; loaded with the first one that is shown. */
import { drawHeat } from './draw-heat';
import { drawSeries } from './draw-series';
import type { Drawn } from './drawn';
import type { ChartSpec } from './spec';

export function draw(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  write: (value: number) => string,
  onPoint: (index: number) => void,
): Drawn {
  return spec.kind === 'heat'
    ? drawHeat(canvas, spec, onPoint)
    : drawSeries(canvas, spec, write, onPoint);
}
