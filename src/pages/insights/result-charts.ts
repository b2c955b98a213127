/** The charts of what posts brought in. */
import {
  bestOf,
  type FollowerLines,
  type Group,
  type ResultInsights,
} from '../../domain/insights/results';
import type { Measure } from '../../domain/result';
import type { I18n } from '../../i18n';
import type { Shown } from './shown';

/** So many posts are shown one by one, the last ones. */
const MOST_POSTS = 40;

/** Empty where nothing is known. Medians are shown of groups that are large enough. */
export function resultCharts(found: ResultInsights, measure: Measure, i18n: I18n): Shown[] {
  if (found.posts.length === 0) return [];
  const { t, f } = i18n;
  const { groups } = t().results;
  const group = <K>(name: string, all: readonly Group<K>[], word: (key: K) => string) =>
    medians(name, all, word, measure, i18n);
  return [
    each(found, measure, i18n),
    ...group(groups.weekday, found.byWeekday, (day) => f().weekday(day)),
    ...group(groups.hour, found.byHour, (hour) => t().insights.hours.hour(hour)),
    ...group(groups.platform, found.byPlatform, (id) => t().platform[id]),
    ...group(groups.tag, found.byTag, (tag) => `#${tag}`),
  ];
}

function each({ posts }: ResultInsights, measure: Measure, { t, f }: I18n): Shown {
  const words = t().results;
  const shown = posts.slice(-MOST_POSTS);
  const nameOf = ({ post }: (typeof posts)[number]) =>
    (post.state.status === 'published' && post.state.went.title) || t().app.untitled;
  const best = posts.reduce((a, b) => (b.value > a.value ? b : a));
  return {
    name: words.each.name,
    finding: words.each.best(f().number(best.value), nameOf(best)),
    spec: {
      kind: 'bars',
      of: words.posts,
      labels: shown.map((one) => `${nameOf(one)} · ${t().platform[one.post.platform]}`),
      short: shown.map(({ post }) =>
        post.state.status === 'published' ? f().date(post.state.went.day) : '',
      ),
      series: [
        {
          name: words.measures[measure],
          colour: '--link',
          values: shown.map(({ value }) => value),
        },
      ],
    },
  };
}

function medians<K>(
  name: string,
  all: readonly Group<K>[],
  word: (key: K) => string,
  measure: Measure,
  { t, f }: I18n,
): Shown[] {
  const words = t().results;
  const large = all.filter(({ median }) => median !== null);
  const [first] = large;
  if (!first) return [];
  const best = bestOf(all);
  const { key, median } = best ?? first;
  const told = (best ? words.finding : words.single)(word(key), f().number(median ?? 0));
  return [
    {
      name: `${name} · ${words.medianOf(words.measures[measure])}`,
      finding: told,
      spec: {
        kind: 'bars',
        of: name,
        labels: large.map((one) => words.counted(word(one.key), one.posts)),
        series: [
          {
            name: words.medianOf(words.measures[measure]),
            colour: '--done',
            values: large.map((one) => one.median),
          },
        ],
      },
    },
  ];
}

/** Empty where no followers are known in the span. */
export function followerChart({ days, lines }: FollowerLines, { t, f }: I18n): Shown[] {
  if (days.length === 0) return [];
  const words = t().results.gained;
  const gained = lines.reduce((sum, line) => sum + line.gained, 0);
  const sign = gained > 0 ? '+' : '';
  return [
    {
      name: words.name,
      finding: words.finding(`${sign}${f().number(gained)}`),
      spec: {
        kind: 'lines',
        of: t().results.day,
        labels: days.map((day) => f().date(day)),
        series: lines.map(({ platform, counts }) => ({
          name: t().platform[platform],
          colour: `--platform-${platform}`,
          values: counts,
        })),
      },
    },
  ];
}
