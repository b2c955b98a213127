/** Posts of today in time order; those past their time and those waiting for “did it go out?” first. */
import { createMemo, createSignal, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { askedOf, clockOfPost, dayOfPost, type Post, plannedAt } from '../../domain/post';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Due } from '../../state/due';
import { Button, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Rows, Section } from '../../ui/page/page';
import { PostRow, StatusPill } from '../../ui/post/post-row';
import s from './today-page.module.css';

const ConfirmDialog = lazy(() => import('./confirm-dialog'));

const MINUTE = 60_000;
/** Beyond this many minutes “in 40 min” says less than the time itself. */
const SOON = 12 * 60;

export function GoingOut(props: { readonly due: Due }): JSX.Element {
  const app = useApp();
  const { t } = useStartI18n();
  const today = app.settings.today;
  const asked = (post: Post) => askedOf(post, app.clock.now());
  const isDue = createMemo(() => props.due.queue().filter((post) => asked(post) === 'publish'));
  const missed = () =>
    isDue().filter((post) => dayOfPost(post, app.settings.value.boundary) !== today());
  const going = () =>
    app.posts
      .on(today())
      .filter((post) => post.state.status !== 'dropped' && asked(post) !== 'confirm');
  const open = () => going().filter((post) => post.state.status !== 'published');

  return (
    <>
      <Show when={props.due.toConfirm().length > 0}>
        <Confirm posts={props.due.toConfirm()} />
      </Show>
      <Show when={isDue().length > 1}>
        <LinkButton class={s.oneByOne ?? ''} href="/publish/next">
          {t().today.oneByOne(isDue().length)}
        </LinkButton>
      </Show>
      <Show when={missed().length > 0}>
        <Section title={t().today.overdue}>
          <Rows>
            <For each={missed()}>
              {(post) => (
                <Row post={post}>
                  <PublishLink post={post} />
                </Row>
              )}
            </For>
          </Rows>
        </Section>
      </Show>
      <Section title={t().today.going} note={open().length > 0 ? open().length : undefined}>
        <Show
          when={going().length > 0}
          fallback={
            <Empty text={t().today.nothing}>
              <Button onClick={() => app.overlay.openNew('post')}>{t().today.planOne}</Button>
            </Empty>
          }
        >
          <Rows>
            <For each={going()}>
              {(post) => (
                <Row post={post}>
                  <Show
                    when={asked(post) === 'publish'}
                    fallback={<StatusPill status={post.state.status} />}
                  >
                    <PublishLink post={post} />
                  </Show>
                </Row>
              )}
            </For>
          </Rows>
          <Show when={open().length === 0}>
            <p class={s.allOut}>{t().today.allOut}</p>
          </Show>
        </Show>
      </Section>
    </>
  );
}

/** Asked once for all: one press when all of them went out, a dialog when some did not. */
function Confirm(props: { readonly posts: readonly Post[] }): JSX.Element {
  const app = useApp();
  const { t } = useStartI18n();
  const [asking, setAsking] = createSignal(false);
  const alone = () => props.posts.length === 1;
  async function answer(out: readonly Post[], not: readonly Post[]): Promise<boolean> {
    try {
      const { makeConfirming } = await import('../../state/confirming');
      return await makeConfirming(app).answer(out, not);
    } catch (error) {
      app.notices.report(error);
      return false;
    }
  }
  return (
    <Section title={t().today.confirm} note={t().today.confirmHint}>
      <Rows>
        <For each={props.posts}>{(post) => <Row post={post} />}</For>
      </Rows>
      <div class={s.answers}>
        <Button look="seal" onClick={() => void answer(props.posts, [])}>
          {alone() ? t().today.yes : t().today.allYes}
        </Button>
        <Button
          look="quiet"
          onClick={() => (alone() ? void answer([], props.posts) : setAsking(true))}
        >
          {alone() ? t().today.no : t().today.notAll}
        </Button>
      </div>
      <Suspense>
        <Show when={asking()}>
          <ConfirmDialog posts={props.posts} onAnswer={answer} onClose={() => setAsking(false)} />
        </Show>
      </Suspense>
    </Section>
  );
}

function PublishLink(props: { readonly post: Post }): JSX.Element {
  const { t } = useStartI18n();
  return (
    <LinkButton look="seal" size="small" href={`/publish/${props.post.id}`}>
      {t().today.publish}
    </LinkButton>
  );
}

function Row(props: { readonly post: Post; readonly children?: JSX.Element }): JSX.Element {
  const app = useApp();
  const { t, f } = useStartI18n();
  const facts = () => {
    const { post } = props;
    const day = dayOfPost(post, app.settings.value.boundary);
    const zone = post.state.status === 'published' ? post.state.went.zone : post.plan.zone;
    const clock = clockOfPost(post);
    const facts = [zone === app.settings.zone() ? clock : t().time.inZone(clock, f().zone(zone))];
    if (day !== app.settings.today()) facts.unshift(f().date(day));
    const minutes = Math.round((plannedAt(post) - app.clock.now()) / MINUTE);
    if (post.state.status !== 'published' && Math.abs(minutes) < SOON)
      facts.push(minutes >= 0 ? t().time.left(minutes) : t().time.late(-minutes));
    return facts;
  };
  return (
    <PostRow
      post={props.post}
      title={app.streaks.titleOf(props.post)}
      facts={facts()}
      href={`/publish/${props.post.id}`}
    >
      {props.children}
    </PostRow>
  );
}
