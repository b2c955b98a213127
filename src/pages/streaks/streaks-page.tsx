/** All streaks, and the way to start one. */
import { A, useNavigate, useSearchParams } from '@solidjs/router';
import { Plus } from 'lucide';
import { For, type JSX, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import { addDays } from '../../domain/day';
import { newStreak, type Streak } from '../../domain/streak';
import { type FormRead, formOf } from '../../domain/streak-form';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { Seal } from '../../ui/seal/seal';
import { StreakDialog } from './streak-dialog';
import s from './streaks-page.module.css';

export default function StreaksPage(): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const { t } = useI18n();
  const [params, setParams] = useSearchParams<{ new?: string; after?: string }>();
  // Kept while the page is: closing the dialog by mistake loses nothing.
  const begin = app.settings.today();
  // The next season is the last one over again, from the day after its last seal.
  const last = untrack(() => app.streaks.byId(params.after ?? ''));
  const blank: Streak = {
    ...(last?.streak() ?? newStreak('', '', begin, 0)),
    id: '',
    startDay: last?.view().stamped ? addDays(begin, 1) : begin,
  };
  const [form, setForm] = createStore(formOf(blank, addDays(begin, -1)));
  const open = () => setParams({ new: '1' });

  async function start({ fields, carried }: FormRead): Promise<void> {
    const { name, startDay, ...rest } = fields;
    const id = await app.stamping.start(name, startDay, rest, carried ?? []);
    if (id) navigate(`/streaks/${id}`, { replace: true });
  }

  return (
    <Page
      title={t().streaks.title}
      actions={
        <Show when={app.streaks.all().length > 0}>
          <LinkButton href="/insights">{t().insights.title}</LinkButton>
          <Button look="seal" onClick={open}>
            <Icon of={Plus} size={18} />
            {t().streaks.start}
          </Button>
        </Show>
      }
    >
      <Show
        when={app.streaks.all().length > 0}
        fallback={
          <Empty text={t().streaks.empty}>
            <Button look="seal" onClick={open}>
              {t().streaks.start}
            </Button>
          </Empty>
        }
      >
        <ul class={s.list}>
          <For each={app.streaks.all()}>{(live) => <StreakLink live={live} />}</For>
        </ul>
      </Show>
      <Show when={params.new === '1'}>
        <StreakDialog
          title={t().streaks.start}
          streak={blank}
          action={t().streaks.start}
          form={form}
          setForm={setForm}
          onSave={start}
          onClose={() => setParams({ new: undefined, after: undefined }, { replace: true })}
        />
      </Show>
    </Page>
  );
}

function StreakLink(props: { readonly live: LiveStreak }): JSX.Element {
  const { t } = useI18n();
  const streak = () => props.live.streak();
  const view = () => props.live.view();
  return (
    <li>
      <A class={s.card} href={`/streaks/${props.live.id}`}>
        <Seal label={view().todayLabel} goal={streak().goal} stamped={view().stamped} />
        <span class={s.facts}>
          <span class={`${s.name} written`}>{streak().name}</span>
          <span class={s.number}>
            {view().todayLabel}
            <Show when={view().todayLabel <= streak().goal}>
              <span>/{streak().goal}</span>
            </Show>
          </span>
          <span class={s.line}>
            {t().today.run(view().current)} · {t().streaks.runwayDays(view().runway)}
          </span>
        </span>
      </A>
    </li>
  );
}
