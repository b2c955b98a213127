/** Copy, publish, come back: each ticked once it is done, the next one in bold. */
import { Check } from 'lucide';
import { For, type JSX, Show } from 'solid-js';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/icon/icon';
import type { Progress } from './progress';
import s from './publish-page.module.css';

export function Steps(props: { readonly post: Post; readonly progress: Progress }): JSX.Element {
  const { t } = useI18n();
  const steps = () => {
    const opened = props.progress.isOpened(props.post);
    return [
      { text: t().publish.step1, done: opened || props.progress.anyCopied(props.post) },
      { text: t().publish.step2(t().platform[props.post.platform]), done: opened },
      { text: t().publish.step3, done: props.post.state.status === 'published' },
    ];
  };
  const current = () => steps().findIndex(({ done }) => !done);
  return (
    <ol class={s.steps} aria-label={t().publish.steps}>
      <For each={steps()}>
        {(step, i) => (
          <li
            data-done={step.done ? '' : undefined}
            aria-current={current() === i() ? 'step' : undefined}
          >
            <Show when={step.done} fallback={<span class={s.number}>{i() + 1}</span>}>
              <Icon of={Check} size={18} />
              <span class="visually-hidden">{t().app.done}</span>
            </Show>
            <span>{step.text}</span>
          </li>
        )}
      </For>
    </ol>
  );
}
