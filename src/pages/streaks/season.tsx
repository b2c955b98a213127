/** The season report of a streak that reached its goal, and what comes next. */
import { useNavigate } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import type { SeasonReport } from '../../domain/season-report';
import { useI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/page/page';
import s from './season.module.css';
import { seasonFacts } from './words';

export function Season(props: {
  readonly streakId: string;
  readonly report: SeasonReport;
  onShare(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const navigate = useNavigate();
  return (
    <Card class={s.card}>
      <h2>{t().streaks.season.title}</h2>
      <dl class={s.facts}>
        <For each={seasonFacts(props.report, i18n)}>
          {({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd class="written">{value}</dd>
            </div>
          )}
        </For>
      </dl>
      <div class={s.end}>
        <Button onClick={() => props.onShare()}>{t().streaks.season.makeCard}</Button>
        <Button look="quiet" onClick={() => navigate(`/streaks?new=1&after=${props.streakId}`)}>
          {t().streaks.season.next}
        </Button>
      </div>
    </Card>
  );
}
