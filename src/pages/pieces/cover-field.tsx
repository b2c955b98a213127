/** The cover of a post: how it looks, whether the platform takes it, and the way to another one. */
import { Image as ImageIcon } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import { specOf } from '../../domain/cover';
import type { Piece } from '../../domain/piece';
import { platformOf } from '../../domain/platform-facts';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createMediumUrl, makeMedia } from '../../state/media';
import { Button } from '../../ui/button/button';
import { CoverFacts } from '../../ui/cover/cover-facts';
import { CoverTile } from '../../ui/cover/cover-tile';
import { createFileInput } from '../../ui/file-input';
import { Icon } from '../../ui/icon/icon';
import { CoverDialog } from './cover-dialog';
import s from './cover-field.module.css';

export function CoverField(props: { readonly piece: Piece; readonly post: Post }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const media = makeMedia(app);
  const [open, setOpen] = createSignal<{ readonly file: File | null } | null>(null);
  const input = createFileInput(
    { accept: 'image/*', multiple: false },
    ([file]) => file && setOpen({ file }),
  );
  const url = createMediumUrl(app, () => props.post.cover?.id);
  const specs = () => platformOf(props.post.platform).covers;
  const spec = () => (props.post.cover ? specOf(props.post.cover, specs()) : specs()[0]);
  const published = () => props.post.state.status === 'published';

  function choose(): void {
    if (props.piece.media.length > 0) setOpen({ file: null });
    else input.open();
  }

  return (
    <Show when={!published() || props.post.cover}>
      <section class={s.field} aria-label={t().media.cover}>
        <h2 class={s.label}>{t().media.cover}</h2>
        <div class={s.row}>
          <CoverTile ratio={spec().ratio} url={url()} />
          <div class={s.facts}>
            <Show
              when={props.post.cover}
              fallback={
                <p>
                  {t().media.noCover(
                    specs()
                      .map(({ ratio }) => ratio.join(':'))
                      .join(' / '),
                  )}
                </p>
              }
            >
              {(cover) => <CoverFacts cover={cover()} spec={spec()} />}
            </Show>
            <Show when={!published()}>
              <div class={s.actions}>
                <Button size="small" onClick={choose}>
                  <Icon of={ImageIcon} size={16} />
                  {props.post.cover ? t().media.changeCover : t().media.chooseCover}
                </Button>
                <Show when={props.post.cover}>
                  <Button
                    size="small"
                    look="quiet"
                    onClick={() => void media.removeCover(props.post)}
                  >
                    {t().media.menu.remove}
                    <span class="visually-hidden">{t().media.cover}</span>
                  </Button>
                </Show>
              </div>
            </Show>
          </div>
        </div>
        {input.element}
        <Show when={open()} keyed>
          {({ file }) => (
            <CoverDialog
              post={props.post}
              pictures={props.piece.media}
              file={file}
              onClose={() => setOpen(null)}
            />
          )}
        </Show>
      </section>
    </Show>
  );
}
