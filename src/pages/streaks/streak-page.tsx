/** One streak: where it stands, all its days, why each of them counts, what was reached. */
import { A, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { ChevronLeft, Pencil, Share2, Stamp } from 'lucide';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { createStore } from 'solid-js/store';
import { addDays, type DayKey, parseDay } from '../../domain/day';
import { type FormRead, formOf } from '../../domain/streak-form';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createSeason } from '../../state/season';
import type { LiveStreak } from '../../state/streaks';
import { Button, IconButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { DayDialog } from './day-dialog';
import { Ledger } from './ledger';
import { Milestones } from './milestones';
import { RestDialog } from './rest-dialog';
import { Season } from './season';
import { SheetCard } from './sheet-card';
import { StampDay } from './stamp-day';
import { StreakDialog } from './streak-dialog';
import s from './streak-page.module.css';
import { Tiles } from './tiles';
import { describeStreak } from './words';
import { WrongTitles } from './wrong-titles';

const GapDialog = lazy(() => import('./gap-dialog'));
const ShareDialog = lazy(() => import('./share-dialog'));

export default function StreakPage(): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const params = useParams<{ id: string }>();
  return (
    <Show
      when={app.streaks.byId(params.id)}
      keyed
      fallback={
        <Page title={t().streaks.title} before={<ToList />}>
          <Empty text={t().streaks.missing} />
        </Page>
      }
    >
      {(live) => <OneStreak live={live} />}
    </Show>
  );
}

function ToList(): JSX.Element {
  const { t } = useI18n();
  return (
    <A class={s.back} href="/streaks" aria-label={t().streaks.toList} title={t().streaks.toList}>
      <Icon of={ChevronLeft} size={22} />
    </A>
  );
}

function OneStreak(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const [params, setParams] = useSearchParams<{ day?: string; share?: string; fill?: string }>();
  const [editing, setEditing] = createSignal(false);
  const [sharing, setSharing] = createSignal<'now' | 'season' | undefined>(
    params.share === '1' ? 'now' : undefined,
  );
  const season = createSeason(app, props.live);
  const [resting, setResting] = createSignal(false);
  const [stamping, setStamping] = createSignal(false);
  const streak = () => props.live.streak();
  const today = app.settings.today;
  const canStamp = () => !props.live.view().stamped && streak().startDay <= today();
  const openDay = () => parseDay(params.day ?? '');
  const showDay = (day: DayKey) => setParams({ day }, { replace: openDay() !== null });

  return (
    <Page
      title={streak().name}
      subtitle={describeStreak(streak(), app.settings.value.boundary, i18n)}
      before={<ToList />}
      actions={
        <>
          <IconButton label={t().streaks.card.title} onClick={() => setSharing('now')}>
            <Icon of={Share2} size={20} />
          </IconButton>
          <IconButton label={t().streaks.edit} onClick={() => setEditing(true)}>
            <Icon of={Pencil} size={20} />
          </IconButton>
          <Show when={canStamp()}>
            <Button look="seal" class={s.stamp} onClick={() => setStamping(true)}>
              <Icon of={Stamp} size={18} />
              {t().seal.stamp}
            </Button>
          </Show>
        </>
      }
    >
      <div class={s.parts}>
        <Tiles live={props.live} onFill={() => setParams({ fill: '1' })}>
          <Show when={canStamp()}>
            <Button look="seal" onClick={() => setStamping(true)}>
              <Icon of={Stamp} size={18} />
              {t().seal.stamp}
            </Button>
          </Show>
        </Tiles>
        <Show when={season()}>
          {(report) => (
            <Season
              streakId={props.live.id}
              report={report()}
              onShare={() => setSharing('season')}
            />
          )}
        </Show>
        <WrongTitles live={props.live} />
        <SheetCard live={props.live} onOpen={showDay} onRest={() => setResting(true)} />
        <Ledger live={props.live} onOpen={showDay} />
        <Milestones live={props.live} />
      </div>
      <Show when={openDay()}>
        {(day) => (
          <DayDialog
            live={props.live}
            day={day()}
            onTurn={showDay}
            onClose={() => setParams({ day: undefined }, { replace: true })}
          />
        )}
      </Show>
      <Show when={stamping()}>
        <StampDay live={props.live} day={today()} onClose={() => setStamping(false)} />
      </Show>
      <Suspense>
        <Show when={params.fill === '1'}>
          <GapDialog
            live={props.live}
            onClose={() => setParams({ fill: undefined }, { replace: true })}
          />
        </Show>
        <Show when={sharing()}>
          {(kind) => (
            <ShareDialog
              live={props.live}
              season={season()}
              kind={kind()}
              onClose={() => setSharing(undefined)}
            />
          )}
        </Show>
      </Suspense>
      <Show when={resting()}>
        <RestDialog live={props.live} onClose={() => setResting(false)} />
      </Show>
      <Show when={editing()}>
        <EditDialog live={props.live} onClose={() => setEditing(false)} />
      </Show>
    </Page>
  );
}

function EditDialog(props: { readonly live: LiveStreak; onClose(): void }): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const { t } = useI18n();
  const [form, setForm] = createStore(
    formOf(props.live.streak(), addDays(app.settings.today(), -1)),
  );

  async function save({ fields, carried }: FormRead): Promise<void> {
    if (await app.stamping.editStreak(props.live.streak(), fields, carried)) props.onClose();
  }

  async function remove(): Promise<void> {
    const streak = props.live.streak();
    navigate('/streaks');
    await app.stamping.removeStreak(streak);
  }

  return (
    <StreakDialog
      title={t().streaks.edit}
      streak={props.live.streak()}
      action={t().app.save}
      form={form}
      setForm={setForm}
      onSave={save}
      onClose={props.onClose}
    >
      <Button look="danger" onClick={() => void remove()}>
        {t().streaks.remove}
      </Button>
    </StreakDialog>
  );
}
