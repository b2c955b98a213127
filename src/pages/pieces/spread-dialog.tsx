/** Asks for which posts of a series holds what was changed in one of them. */
import { createSignal, type JSX, Show, untrack } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import type { Series } from '../../domain/series';
import { differencesOf, patchFrom } from '../../domain/series-edit';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeSeries } from '../../state/series';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import e from './piece-editor.module.css';
import s from './series-note.module.css';

export function SpreadDialog(props: {
  readonly series: Series;
  readonly post: Post;
  readonly piece: Piece;
  onClose(): void;
}): JSX.Element {
  const verbs = makeSeries(useApp());
  const { t } = useI18n();
  const different = untrack(() => differencesOf(props.post, props.piece, props.series));
  const [parts, setParts] = createSignal(different);
  const [none, setNone] = createSignal(false);

  async function spread(reach: 'following' | 'all'): Promise<void> {
    setNone(parts().length === 0);
    if (none()) return;
    const { post, piece, series } = props;
    const patch = patchFrom(post, piece, parts());
    const kept = await (reach === 'all'
      ? verbs.changeAll(series, patch)
      : verbs.changeFollowing(post, patch));
    if (kept) props.onClose();
  }

  return (
    <Dialog
      title={t().series.spreadTitle}
      closeLabel={t().app.close}
      onClose={() => props.onClose()}
    >
      <Show when={different.length > 1}>
        <Choices
          label={t().series.spreadWhat}
          options={different.map((value) => ({ value, label: t().series.parts[value] }))}
          value={parts()}
          error={none() ? t().series.noPart : undefined}
          onChange={setParts}
        />
      </Show>
      <p class={e.hint}>{t().series.untouched}</p>
      <div class={s.reach}>
        <Button size="large" onClick={() => props.onClose()}>
          {t().series.one}
        </Button>
        <Button size="large" onClick={() => void spread('following')}>
          {t().series.following}
        </Button>
        <Button size="large" onClick={() => void spread('all')}>
          {t().series.all}
        </Button>
      </div>
    </Dialog>
  );
}
