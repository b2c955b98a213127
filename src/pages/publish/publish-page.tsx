/** The publishing card: copy the texts, open the platform, come back and stamp. */
import { useNavigate, useParams } from '@solidjs/router';
import { ChevronLeft } from 'lucide';
import { type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { IconButton, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { createProgress } from './progress';
import { PublishCard, Timing } from './publish-card';
import s from './publish-page.module.css';

export default function PublishPage(): JSX.Element {
  const { repository, notices } = useApp();
  const params = useParams<{ postId: string }>();
  const navigate = useNavigate();
  const { t } = useI18n();
  const progress = createProgress();
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
          <Icon of={ChevronLeft} size={22} />
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
                <PublishCard post={post()} progress={progress} onOut={() => navigate('/')} />
              )}
            </Show>
          )}
        </Show>
      </div>
    </Page>
  );
}
