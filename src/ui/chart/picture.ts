/** A chart as a picture of its own: its finding above, its legend below that, and its paper beneath. */
import { colourOf } from './drawn';
import type { ChartSpec } from './spec';

const EDGE = 24;
const TITLE = 40;
const LEGEND = 28;

/** A PNG of what a canvas shows, at its sharpness, in the colours that hold now. */
export async function pictureOf(
  canvas: HTMLCanvasElement,
  title: string,
  spec: ChartSpec,
): Promise<Blob> {
  const legend = spec.kind !== 'heat' && spec.series.length > 1 ? spec.series : [];
  const top = EDGE + TITLE + (legend.length > 0 ? LEGEND : 0);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const scale = devicePixelRatio;
  const sheet = document.createElement('canvas');
  sheet.width = (width + 2 * EDGE) * scale;
  sheet.height = (height + top + EDGE) * scale;
  const context = sheet.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  context.fillStyle = colourOf(canvas, '--surface');
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = colourOf(canvas, '--ink');
  context.font = `600 18px ${style.getPropertyValue('--serif')}`;
  context.fillText(title, EDGE, EDGE + 18, width);
  context.font = `13px ${style.fontFamily}`;
  let x = EDGE;
  for (const { name, colour } of legend) {
    context.fillStyle = colourOf(canvas, colour);
    context.fillRect(x, EDGE + TITLE, 10, 10);
    context.fillStyle = colourOf(canvas, '--muted');
    context.fillText(name, x + 15, EDGE + TITLE + 10);
    x += 33 + context.measureText(name).width;
  }
  context.drawImage(canvas, EDGE, top, width, height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
