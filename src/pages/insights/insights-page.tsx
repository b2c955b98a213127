/** What went out and what was done, looked back on. */
import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { runsOf } from '../../domain/insights/runs';
import { readChoice, type Span, spanOf, spellChoice } from '../../domain/insights/span';
import type { Measure } from '../../domain/result';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createInsights, type Insights } from '../../state/insights';
import { LinkButton } from '../../ui/button/button';
import { ChartCard } from '../../ui/chart/chart-card';
import { Empty } from '../../ui/empty/empty';
import { Page, Section } from '../../ui/page/page';
import s from './insights-page.module.css';
import { MeasureChoice } from './measure-choice';
import { postCharts } from './post-charts';
import { followerChart, resultCharts } from './result-charts';
import type { Shown } from './shown';
import { SpanChoice } from './span-choice';
import { runChart, taskCharts } from './task-charts';

export default function InsightsPage(): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const [params, setParams] = useSearchParams<{ range?: string }>();
  const choice = createMemo(() => readChoice(params.range));
  const today = () => app.settings.today();

  function streakSpan(): Span | null {
    const chosen = choice();
    const live = chosen.kind === 'streak' ? app.streaks.byId(chosen.id) : undefined;
    if (!live) return null;
    const end = live.view().finishedOn ?? today();
    const first = live.streak().startDay;
    return { first, last: end < first ? first : end };
  }
  const span = createMemo(() => spanOf(choice(), today(), streakSpan()));
  const found = createInsights(app, span);
  const runs = createMemo(() =>
    app.streaks
      .all()
      .map((live) => ({ live, runs: runsOf(live.view(), span(), today()) }))
      .filter(({ runs }) => runs.length > 0)
      .map(({ live, runs }) => runChart(live.streak().name, runs, i18n)),
  );
  const posts = createMemo(() => {
    const known = found.posts();
    return known && known.sent + known.dropped > 0 ? postCharts(known, i18n) : [];
  });
  const tasks = createMemo(() => {
    const known = found.tasks();
    return known && known.total > 0 ? taskCharts(known, i18n) : [];
  });
  const read = () => found.posts() !== undefined && found.tasks() !== undefined;
  const nothing = () => posts().length + tasks().length + runs().length === 0;

  return (
    <Page
      title={t().insights.title}
      subtitle={t().insights.subtitle}
      actions={
        <>
          <LinkButton href="/insights/review">{t().review.title}</LinkButton>
          <LinkButton href="/insights/results">{t().results.title}</LinkButton>
        </>
      }
    >
      <SpanChoice
        choice={choice()}
        span={span()}
        onChoose={(next) => setParams({ range: spellChoice(next) }, { replace: true })}
      />
      <Show when={read()}>
        <Show
          when={!nothing()}
          fallback={
            <Empty text={t().insights.empty}>
              <LinkButton href="/calendar" look="seal">
                {t().insights.plan}
              </LinkButton>
            </Empty>
          }
        >
          <Charts title={t().insights.posts} charts={posts()} none={t().insights.noPosts} />
          <Results found={found} />
          <Show when={runs().length > 0}>
            <Charts title={t().insights.streaks} charts={runs()} none="" />
          </Show>
          <Charts title={t().insights.tasks} charts={tasks()} none={t().insights.noTasks} />
        </Show>
      </Show>
    </Page>
  );
}

/** What posts brought in, by the measure chosen. */
function Results(props: { readonly found: Insights }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [measure, setMeasure] = createSignal<Measure>('views');
  const charts = createMemo(() => {
    const results = props.found.results(measure());
    const followers = props.found.followers();
    return [
      ...(results ? resultCharts(results, measure(), i18n) : []),
      ...(followers ? followerChart(followers, i18n) : []),
    ];
  });
  return (
    <Charts title={t().results.section} charts={charts()} none={t().results.empty}>
      <MeasureChoice value={measure()} onChoose={setMeasure} />
    </Charts>
  );
}

function Charts(props: {
  readonly title: string;
  readonly charts: readonly Shown[];
  /** What is said where there is no chart. */
  readonly none: string;
  /** What is chosen about them. */
  readonly children?: JSX.Element;
}): JSX.Element {
  const app = useApp();
  return (
    <Section title={props.title}>
      {props.children}
      <Show when={props.charts.length > 0} fallback={<p class={s.none}>{props.none}</p>}>
        <div class={s.charts}>
          <For each={props.charts}>
            {(chart) => <ChartCard {...chart} onFailed={app.notices.report} />}
          </For>
        </div>
      </Show>
    </Section>
  );
}
