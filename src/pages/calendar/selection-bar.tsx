/** What can be done to all selected posts at once. */
import { type JSX, onCleanup, onMount, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import type { Some } from './lift';
import type { Mover } from './mover';
import s from './moving-layer.module.css';

export function SelectionBar(props: { readonly mover: Mover }): JSX.Element {
  return (
    <Show when={props.mover.selection.marks('') !== undefined}>
      <Bar mover={props.mover} />
    </Show>
  );
}

function Bar(props: { readonly mover: Mover }): JSX.Element {
  const { t } = useI18n();
  const posts = () => props.mover.selection.posts();
  const some = () => (posts().length > 0 ? (posts() as unknown as Some) : null);
  let bar!: HTMLElement;

  // Messages stay above it.
  onMount(() => {
    const { style } = document.documentElement;
    style.setProperty('--dock-height', `${bar.offsetHeight}px`);
    onCleanup(() => style.removeProperty('--dock-height'));
  });

  function openMenu(event: MouseEvent): void {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const all = some();
    if (all) props.mover.openMenu(all, { x: left, y: top });
  }

  return (
    <div class={s.dock}>
      <section ref={bar} class={s.bar} aria-label={t().moving.bar}>
        <span class={s.count} role="status">
          {t().moving.selected(posts().length)}
        </span>
        <Show when={some()}>
          {(all) => (
            <>
              <Button size="small" aria-haspopup="menu" onClick={openMenu}>
                {t().moving.moveSelected}
              </Button>
              <Button size="small" look="danger" onClick={() => void props.mover.remove(all())}>
                {t().moving.remove}
              </Button>
            </>
          )}
        </Show>
        <Button size="small" look="quiet" onClick={() => props.mover.selection.clear()}>
          {t().moving.clear}
        </Button>
      </section>
    </div>
  );
}
