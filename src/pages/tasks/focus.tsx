/** One task and a timer, and nothing else. The timer is in the task, so it runs on across a reload. */
import { createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { spentUntil } from '../../domain/doing';
import type { Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import s from './focus.module.css';
import { useHands } from './hands';
import { Subtasks } from './subtasks';

const SECOND = 1000;

/** `H:MM:SS`, without hours where there are none. */
function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600];
  const minutes = Math.floor(rest / 60);
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(rest % 60)}`;
}

export function Focus(props: { readonly task: Task; onClose(): void }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { verbs } = useHands();
  const [now, setNow] = createSignal(app.clock.read());
  const timer = setInterval(() => setNow(app.clock.read()), SECOND);
  onCleanup(() => clearInterval(timer));
  const running = () => props.task.runningSince !== null;
  const spent = () => spentUntil(props.task, Math.max(now(), props.task.runningSince ?? 0));

  async function finish(): Promise<void> {
    if (await app.tasks.complete(props.task)) props.onClose();
  }
  function toggle(): void {
    setNow(app.clock.read());
    void (running() ? verbs.pause(props.task) : verbs.start(props.task));
  }

  return (
    <Dialog title={t().tasks.focus} closeLabel={t().app.close} onClose={props.onClose}>
      <div class={s.focus}>
        <p class={`${s.title} written`}>{props.task.title}</p>
        <p class={s.clock} role="timer" aria-live="off" data-running={running() ? '' : undefined}>
          {clockOf(spent())}
        </p>
        <p class={s.hint}>
          <Show
            when={props.task.estimate}
            fallback={running() || spent() > 0 ? '' : t().tasks.ready}
          >
            {(minutes) => t().tasks.takes(t().tasks.length(minutes()))}
          </Show>
        </p>
        <div class={s.buttons}>
          <Button size="large" autofocus onClick={toggle}>
            {running() ? t().tasks.pause : t().tasks.start}
          </Button>
          <Button size="large" look="seal" onClick={() => void finish()}>
            {t().tasks.finish}
          </Button>
        </div>
      </div>
      <Show when={props.task.subtasks.length > 0}>
        <Subtasks task={props.task} />
      </Show>
      <Show when={props.task.note}>
        <ul class={s.note}>
          <For each={props.task.note.split('\n')}>{(line) => <li class="written">{line}</li>}</For>
        </ul>
      </Show>
    </Dialog>
  );
}
