/** The charts of tasks, and of a streak's runs. */
import { ENOUGH } from '../../domain/insights/posts';
import type { Run } from '../../domain/insights/runs';
import { STAYS, type TaskInsights, type WeekOfTasks } from '../../domain/insights/tasks';
import { QUADRANTS } from '../../domain/task';
import type { I18n } from '../../i18n';
import type { SeriesSpec } from '../../ui/chart/spec';
import type { Shown } from './shown';
import { timeWords } from './time-words';

/** Time spent is shown once a timer has run. */
export function taskCharts(found: TaskInsights, i18n: I18n): Shown[] {
  const charts = [done(found, i18n), stays(found, i18n)];
  return found.spent > 0 ? [...charts, spent(found, i18n)] : charts;
}

function done({ done, total, weeks }: TaskInsights, i18n: I18n): Shown {
  const words = i18n.t().insights;
  const most = QUADRANTS.reduce((a, b) => (done[b] > done[a] ? b : a));
  return {
    name: words.done.name,
    finding:
      total < ENOUGH ? words.stays.few(total) : words.done.finding(total, i18n.t().quadrant[most]),
    spec: perQuadrant(weeks, 'done', i18n),
  };
}

function spent({ spent, weeks }: TaskInsights, i18n: I18n): Shown {
  const words = i18n.t().insights.spent;
  return {
    name: words.name,
    finding: words.finding(timeWords(spent, i18n)),
    spec: perQuadrant(weeks, 'spent', i18n),
  };
}

function perQuadrant(
  weeks: readonly WeekOfTasks[],
  what: 'done' | 'spent',
  { t, f }: I18n,
): SeriesSpec {
  const used = QUADRANTS.filter((id) => weeks.some((week) => week[what][id] > 0));
  return {
    kind: 'bars',
    of: t().insights.week,
    labels: weeks.map(({ start }) => f().date(start)),
    series: used.map((id) => ({
      name: t().quadrant[id],
      colour: `--quadrant-${id}`,
      values: weeks.map((week) => Math.round(week[what][id])),
    })),
  };
}

function stays({ done, stays, medianStay }: TaskInsights, i18n: I18n): Shown {
  const words = i18n.t().insights.stays;
  return {
    name: words.name,
    finding:
      medianStay === null
        ? words.few(done.do)
        : words.finding(timeWords(Math.max(1, medianStay) * 60, i18n)),
    spec: {
      kind: 'bars',
      of: words.of,
      labels: STAYS.map((id) => words.labels[id]),
      series: [
        { name: words.tasks, colour: '--quadrant-do', values: STAYS.map((id) => stays[id]) },
      ],
    },
  };
}

/** The runs of the streak with this name. */
export function runChart(streak: string, runs: readonly Run[], { t, f }: I18n): Shown {
  const words = t().insights.runs;
  const longest = Math.max(0, ...runs.map(({ seals }) => seals));
  return {
    name: words.name(streak),
    finding: longest > 0 ? words.finding(longest) : words.none,
    spec: {
      kind: 'bars',
      of: words.of,
      labels: runs.map(({ first, last }) => words.run(f().date(first), f().date(last))),
      series: [{ name: words.seals, colour: '--seal', values: runs.map(({ seals }) => seals) }],
    },
  };
}
