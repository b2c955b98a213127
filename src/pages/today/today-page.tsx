/** Today in one glance: the seal, what goes out, what waits for an answer, what to do first. */
import { A } from '@solidjs/router';
import { Lightbulb, Search, Settings } from 'lucide';
import { For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createDue } from '../../state/due';
import { Button, IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { FirstTasks } from './first-tasks';
import { GoingOut } from './going-out';
import { StreakCard } from './streak-card';
import s from './today-page.module.css';

/** Seen once: an app that is in use does not wait for it. */
const FirstRun = lazy(() => import('./first-run'));

export default function TodayPage(): JSX.Element {
  const app = useApp();
  const { t, f } = useStartI18n();
  const today = app.settings.today;
  const due = createDue(app);
  const isEmpty = () =>
    app.streaks.all().length === 0 &&
    app.posts.waiting().length === 0 &&
    due.queue().length === 0 &&
    app.posts.on(today()).length === 0 &&
    Object.values(app.tasks.open()).every((tasks) => tasks.length === 0);

  return (
    <Page
      title={t().today.title}
      subtitle={[f().dateAndWeekday(today()), f().lunar(today())].filter(Boolean).join(' · ')}
      actions={
        <>
          <A class={s.place} href="/pieces" aria-label={t().app.pieces}>
            <Icon of={Lightbulb} size={22} />
          </A>
          <A class={s.place} href="/settings" aria-label={t().app.settings}>
            <Icon of={Settings} size={22} />
          </A>
          <IconButton label={t().app.search} onClick={() => app.overlay.openSearch()}>
            <Icon of={Search} size={22} />
          </IconButton>
        </>
      }
    >
      <Show when={app.sample.present()}>
        <p class={s.sample}>
          {t().today.sampleOn}
          <Button look="quiet" size="small" onClick={() => void app.sample.remove()}>
            {t().today.removeSample}
          </Button>
        </p>
      </Show>
      <Show
        when={!isEmpty()}
        fallback={
          <Suspense>
            <FirstRun />
          </Suspense>
        }
      >
        <div class={s.columns}>
          <div class={s.streaks}>
            <For each={app.streaks.all()}>{(live) => <StreakCard live={live} />}</For>
          </div>
          <div>
            <GoingOut due={due} />
          </div>
          <div>
            <FirstTasks />
          </div>
        </div>
      </Show>
    </Page>
  );
}
