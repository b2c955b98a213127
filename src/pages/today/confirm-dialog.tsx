/** Which of the scheduled posts went out: all of them, until one is unticked. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { clockOfPost, dayOfPost, type Post } from '../../domain/post';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './confirm-dialog.module.css';

export default function ConfirmDialog(props: {
  readonly posts: readonly Post[];
  /** The first went out, the second did not. Resolves to true when that is kept. */
  onAnswer(out: readonly Post[], not: readonly Post[]): Promise<boolean>;
  onClose(): void;
}): JSX.Element {
  const { settings, streaks } = useApp();
  const { t, f } = useStartI18n();
  const [missing, setMissing] = createSignal<ReadonlySet<string>>(new Set());
  const not = () => props.posts.filter(({ id }) => missing().has(id));
  const out = () => props.posts.filter(({ id }) => !missing().has(id));
  const title = (post: Post) => streaks.titleOf(post) || t().app.untitled;
  const when = (post: Post) =>
    `${f().date(dayOfPost(post, settings.value.boundary))} ${clockOfPost(post)}`;

  function toggle(id: string): void {
    const next = new Set(missing());
    if (!next.delete(id)) next.add(id);
    setMissing(next);
  }
  async function answer(): Promise<void> {
    if (await props.onAnswer(out(), not())) props.onClose();
  }

  return (
    <Dialog title={t().today.confirm} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <p class={s.hint}>{t().today.untick}</p>
      <ul class={s.posts}>
        <For each={props.posts}>
          {(post) => (
            <li>
              <label class={s.post}>
                <input
                  type="checkbox"
                  checked={!missing().has(post.id)}
                  onChange={() => toggle(post.id)}
                />
                <PlatformBadge platform={post.platform} size={22} />
                <span class={s.text}>
                  <span class={`${s.title} written`}>{title(post)}</span>
                  <span class={s.when}>
                    {when(post)}
                    <Show when={missing().has(post.id)}> · {t().today.notOut}</Show>
                  </span>
                </span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <Button look="seal" size="large" class={s.answer} onClick={() => void answer()}>
        <Show
          when={not().length > 0}
          fallback={props.posts.length === 1 ? t().today.yes : t().today.allYes}
        >
          {out().length > 0 ? t().today.someYes(out().length, not().length) : t().today.noneYes}
        </Show>
      </Button>
    </Dialog>
  );
}
