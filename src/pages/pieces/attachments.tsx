/** The pictures of a piece: chosen, dropped or pasted; put in order by dragging, by keys or by a menu. */
import { ImagePlus } from 'lucide';
import { createEffect, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { pictureLimit } from '../../domain/pictures';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeMedia, type Refused } from '../../state/media';
import { createDrag } from '../../ui/drag/drag';
import { Lifted } from '../../ui/drag/lifted';
import { createFileInput } from '../../ui/file-input';
import { giveFiles } from '../../ui/give-files';
import { Icon } from '../../ui/icon/icon';
import { Menu, type MenuItem } from '../../ui/menu/menu';
import { Meter } from '../../ui/meter/meter';
import s from './attachments.module.css';
import { droppedFiles, pastedFiles } from './picture-files';
import { PictureTile } from './picture-tile';

export function Attachments(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const media = makeMedia(app);
  const [reading, setReading] = createSignal(0);
  const [refused, setRefused] = createSignal<readonly Refused[]>([]);
  const [dropping, setDropping] = createSignal(false);
  const [menu, setMenu] = createSignal<{ readonly id: string; x: number; y: number } | null>(null);
  const [moved, setMoved] = createSignal<string>();
  const pictures = () => props.piece.media;
  const ids = () => pictures().map(({ id }) => id);
  const placeOf = (id: string) => ids().indexOf(id);
  const limit = () => pictureLimit(props.posts.map(({ platform }) => platform));
  const level = () => {
    const most = limit();
    return most !== null && pictures().length > most ? 'over' : 'ok';
  };
  let list!: HTMLUListElement;

  async function attach(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setReading((count) => count + 1);
    setRefused([]);
    setRefused(await media.attach(props.piece, files));
    setReading((count) => count - 1);
  }
  const input = createFileInput({ accept: 'image/*', multiple: true }, attach);

  function move(id: string, to: number): void {
    if (to < 0 || to >= ids().length) return;
    setMoved(id);
    void media.reorder(props.piece, id, to);
  }
  // A tile that is moved in the document loses the focus.
  createEffect(
    on(ids, () => {
      const id = moved();
      setMoved(undefined);
      if (id) list.querySelector<HTMLElement>(`[data-picture="${id}"]`)?.focus();
    }),
  );

  const drag = createDrag<string, number>({
    lift: ({ dataset }) => dataset.picture ?? null,
    placeOf: ({ dataset }) => (dataset.picture ? placeOf(dataset.picture) : null),
    drop: (id, to) => void media.reorder(props.piece, id, to),
  });

  function onPaste(event: ClipboardEvent): void {
    const files = pastedFiles(event);
    if (files.length === 0) return;
    event.preventDefault();
    void attach(files);
  }
  window.addEventListener('paste', onPaste);
  onCleanup(() => window.removeEventListener('paste', onPaste));

  const menuItems = (id: string): MenuItem[] => {
    const place = placeOf(id);
    const earlier = [
      { label: t().media.menu.first, run: () => move(id, 0) },
      { label: t().media.menu.earlier, run: () => move(id, place - 1) },
    ];
    const later = [{ label: t().media.menu.later, run: () => move(id, place + 1) }];
    return [
      ...(place > 0 ? earlier : []),
      ...(place < ids().length - 1 ? later : []),
      { label: t().media.menu.save, run: () => void save(id) },
      {
        label: t().media.menu.remove,
        danger: true,
        run: () => void media.remove(props.piece, id),
      },
    ];
  };
  async function save(id: string): Promise<void> {
    const picture = pictures()[placeOf(id)];
    try {
      const file = picture && (await media.fileOf(picture));
      if (file) await giveFiles([file]);
    } catch (error) {
      app.notices.report(error);
    }
  }

  return (
    <section
      class={s.pictures}
      aria-label={t().media.pictures}
      data-dropping={dropping() ? '' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={(event) => {
        setDropping(false);
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        void attach(droppedFiles(event));
      }}
    >
      <h2 class={s.top}>
        <span>{t().media.pictures}</span>
        <Show when={pictures().length > 0 || limit() !== null}>
          <Meter shown={pictures().length} max={limit()} level={level()} />
        </Show>
      </h2>
      <ul
        ref={(element) => {
          list = element;
          drag.listen(element);
        }}
        class={s.tiles}
      >
        <For each={ids()}>
          {(id) => (
            <PictureTile
              picture={pictures()[placeOf(id)]}
              place={placeOf(id) + 1}
              menuOpen={menu()?.id === id}
              onMenu={(x, y) => setMenu({ id, x, y })}
              onMove={(by) => move(id, placeOf(id) + by)}
              onRemove={() => void media.remove(props.piece, id)}
            />
          )}
        </For>
        <li>
          <button type="button" class={s.add} onClick={input.open}>
            <Icon of={ImagePlus} size={20} />
            {t().media.add}
          </button>
        </li>
      </ul>
      {input.element}
      <p class={s.hint} role="status">
        {reading() > 0 ? t().media.reading : pictures().length === 0 ? t().media.addHint : ''}
      </p>
      <div role="alert">
        <For each={refused()}>
          {({ name, why }) => <p class={s.refused}>{t().media.refused[why](name)}</p>}
        </For>
      </div>
      <Show when={drag.held()}>
        {(held) => <Lifted at={held()}>{pictures()[placeOf(held().what)]?.name}</Lifted>}
      </Show>
      <Show when={menu()} keyed>
        {(open) => (
          <Menu
            label={t().media.picture(
              placeOf(open.id) + 1,
              pictures()[placeOf(open.id)]?.name ?? '',
            )}
            x={open.x}
            y={open.y}
            groups={[{ label: null, items: menuItems(open.id) }]}
            onClose={() => setMenu(null)}
          />
        )}
      </Show>
    </section>
  );
}
