/** 复盘: a week or a month told from what is there, and three answers to it that are kept. */
import { A, useNavigate, useSearchParams } from '@solidjs/router';
import { ChevronLeft } from 'lucide';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Measure } from '../../domain/result';
import {
  foundReviews,
  newReview,
  type Period,
  periodIn,
  periodOf,
  REVIEW_KINDS,
  reviewId,
  spanOfPeriod,
  stepPeriod,
} from '../../domain/review';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { Button, IconButton } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { Page, Section } from '../../ui/page/page';
import { Segmented } from '../../ui/segmented/segmented';
import { Answers } from './answers';
import { MeasureChoice } from './measure-choice';
import { PeriodView } from './period-view';
import s from './review-page.module.css';

export default function ReviewPage(): JSX.Element {
  const { clock, notices, repository, settings } = useApp();
  const { t, f } = useI18n();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams<{ of?: string }>();
  const [measure, setMeasure] = createSignal<Measure>('views');
  const [query, setQuery] = createSignal('');
  const thisOne = (kind: Period['kind']) =>
    periodOf(kind, settings.today(), settings.value.weekStart);
  const period = createMemo(() => periodIn(params.of) ?? thisOne('week'));
  const go = (to: Period) => setParams({ of: reviewId(to) }, { replace: true });
  const reviews = createLive(
    repository,
    ['reviews'],
    () => true,
    () => repository.reviews(),
    notices.report,
  );
  const id = () => reviewId(period());
  const stored = () => reviews()?.find((one) => one.id === id());
  const earlier = createMemo(() => foundReviews(reviews() ?? [], query()));
  const words = (of: Period) => {
    const { first, last } = spanOfPeriod(of);
    return t().review.from(f().date(first), f().date(last));
  };

  return (
    <Page
      title={t().review.title}
      subtitle={words(period())}
      before={
        <IconButton label={t().app.back} onClick={() => navigate('/insights')}>
          <Icon of={ChevronLeft} size={22} />
        </IconButton>
      }
      actions={
        <div class={s.print}>
          <Button onClick={() => print()}>{t().review.print}</Button>
        </div>
      }
    >
      <div class={s.choice}>
        <Segmented
          label={t().review.kind}
          options={REVIEW_KINDS.map((value) => ({ value, label: t().review.kinds[value] }))}
          value={period().kind}
          onChange={(kind) => go(thisOne(kind))}
        />
        <Button onClick={() => go(stepPeriod(period(), -1))}>{t().review.previous}</Button>
        <Button onClick={() => go(stepPeriod(period(), 1))}>{t().review.following}</Button>
      </div>
      <Section title={t().review.facts}>
        <MeasureChoice value={measure()} onChoose={setMeasure} />
        <PeriodView span={spanOfPeriod(period())} measure={measure()} />
      </Section>
      <Section title={t().review.answers}>
        <Show when={reviews() && id()} keyed>
          {(of) => (
            <Answers review={() => stored() ?? newReview(periodIn(of) ?? period(), clock.read())} />
          )}
        </Show>
      </Section>
      <Show when={foundReviews(reviews() ?? [], '').length > 0}>
        <div class={s.earlier}>
          <Section title={t().review.earlier}>
            <TextField
              label={t().review.search}
              type="search"
              value={query()}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <ul>
              <For each={earlier()} fallback={<li>{t().review.noneFound}</li>}>
                {(one) => (
                  <li>
                    <A href={`/insights/review?of=${one.id}`}>{words(one)}</A>
                    <p>{[one.well, one.badly, one.next].filter(Boolean).join(' / ')}</p>
                  </li>
                )}
              </For>
            </ul>
          </Section>
        </div>
      </Show>
    </Page>
  );
}
