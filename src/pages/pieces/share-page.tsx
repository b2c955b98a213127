/** Where what another app shared arrives; it stays in its inbox until it is kept or discarded. */
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { forgetShared, readShared, type Shared } from '../../state/shared-inbox';
import { LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { KeepShared } from './keep-shared';

export default function SharePage(): JSX.Element {
  const { notices } = useApp();
  const { t } = useI18n();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ id: string }>();
  const id = search.id ?? '';
  /** Undefined while it is read. */
  const [shared, setShared] = createSignal<Shared | null>();
  onMount(() => {
    readShared(id).then(setShared, (error) => {
      setShared(null);
      notices.report(error);
    });
  });

  async function leave(to: string): Promise<void> {
    navigate(to, { replace: true });
    await forgetShared(id).catch(notices.report);
  }

  return (
    <Page title={t().share.title}>
      <Show
        when={shared()}
        fallback={
          <Show when={shared() === null}>
            <Empty text={t().share.nothing}>
              <LinkButton href="/pieces">{t().share.toPieces}</LinkButton>
            </Empty>
          </Show>
        }
      >
        {(found) => (
          <KeepShared
            shared={found()}
            onKept={(piece) => void leave(`/pieces/${piece}`)}
            onDrop={() => void leave('/pieces')}
          />
        )}
      </Show>
    </Page>
  );
}
