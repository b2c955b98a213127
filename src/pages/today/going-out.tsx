/** Posts of today in time order; those past their time and those waiting for “did it go out?” first. */
import { For, type JSX, Show } from 'solid-js';
import { askedOf, clockOfPost, dayOfPost, type Post, plannedAt } from '../../domain/post';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Rows, Section } from '../../ui/page/page';
import { PostRow, StatusPill } from '../../ui/post/post-row';
import s from './today-page.module.css';

const MINUTE = 60_000;
/** Beyond this many minutes “in 40 min” says less than the time itself. */
const SOON = 12 * 60;

export function GoingOut(): JSX.Element {
  const app = useApp();
  const { t } = useStartI18n();
  const today = app.settings.today;
  const before = (post: Post) => dayOfPost(post, app.settings.value.boundary) !== today();
  const asked = (post: Post) => askedOf(post, app.clock.now());
  const toConfirm = () => app.posts.waiting().filter((post) => asked(post) === 'confirm');
  const missed = () =>
    app.posts.waiting().filter((post) => asked(post) === 'publish' && before(post));
  const going = () =>
    app.posts
      .on(today())
      .filter((post) => post.state.status !== 'dropped' && asked(post) !== 'confirm');
  const open = () => going().filter((post) => post.state.status !== 'published');

  return (
    <>
      <Show when={toConfirm().length > 0}>
        <Section title={t().today.confirm} note={t().today.confirmHint}>
          <Rows>
            <For each={toConfirm()}>
              {(post) => (
                <Row post={post}>
                  <Button
                    look="seal"
                    size="small"
                    onClick={() => void app.stamping.publish(post, plannedAt(post))}
                  >
                    {t().today.yes}
                  </Button>
                </Row>
              )}
            </For>
          </Rows>
        </Section>
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

function PublishLink(props: { readonly post: Post }): JSX.Element {
  const { t } = useStartI18n();
  return (
    <LinkButton look="seal" size="small" href={`/publish/${props.post.id}`}>
      {t().today.publish}
    </LinkButton>
  );
}

function Row(props: { readonly post: Post; readonly children: JSX.Element }): JSX.Element {
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
