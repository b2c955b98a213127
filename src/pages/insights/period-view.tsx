/** What a span of days was: what went out and what did not, the streaks, the tasks. */
import { createMemo, For, type JSX, Show } from 'solid-js';
import { addDays } from '../../domain/day';
import { periodFacts, sealsIn } from '../../domain/insights/period';
import type { Measured } from '../../domain/insights/results';
import { isIn, type Span } from '../../domain/insights/span';
import { PLATFORM_IDS } from '../../domain/platform';
import type { Measure } from '../../domain/result';
import { isOverdue } from '../../domain/task';
import { instantOf, wall } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import s from './review-page.module.css';

export function PeriodView(props: { readonly span: Span; readonly measure: Measure }): JSX.Element {
  const { notices, repository, settings, streaks, tasks } = useApp();
  const { t, f } = useI18n();
  const read = createLive(
    repository,
    ['posts', 'tasks'],
    () => ({ span: props.span, boundary: settings.value.boundary }),
    async ({ span, boundary }) => {
      // A day may have been frozen in any zone: none is more than two dates away.
      const since = instantOf(wall(addDays(span.first, -2), 0), settings.zone());
      const [posts, done] = await Promise.all([
        repository.posts(span.first, span.last, boundary),
        repository.doneTasks(since),
      ]);
      const within = done.filter((task) => task.done && isIn(task.done.day, span));
      return { posts, span, done: within.length };
    },
    notices.report,
  );
  const facts = createMemo(() => {
    const known = read();
    return known && periodFacts(known.posts, known.span, settings.value.boundary, props.measure);
  });
  const seals = createMemo(() =>
    streaks
      .all()
      .map((live) => ({
        name: live.streak().name,
        days: sealsIn(live.view(), props.span, settings.today()),
      }))
      .filter(({ days }) => days > 0),
  );
  const late = () =>
    Object.values(tasks.open())
      .flat()
      .filter((task) => isOverdue(task, tasks.rule())).length;
  const sent = () => {
    const known = facts();
    if (!known) return '';
    const each = PLATFORM_IDS.filter((id) => known.byPlatform[id] > 0).map(
      (id) => `${t().platform[id]}\u00a0${f().number(known.byPlatform[id])}`,
    );
    const all = t().review.posts(known.sent.length);
    return each.length > 0 ? t().review.one(all, t().review.by(each)) : all;
  };
  const told = ({ post, value }: Measured) => {
    const title = post.state.status === 'published' ? post.state.went.title : '';
    return t().review.one(title || t().app.untitled, f().number(value));
  };
  const measureName = () => t().results.measures[props.measure];

  return (
    <Show when={facts()}>
      {(known) => (
        <dl class={s.facts}>
          <Fact name={t().review.sent} value={sent()} />
          <Fact name={t().review.moved} value={t().review.posts(known().moved)} />
          <Fact name={t().review.dropped} value={t().review.posts(known().dropped)} />
          <Fact name={t().review.open} value={t().review.posts(known().open)} />
          <For each={seals()}>
            {({ name, days }) => (
              <Fact name={t().review.seals(name)} value={t().review.sealed(days)} />
            )}
          </For>
          <Fact name={t().review.done} value={t().review.tasks(read()?.done ?? 0)} />
          <Show when={isIn(settings.today(), props.span) && late() > 0}>
            <Fact name={t().review.overdue} value={t().review.tasks(late())} />
          </Show>
          <Show when={known().best}>
            {(one) => <Fact name={t().review.best(measureName())} value={told(one())} />}
          </Show>
          <Show when={known().worst}>
            {(one) => <Fact name={t().review.worst(measureName())} value={told(one())} />}
          </Show>
        </dl>
      )}
    </Show>
  );
}

function Fact(props: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
