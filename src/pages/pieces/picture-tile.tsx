/** One picture in the editor: pressed for its menu, dragged to its place, moved by Shift and an arrow. */
import { type JSX, Show } from 'solid-js';
import type { Attachment } from '../../domain/media';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createMediumUrl } from '../../state/media';
import s from './attachments.module.css';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

export function PictureTile(props: {
  /** Undefined for the moment in which it is being removed. */
  readonly picture: Attachment | undefined;
  /** Counted from 1. */
  readonly place: number;
  readonly menuOpen: boolean;
  /** Asks for the menu at a point of the window. */
  onMenu(x: number, y: number): void;
  onMove(by: number): void;
  onRemove(): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const url = createMediumUrl(useApp(), () => props.picture?.id);

  function onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.shiftKey && step) props.onMove(step);
    else if (event.key === 'Delete') props.onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function openMenu({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    props.onMenu(left, bottom + 4);
  }

  return (
    <li>
      <Show when={props.picture}>
        {(picture) => (
          <button
            type="button"
            class={s.tile}
            data-drag=""
            data-drop=""
            data-picture={picture().id}
            aria-label={t().media.picture(props.place, picture().name)}
            aria-haspopup="menu"
            aria-expanded={props.menuOpen}
            aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Delete"
            title={`${picture().name} · ${t().media.facts(picture().width, picture().height, f().size(picture().size))}`}
            onKeyDown={onKey}
            onClick={openMenu}
          >
            <Show when={url() !== null} fallback={<span class={s.lost}>{t().media.lost}</span>}>
              <Show when={url()}>{(src) => <img src={src()} alt="" decoding="async" />}</Show>
            </Show>
            <span class={s.place} aria-hidden="true">
              {props.place}
            </span>
          </button>
        )}
      </Show>
    </li>
  );
}
