/** Ideas in the inbox, pieces already planned, series and what is archived; the first field notes a new idea. */
import { type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Page } from '../../ui/page/page';
import { IdeaBar } from './idea-bar';
import { IdeaList } from './idea-list';
import { IdeaTools } from './idea-tools';
import { createIdeas } from './ideas';
import { Jot } from './jot';
import { PasteIn } from './paste-in';
import s from './pieces-page.module.css';
import { PlanIdeasDialog } from './plan-ideas-dialog';
import { SeriesList } from './series-list';

export default function PiecesPage(): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const ideas = createIdeas(useApp(), i18n);
  return (
    <Page title={t().pieces.title}>
      <div class={s.narrow} data-selecting={ideas.selecting() ? '' : undefined}>
        <Jot />
        <PasteIn />
        <IdeaTools ideas={ideas} />
        <Show when={ideas.tab() === 'series'} fallback={<IdeaList ideas={ideas} />}>
          <SeriesList />
        </Show>
        <Show when={ideas.selecting()}>
          <IdeaBar ideas={ideas} />
        </Show>
      </div>
      <Show when={ideas.planning()} keyed>
        {(some) => (
          <PlanIdeasDialog ideas={some} onPlanned={ideas.clear} onClose={() => ideas.plan(null)} />
        )}
      </Show>
    </Page>
  );
}
