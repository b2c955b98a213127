/** Everything that is due and the rest of today, one card after another. */
import { useNavigate, useSearchParams } from '@solidjs/router';
import { ChevronLeft, ChevronRight, X } from 'lucide';
import {
  createEffect,
  createMemo,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import type { Post } from '../../domain/post';
import { nextInQueue, previousInQueue } from '../../domain/queue';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createDue } from '../../state/due';
import { createLive } from '../../state/live';
import { Button, IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { isBusy, isCommand } from '../../ui/keys';
import { Page } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { createProgress } from './progress';
import { PublishCard, Timing } from './publish-card';
import s from './publish-page.module.css';
import { QueueDone } from './queue-done';

/** Stands in the address for the screen after the last card. */
const END = 'end';

export default function QueuePage(): JSX.Element {
  const app = useApp();
  const { repository, notices } = app;
  const [search, setSearch] = useSearchParams<{ post: string }>();
  const navigate = useNavigate();
  const { t } = useI18n();
  const progress = createProgress();
  const { known, queue } = createDue(app);
  const answer = createLive(
    repository,
    ['posts'],
    () => (search.post === END ? undefined : search.post),
    async (id) => ({ post: await repository.post(id) }),
    notices.report,
  );
  // Mostly known already; one that is out by now, or of another day, is read.
  const post = createMemo(() => {
    const read = answer()?.post;
    return [...queue(), ...(read ? [read] : [])].find(({ id }) => id === search.post) ?? null;
  });
  const left = () => queue().length;
  const shown = createMemo(() => post()?.id);
  /** As it was when it was shown: put off, it would be behind all others. */
  const place = createMemo(on(shown, () => untrack(post)));
  const next = createMemo(() => {
    const one = place();
    return one && nextInQueue(queue(), one);
  });
  const previous = createMemo(() => {
    const one = place();
    return one ? previousInQueue(queue(), one) : (queue().at(-1) ?? null);
  });

  const show = (id: string) => setSearch({ post: id }, { replace: true, scroll: true });
  const go = (to: Post | null) => show(to?.id ?? END);
  // Arriving, or where the post of the address is gone, it begins with the first.
  createEffect(() => {
    const missing = search.post === undefined || answer()?.post === null;
    if (known() && missing) go(queue()[0] ?? null);
  });

  let status: HTMLParagraphElement | undefined;
  // Another card begins at its beginning, also for a reader.
  createEffect(on(shown, (id) => id && status?.focus(), { defer: true }));

  function onKey(event: KeyboardEvent): void {
    const inGroup = event.target instanceof Element && event.target.closest('fieldset');
    if (inGroup || isBusy(event) || event.altKey || isCommand(event)) return;
    const one = previous();
    if (event.key === 'ArrowRight' && post()) go(next());
    else if (event.key === 'ArrowLeft' && one) go(one);
  }
  onMount(() => window.addEventListener('keydown', onKey));
  onCleanup(() => window.removeEventListener('keydown', onKey));

  return (
    <Page
      title={titleOf(post())}
      subtitle={<Show when={post()}>{(one) => <Timing post={one()} />}</Show>}
      before={
        <IconButton label={t().app.close} onClick={() => navigate('/')}>
          <Icon of={X} size={22} />
        </IconButton>
      }
      actions={
        <Show when={post()}>{(one) => <PlatformBadge platform={one().platform} size={32} />}</Show>
      }
    >
      <div class={s.card}>
        <Show when={shown()} keyed>
          {(id) => (
            <>
              <div class={s.queue}>
                <Button
                  size="small"
                  look="quiet"
                  disabled={!previous()}
                  aria-keyshortcuts="ArrowLeft"
                  onClick={() => go(previous())}
                >
                  <Icon of={ChevronLeft} size={18} />
                  {t().publish.previous}
                </Button>
                <p ref={status} tabindex="-1">
                  {left() === 1 ? t().publish.lastOne : t().publish.left(left())}
                </p>
                <Button
                  size="small"
                  look="quiet"
                  aria-keyshortcuts="ArrowRight"
                  onClick={() => go(next())}
                >
                  {t().publish.skip}
                  <Icon of={ChevronRight} size={18} />
                </Button>
              </div>
              <Show when={post()?.id === id && post()}>
                {(one) => (
                  <PublishCard
                    post={one()}
                    progress={progress}
                    onOut={() => go(next())}
                    onGone={() => go(next())}
                  />
                )}
              </Show>
            </>
          )}
        </Show>
        <Show when={search.post === END}>
          <QueueDone left={left()} onAgain={() => go(queue()[0] ?? null)} />
        </Show>
      </div>
    </Page>
  );

  function titleOf(one: Post | null): string {
    return one ? t().publish.title(t().platform[one.platform]) : t().publish.queue;
  }
}
