/** The cover of a post and the pictures of its piece: seen, checked, and saved to the phone's photos. */
import { Download } from 'lucide';
import { type JSX, Show } from 'solid-js';
import { specOf } from '../../domain/cover';
import type { Attachment } from '../../domain/media';
import { fileNameOf } from '../../domain/pictures';
import { platformOf } from '../../domain/platform-facts';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { createMediumUrl, makeMedia } from '../../state/media';
import { Button } from '../../ui/button/button';
import { CoverFacts } from '../../ui/cover/cover-facts';
import { CoverTile } from '../../ui/cover/cover-tile';
import { canShareFiles, giveFiles } from '../../ui/give-files';
import { Icon } from '../../ui/icon/icon';
import { Meter } from '../../ui/meter/meter';
import s from './cover.module.css';

/** Takes no room for a post that has neither. */
export function Cover(props: { readonly post: Post }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const media = makeMedia(app);
  const piece = createLive(
    app.repository,
    ['pieces'],
    () => props.post.pieceId,
    app.repository.piece,
    app.notices.report,
  );
  const url = createMediumUrl(app, () => props.post.cover?.id);
  const platform = () => platformOf(props.post.platform);
  /** Pictures go out only where a post is not a video. */
  const pictures = () => (platform().pictures ? (piece()?.media ?? []) : []);
  const all = () => [...(props.post.cover ? [props.post.cover] : []), ...pictures()];
  const spec = () => {
    const { cover } = props.post;
    return cover ? specOf(cover, platform().covers) : platform().covers[0];
  };
  const most = () => platform().pictures?.max ?? null;
  const level = () => {
    const limit = most();
    return limit !== null && pictures().length > limit ? 'over' : 'ok';
  };

  async function save(wanted: readonly Attachment[]): Promise<void> {
    try {
      const title = app.streaks.titleOf(props.post);
      const files: File[] = [];
      for (const one of wanted) {
        const file = await media.fileOf(one);
        const what =
          one === props.post.cover ? t().media.coverFile : String(pictures().indexOf(one) + 1);
        if (file) files.push(new File([file], fileNameOf(title, what, file.type), file));
      }
      await giveFiles(files);
    } catch (error) {
      app.notices.report(error);
    }
  }

  return (
    <Show when={all().length > 0}>
      <section class={s.cover} aria-label={t().media.cover}>
        <CoverTile ratio={spec().ratio} url={url()} size="large" />
        <div class={s.facts}>
          <Show
            when={props.post.cover}
            fallback={<p>{t().media.noCover(spec().ratio.join(':'))}</p>}
          >
            {(cover) => <CoverFacts cover={cover()} spec={spec()} />}
          </Show>
          <Show when={pictures().length > 0}>
            <p>
              {t().media.count} <Meter shown={pictures().length} max={most()} level={level()} />
            </p>
          </Show>
          <div class={s.actions}>
            <Show when={props.post.cover}>
              {(cover) => (
                <Button onClick={() => void save([cover()])}>
                  <Icon of={Download} size={17} />
                  {canShareFiles() ? t().media.toAlbum : t().media.toDisk}
                  <span class="visually-hidden">{t().media.cover}</span>
                </Button>
              )}
            </Show>
            <Show when={pictures().length > 0}>
              <Button look={props.post.cover ? 'quiet' : 'plain'} onClick={() => void save(all())}>
                {t().media.saveAll(all().length)}
              </Button>
            </Show>
          </div>
        </div>
      </section>
    </Show>
  );
}
