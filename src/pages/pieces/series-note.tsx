/** That a post belongs to a series, in what it differs from it, and how far that is to reach. */
import { Repeat } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import type { Series } from '../../domain/series';
import { differencesOf } from '../../domain/series-edit';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeSeries } from '../../state/series';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import type { MenuGroup } from '../../ui/menu/menu';
import { describeSeries } from '../../ui/rule/series-words';
import { MenuButton } from './menu-button';
import { createSeriesList } from './series';
import { SeriesDialog } from './series-dialog';
import s from './series-note.module.css';
import { SpreadDialog } from './spread-dialog';

interface NoteProps {
  readonly post: Post;
  readonly piece: Piece;
}

export function SeriesNote(props: NoteProps): JSX.Element {
  return (
    <Show when={props.post.series}>
      <Found post={props.post} piece={props.piece} />
    </Show>
  );
}

/** Nothing where the series was removed and its posts were kept. */
function Found(props: NoteProps): JSX.Element {
  const all = createSeriesList();
  const series = () => all()?.find(({ id }) => id === props.post.series?.id);
  return (
    <Show when={series()}>
      {(found) => <Note series={found()} post={props.post} piece={props.piece} />}
    </Show>
  );
}

function Note(props: NoteProps & { readonly series: Series }): JSX.Element {
  const app = useApp();
  const verbs = makeSeries(app);
  const { t, f } = useI18n();
  const [open, setOpen] = createSignal<'following' | 'all' | 'spread'>();
  const close = () => setOpen(undefined);
  function ask(): void {
    // It would lie over the answers.
    app.notices.dismiss();
    setOpen('spread');
  }
  const differences = () => differencesOf(props.post, props.piece, props.series);
  function endHere(): void {
    const { series, post } = props;
    if (post.series) void verbs.changeAll(series, { endDay: post.series.day });
  }
  const groups = (): readonly MenuGroup[] => [
    {
      label: null,
      items: [
        { label: t().series.editFollowing, run: () => setOpen('following') },
        { label: t().series.editAll, run: () => setOpen('all') },
        { label: t().series.endHere, run: endHere },
      ],
    },
  ];
  return (
    <section class={s.note} aria-label={t().series.title}>
      <div class={s.line}>
        <Icon of={Repeat} size={16} />
        <span class={s.said}>{describeSeries(props.series, null, t(), f())}</span>
        <MenuButton look="word" label={t().series.edit} groups={groups()}>
          {t().series.edit}
        </MenuButton>
      </div>
      <div role="status">
        <Show when={differences().length > 0}>
          <div class={s.line}>
            <span class={s.differs}>
              {t().series.differs(differences().map((part) => t().series.parts[part]))}
            </span>
            <Button size="small" onClick={ask}>
              {t().series.spread}
            </Button>
          </div>
        </Show>
      </div>
      <Show when={open() === 'spread'}>
        <SpreadDialog series={props.series} post={props.post} piece={props.piece} onClose={close} />
      </Show>
      <Show when={open() === 'following' || open() === 'all'}>
        <SeriesDialog
          series={props.series}
          post={open() === 'following' ? props.post : null}
          onClose={close}
        />
      </Show>
    </section>
  );
}
