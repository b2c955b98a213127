/** The publishing card: copy the texts, open the platform, come back and stamp. */
import { useNavigate, useParams } from '@solidjs/router';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import { type JSX, Show } from 'solid-js';
import { clockOfPost, dayOfPost, type Post, plannedAt } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { IconButton, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { CopyTexts } from './copy-texts';
import { Cover } from './cover';
import { Outcome } from './outcome';
import s from './publish-page.module.css';

const MINUTE = 60_000;

export default function PublishPage(): JSX.Element {
  const { repository, notices } = useApp();
  const params = useParams<{ postId: string }>();
  const navigate = useNavigate();
  const { t } = useI18n();
  const answer = createLive(
    repository,
    ['posts'],
    () => params.postId,
    async (id) => ({ post: await repository.post(id) }),
    notices.report,
  );
  const title = () => {
    const post = answer()?.post;
    return post ? t().publish.title(t().platform[post.platform]) : t().today.publish;
  };

  return (
    <Page
      title={title()}
      subtitle={<Show when={answer()?.post}>{(post) => <Timing post={post()} />}</Show>}
      before={
        <IconButton label={t().app.back} onClick={() => navigate(-1)}>
          <ChevronLeft size={22} aria-hidden="true" />
        </IconButton>
      }
      actions={
        <Show when={answer()?.post}>
          {(post) => <PlatformBadge platform={post().platform} size={32} />}
        </Show>
      }
    >
      <div class={s.card}>
        <Show when={answer()}>
          {(known) => (
            <Show
              when={known().post}
              fallback={
                <Empty text={t().publish.missing}>
                  <LinkButton href="/">{t().notFound.home}</LinkButton>
                </Empty>
              }
            >
              {(post) => (
                <>
                  <Cover post={post()} />
                  <CopyTexts post={post()} />
                  <Outcome post={post()} />
                </>
              )}
            </Show>
          )}
        </Show>
      </div>
    </Page>
  );
}

/** When it is planned and how far away that is; or when it went out. */
function Timing(props: { readonly post: Post }): JSX.Element {
  const { clock, settings } = useApp();
  const { t, f } = useI18n();
  const text = () => {
    const { post } = props;
    const day = f().date(dayOfPost(post, settings.value.boundary));
    if (post.state.status === 'published') {
      const { at, zone } = post.state.went;
      return `${t().publish.wentAt(f().moment(at, zone))} · ${t().time.countsFor(day)}`;
    }
    const minutes = Math.round((plannedAt(post) - clock.now()) / MINUTE);
    const time =
      post.plan.zone === settings.zone()
        ? clockOfPost(post)
        : t().time.inZone(clockOfPost(post), f().zone(post.plan.zone));
    return `${day} ${time} · ${minutes >= 0 ? t().time.left(minutes) : t().time.late(-minutes)}`;
  };
  return <>{text()}</>;
}
