/** A grid of hours and weekdays, the darker the more. */
import { colourOf, type Drawn, fontOf } from './drawn';
import type { HeatSpec } from './spec';

/** Room for names, in heights of the text. */
const LEFT = 3.2;
const BOTTOM = 1.8;
const GAP = 2;

/** Draws the grid to the canvas's own size. `onPoint` hears which cell a pointer is over, or -1. */
export function drawHeat(
  canvas: HTMLCanvasElement,
  spec: HeatSpec,
  onPoint: (index: number) => void,
): Drawn {
  let marked = -1;
  const { family, size } = fontOf(canvas);
  const left = LEFT * size;
  const most = Math.max(1, ...spec.rows.flatMap(({ values }) => values));
  const wide = spec.columns.length;

  function cell(): { width: number; height: number } {
    return {
      width: (canvas.clientWidth - left) / wide,
      height: (canvas.clientHeight - BOTTOM * size) / spec.rows.length,
    };
  }

  function repaint(): void {
    const context = canvas.getContext('2d');
    if (!context) return;
    const scale = devicePixelRatio;
    canvas.width = Math.round(canvas.clientWidth * scale);
    canvas.height = Math.round(canvas.clientHeight * scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const { width, height } = cell();
    const [ink, muted, empty, full] = ['--ink', '--muted', '--sunken', '--seal'].map((token) =>
      colourOf(canvas, token),
    ) as [string, string, string, string];
    context.font = `${size}px ${family}`;
    context.textBaseline = 'middle';
    spec.rows.forEach(({ name, values }, y) => {
      context.globalAlpha = 1;
      context.fillStyle = muted;
      context.textAlign = 'left';
      context.fillText(name, 0, (y + 0.5) * height, left - 6);
      values.forEach((value, x) => {
        const box = [left + x * width, y * height, width - GAP, height - GAP] as const;
        context.beginPath();
        context.roundRect(...box, 3);
        context.globalAlpha = 1;
        context.fillStyle = empty;
        context.fill();
        if (value > 0) {
          context.globalAlpha = 0.25 + 0.75 * (value / most);
          context.fillStyle = full;
          context.fill();
        }
        if (y * wide + x === marked) {
          context.globalAlpha = 1;
          context.strokeStyle = ink;
          context.lineWidth = 2;
          context.stroke();
        }
      });
    });
    context.globalAlpha = 1;
    context.fillStyle = muted;
    context.textAlign = 'center';
    spec.columns.forEach((name, x) => {
      if (x % 3 === 0)
        context.fillText(name, left + (x + 0.5) * width, canvas.clientHeight - size * 0.65);
    });
  }

  function move(event: PointerEvent): void {
    const { width, height } = cell();
    const x = Math.floor((event.offsetX - left) / width);
    const y = Math.floor(event.offsetY / height);
    const inside = x >= 0 && x < wide && y >= 0 && y < spec.rows.length;
    onPoint(inside ? y * wide + x : -1);
  }

  const sized = new ResizeObserver(repaint);
  sized.observe(canvas);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerdown', move);
  return {
    mark(index) {
      if (index === marked) return;
      marked = index;
      repaint();
    },
    repaint,
    destroy() {
      sized.disconnect();
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerdown', move);
    },
  };
}
