/** A piece on a page of its own. */
import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { ChevronLeft } from 'lucide';
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { PieceEditor } from './piece-editor';
import s from './pieces-page.module.css';

export default function PiecePage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const [search] = useSearchParams<{ post: string }>();
  const navigate = useNavigate();
  const { t } = useI18n();
  return (
    <Page
      title={t().calendar.editor}
      before={
        <IconButton label={t().app.back} onClick={() => navigate(-1)}>
          <Icon of={ChevronLeft} size={22} />
        </IconButton>
      }
    >
      <div class={s.narrow}>
        <PieceEditor
          pieceId={params.id}
          postId={search.post ?? null}
          onGone={() => navigate('/pieces', { replace: true })}
        />
      </div>
    </Page>
  );
}
