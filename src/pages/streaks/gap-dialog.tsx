/** What could fill the gap: drafts and ideas, each planned for that day in one tap. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Filling } from '../../domain/gap';
import { clockOfPost, dayOfPost } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createGap } from '../../state/gap';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './gap-dialog.module.css';
import { dateNear } from './words';

const FIRST = 8;

export default function GapDialog(props: {
  readonly live: LiveStreak;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const gap = createGap(app, props.live);
  const [count, setCount] = createSignal(FIRST);
  const date = (day: Parameters<typeof dateNear>[0]) => dateNear(day, app.settings.today(), i18n);
  const title = () => {
    const day = gap.day();
    return day ? t().streaks.gap.title(date(day)) : t().today.finished;
  };
  const found = () => gap.fillings() ?? [];

  /** A gap may follow the one just filled: the dialog stays for it. */
  async function fill(filling: Filling): Promise<void> {
    if (await gap.fill(filling)) setCount(FIRST);
  }

  function planNew(): void {
    props.onClose();
    app.overlay.openNew('post', gap.day() ?? undefined);
  }

  return (
    <Dialog title={title()} closeLabel={t().app.close} onClose={props.onClose}>
      <p class={s.note} aria-live="polite">
        {t().streaks.gap.now(props.live.view().runway)}
      </p>
      <Show
        when={found().length > 0}
        fallback={
          <Show when={gap.fillings()}>
            <p class={s.note}>{t().streaks.gap.nothing}</p>
          </Show>
        }
      >
        <ul>
          <For each={found().slice(0, count())}>
            {(filling) => (
              <Row
                filling={filling}
                title={gap.titleOf(filling)}
                date={date}
                onFill={() => void fill(filling)}
              />
            )}
          </For>
        </ul>
      </Show>
      <div class={s.end}>
        <Button onClick={planNew}>{t().streaks.gap.planNew}</Button>
        <Show when={found().length > count()}>
          <Button look="quiet" onClick={() => setCount(count() * 3)}>
            {t().streaks.gap.more}
          </Button>
        </Show>
      </div>
    </Dialog>
  );
}

function Row(props: {
  readonly filling: Filling;
  readonly title: string;
  date(day: Parameters<typeof dateNear>[0]): string;
  onFill(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const facts = () => {
    const { filling } = props;
    if (filling.kind === 'idea') return t().streaks.gap.idea;
    const { post } = filling;
    const day = dayOfPost(post, app.settings.value.boundary);
    return `${t().status[post.state.status]} · ${props.date(day)} ${clockOfPost(post)}`;
  };
  return (
    <li class={s.row}>
      <PlatformBadge
        platform={
          props.filling.kind === 'post' ? props.filling.post.platform : props.filling.platform
        }
      />
      <span class={s.text}>
        <span class="written">{props.title || t().app.untitled}</span>
        <span class={s.note}>{facts()}</span>
      </span>
      <Button size="small" onClick={() => props.onFill()}>
        {t().streaks.gap.fill}
        <span class="visually-hidden">{props.title || t().app.untitled}</span>
      </Button>
    </li>
  );
}
