/** The charts of posts. */
import type { Weekday } from '../../domain/day';
import { ENOUGH, ON_TIME, type PostInsights, TIMINGS } from '../../domain/insights/posts';
import { PLATFORM_IDS } from '../../domain/platform';
import type { I18n } from '../../i18n';
import type { Shown } from './shown';
import { timeWords } from './time-words';

export function postCharts(found: PostInsights, i18n: I18n): Shown[] {
  const words = i18n.t().insights;
  const charts = [weeks, hours, timing, moves].map((chart) => {
    const shown = chart(found, i18n);
    return found.sent < ENOUGH ? { ...shown, finding: words.few(found.sent) } : shown;
  });
  return [...charts, dropped(found, i18n)];
}

function weeks({ weeks, sent }: PostInsights, { t, f }: I18n): Shown {
  const words = t().insights;
  const average = Math.round((sent / Math.max(1, weeks.length)) * 10) / 10;
  const used = PLATFORM_IDS.filter((id) => weeks.some(({ posts }) => posts[id] > 0));
  return {
    name: words.weeks.name,
    finding: words.weeks.finding(f().number(average), sent),
    spec: {
      kind: 'bars',
      of: words.week,
      labels: weeks.map(({ start }) => f().date(start)),
      series: used.map((id) => ({
        name: t().platform[id],
        colour: `--platform-${id}`,
        values: weeks.map(({ posts }) => posts[id]),
      })),
    },
  };
}

function hours({ hours, peak }: PostInsights, { t, f }: I18n): Shown {
  const words = t().insights.hours;
  return {
    name: words.name,
    finding: peak ? words.finding(f().weekday(peak.weekday), peak.hour) : '',
    spec: {
      kind: 'heat',
      of: words.weekday,
      columns: Array.from({ length: 24 }, (_, hour) => String(hour)),
      rows: hours.map((values, i) => ({ name: f().weekday((i + 1) as Weekday), values })),
    },
  };
}

function timing({ timings, medianLate, sent }: PostInsights, i18n: I18n): Shown {
  const words = i18n.t().insights.timing;
  const late = medianLate ?? 0;
  const time = timeWords(Math.abs(late), i18n);
  const onTime = Math.abs(late) <= ON_TIME;
  return {
    name: words.name,
    finding: onTime
      ? words.onTime(timings.onTime, sent)
      : late > 0
        ? words.late(time)
        : words.early(time),
    spec: {
      kind: 'bars',
      of: words.of,
      labels: TIMINGS.map((id) => words.labels[id]),
      series: [{ name: words.posts, colour: '--link', values: TIMINGS.map((id) => timings[id]) }],
    },
  };
}

function moves({ moves, sent }: PostInsights, { t }: I18n): Shown {
  const words = t().insights.moves;
  const moved = sent - moves[0];
  return {
    name: words.name,
    finding: moved === 0 ? words.none : words.finding(moved, sent),
    spec: {
      kind: 'bars',
      of: words.of,
      labels: words.labels,
      series: [{ name: t().insights.timing.posts, colour: '--quadrant-delegate', values: moves }],
    },
  };
}

function dropped({ byPlatform, sent, dropped }: PostInsights, { t, f }: I18n): Shown {
  const words = t().insights.dropped;
  const used = PLATFORM_IDS.filter((id) => byPlatform[id].sent + byPlatform[id].dropped > 0);
  const percent = `${f().number(Math.round((100 * dropped) / Math.max(1, sent + dropped)))}%`;
  return {
    name: words.name,
    finding:
      sent + dropped < ENOUGH
        ? t().insights.few(sent)
        : dropped === 0
          ? words.none
          : words.finding(dropped, percent),
    spec: {
      kind: 'bars',
      of: words.of,
      labels: used.map((id) => t().platform[id]),
      series: [
        { name: words.sent, colour: '--done', values: used.map((id) => byPlatform[id].sent) },
        {
          name: words.dropped,
          colour: '--line-strong',
          values: used.map((id) => byPlatform[id].dropped),
        },
      ],
    },
  };
}
