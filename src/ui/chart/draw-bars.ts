/** Stacked bars, by chart.js: only what they need of it is registered. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { colourOf, type Drawn } from './drawn';
import type { BarSpec } from './spec';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws bars at once, without motion. `onPoint` hears which label a pointer is over, or -1. */
export function drawBars(
  canvas: HTMLCanvasElement,
  spec: BarSpec,
  write: (value: number) => string,
  onPoint: (index: number) => void,
): Drawn {
  let marked = -1;
  const paint = (token: string) => colourOf(canvas, token);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map(({ name, values }) => ({
        label: name,
        data: [...values],
        maxBarThickness: 34,
        borderRadius: 3,
        borderSkipped: false,
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
          stacked: true,
          grid: { display: false },
          ticks: { maxRotation: 0, autoSkip: spec.labels.length > 7, autoSkipPadding: 10 },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          border: { display: false },
          ticks: { precision: 0, maxTicksLimit: 5, callback: (value) => write(Number(value)) },
        },
      },
    },
  });

  function repaint(): void {
    const family = getComputedStyle(canvas).fontFamily;
    spec.series.forEach(({ colour }, i) => {
      const whole = paint(colour);
      const dataset = chart.data.datasets[i];
      if (!dataset) return;
      dataset.backgroundColor = spec.labels.map((_, at) =>
        marked < 0 || at === marked ? whole : `${whole}66`,
      );
    });
    for (const scale of [chart.options.scales?.x, chart.options.scales?.y]) {
      if (!scale) continue;
      scale.ticks = { ...scale.ticks, color: paint('--muted'), font: { family, size: 12 } };
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
