/** Choosing a picture and cutting it to a platform's ratio. */
import { ImagePlus } from 'lucide';
import {
  createMemo,
  createSignal,
  For,
  type JSX,
  onCleanup,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import { targetSize } from '../../domain/cover';
import { type Frame, insideFrame, rectOf, widestFrame } from '../../domain/crop';
import type { Attachment, Size } from '../../domain/media';
import { type CoverSpec, platformOf } from '../../domain/platform-facts';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeMedia, type Refused } from '../../state/media';
import { measurePicture, PictureError } from '../../state/pictures';
import { Button } from '../../ui/button/button';
import { CoverFacts } from '../../ui/cover/cover-facts';
import { CropView } from '../../ui/crop/crop-view';
import { Dialog } from '../../ui/dialog/dialog';
import { createFileInput } from '../../ui/file-input';
import { Icon } from '../../ui/icon/icon';
import { Segmented } from '../../ui/segmented/segmented';
import s from './cover-dialog.module.css';
import { SourceTile } from './source-tile';

/** A picture on the table. */
interface Source {
  readonly file: File;
  /** Id of the piece's picture, or null for a file from the device. */
  readonly id: string | null;
  readonly url: string;
  readonly size: Size;
}

export function CoverDialog(props: {
  readonly post: Post;
  /** The pictures of the piece, to choose from. */
  readonly pictures: readonly Attachment[];
  /** A file to begin with, or null to begin with the first picture. */
  readonly file: File | null;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const media = makeMedia(app);
  const specs = () => platformOf(props.post.platform).covers;
  const [source, setSource] = createSignal<Source | null>(null);
  const [frame, setFrame] = createSignal<Frame>({ zoom: 1, x: 0, y: 0 });
  const [spec, setSpec] = createSignal<CoverSpec>(untrack(() => specs()[0]));
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [saving, setSaving] = createSignal(false);
  let gone = false;

  function put(next: Source | null): void {
    const before = source();
    setSource(next);
    if (before) URL.revokeObjectURL(before.url);
  }
  onCleanup(() => {
    gone = true;
    put(null);
  });

  async function take(file: File | null | undefined, id: string | null): Promise<void> {
    if (!file) return;
    try {
      const size = await measurePicture(file);
      if (gone) return;
      setRefused(null);
      setFrame(widestFrame(size));
      put({ file, id, url: URL.createObjectURL(file), size });
    } catch (error) {
      if (error instanceof PictureError) setRefused({ name: file.name, why: error.why });
      else app.notices.report(error);
    }
  }
  async function pick(picture: Attachment): Promise<void> {
    try {
      await take(await media.fileOf(picture), picture.id);
    } catch (error) {
      app.notices.report(error);
    }
  }
  const input = createFileInput(
    { accept: 'image/*', multiple: false },
    ([file]) => void take(file, null),
  );
  onMount(() => {
    const [first] = props.pictures;
    if (props.file) void take(props.file, null);
    else if (first) void pick(first);
  });

  function chooseRatio(name: string): void {
    const next = specs().find(({ ratio }) => ratio.join(':') === name);
    const open = source();
    if (!next || !open) return;
    setSpec(next);
    setFrame((before) => insideFrame(before, open.size, next.ratio));
  }
  const cut = createMemo(() => {
    const open = source();
    return open && rectOf(frame(), open.size, spec().ratio);
  });

  async function use(): Promise<void> {
    const [open, rect] = [source(), cut()];
    if (!open || !rect || saving()) return;
    setSaving(true);
    const kept = await media.setCover(props.post, { file: open.file, rect, spec: spec() });
    setSaving(false);
    if (kept) props.onClose();
  }

  return (
    <Dialog
      title={t().media.cropTitle(t().platform[props.post.platform])}
      closeLabel={t().app.close}
      onClose={props.onClose}
    >
      <div class={s.body}>
        <Show when={specs().length > 1}>
          <Segmented
            label={t().media.ratio}
            options={specs().map(({ ratio }) => ({
              value: ratio.join(':'),
              label: ratio.join(':'),
            }))}
            value={spec().ratio.join(':')}
            onChange={chooseRatio}
          />
        </Show>
        <Show when={source()}>
          {(open) => (
            <>
              <CropView
                url={open().url}
                picture={open().size}
                ratio={spec().ratio}
                frame={frame()}
                onFrame={setFrame}
              />
              <Show when={cut()}>
                {(rect) => <Kept size={targetSize(rect(), spec())} spec={spec()} />}
              </Show>
            </>
          )}
        </Show>
        <p class={s.refused} role="alert">
          <Show when={refused()}>{(file) => t().media.refused[file().why](file().name)}</Show>
        </p>
        <fieldset class={s.sources}>
          <legend class="visually-hidden">{t().media.from}</legend>
          <button
            type="button"
            class={`${s.source} ${s.upload}`}
            aria-label={t().media.fromDevice}
            title={t().media.fromDevice}
            onClick={input.open}
          >
            <Icon of={ImagePlus} size={20} />
          </button>
          <For each={props.pictures}>
            {(picture, place) => (
              <SourceTile
                picture={picture}
                place={place() + 1}
                chosen={source()?.id === picture.id}
                onChoose={() => void pick(picture)}
              />
            )}
          </For>
        </fieldset>
        {input.element}
        <Button
          look="seal"
          size="large"
          disabled={!source() || saving()}
          onClick={() => void use()}
        >
          {t().media.useCover}
        </Button>
      </div>
    </Dialog>
  );
}

/** What would be kept, and how it fits. */
function Kept(props: { readonly size: Size; readonly spec: CoverSpec }): JSX.Element {
  const { t } = useI18n();
  return (
    <CoverFacts
      cover={props.size}
      spec={props.spec}
      label={t().media.kept(props.size.width, props.size.height)}
    />
  );
}
