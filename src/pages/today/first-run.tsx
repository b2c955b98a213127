/** An empty app: three things to begin with, and a sample month to look at. */
import { useNavigate } from '@solidjs/router';
import { LayoutGrid, Send, Stamp } from 'lucide';
import { For, type JSX } from 'solid-js';
import { loadMessages, useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import s from './first-run.module.css';

export default function FirstRun(): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const { t, locale } = useStartI18n();
  const beginnings = () => [
    {
      icon: Stamp,
      title: t().today.startStreak,
      hint: t().today.startStreakHint,
      run: () => navigate('/streaks?new=1'),
    },
    {
      icon: Send,
      title: t().today.planPost,
      hint: t().today.planPostHint,
      run: () => app.overlay.openNew('post'),
    },
    {
      icon: LayoutGrid,
      title: t().today.addTask,
      hint: t().today.addTaskHint,
      run: () => app.overlay.openNew('task'),
    },
  ];
  async function addSample(): Promise<void> {
    try {
      await app.sample.add((await loadMessages(locale())).sample);
    } catch (error) {
      app.notices.report(error);
    }
  }
  return (
    <div class={s.welcome}>
      <p class={s.text}>{t().today.welcome}</p>
      <ul class={s.list}>
        <For each={beginnings()}>
          {(beginning) => (
            <li>
              <button type="button" class={s.choice} onClick={() => beginning.run()}>
                <Icon of={beginning.icon} size={24} />
                <span>
                  <strong>{beginning.title}</strong>
                  <span>{beginning.hint}</span>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Button look="quiet" onClick={addSample}>
        {t().today.trySample}
      </Button>
    </div>
  );
}
