/** Stacked bars and lines, by chart.js: only what they need of it is registered. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { colourOf, type Drawn, fontOf } from './drawn';
import type { SeriesSpec } from './spec';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
Chart.register(LineController, LineElement, PointElement);

/** Draws series at once, without motion. `onPoint` hears which label a pointer is over, or -1. */
export function drawSeries(
  canvas: HTMLCanvasElement,
  spec: SeriesSpec,
  write: (value: number) => string,
  onPoint: (index: number) => void,
): Drawn {
  let marked = -1;
  const paint = (token: string) => colourOf(canvas, token);
  const stacked = spec.kind === 'bars';
  const chart = new Chart<'bar' | 'line', (number | null)[]>(canvas, {
    type: stacked ? 'bar' : 'line',
    data: {
      labels: [...(spec.short ?? spec.labels)],
      datasets: spec.series.map(({ name, values }) => ({
        label: name,
        data: [...values],
        maxBarThickness: 34,
        borderRadius: 3,
        borderSkipped: false,
        spanGaps: true,
        pointRadius: 4,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      onHover: (event, _elements, { scales }) => {
        const at = scales.x?.getValueForPixel(event.x ?? -1) ?? -1;
        onPoint(at >= 0 && at < spec.labels.length ? at : -1);
      },
      scales: {
        x: {
          stacked,
          grid: { display: false },
          ticks: { maxRotation: 0, autoSkip: spec.labels.length > 7, autoSkipPadding: 10 },
        },
        y: {
          stacked,
          beginAtZero: stacked,
          border: { display: false },
          ticks: { precision: 0, maxTicksLimit: 5, callback: (value) => write(Number(value)) },
        },
      },
    },
  });

  function repaint(): void {
    const font = fontOf(canvas);
    spec.series.forEach(({ colour }, i) => {
      const whole = paint(colour);
      const dataset = chart.data.datasets[i];
      if (!dataset) return;
      dataset.borderColor = whole;
      dataset.backgroundColor = spec.labels.map((_, at) =>
        marked < 0 || at === marked ? whole : `${whole}66`,
      );
    });
    for (const scale of [chart.options.scales?.x, chart.options.scales?.y]) {
      if (!scale) continue;
      scale.ticks = { ...scale.ticks, color: paint('--muted'), font };
      scale.grid = { ...scale.grid, color: paint('--line') };
    }
    chart.update();
  }
  repaint();

  return {
    mark(index) {
      if (index === marked) return;
      marked = index;
      repaint();
    },
    repaint,
    destroy: () => chart.destroy(),
  };
}
