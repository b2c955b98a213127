/** A small button above a text that opens a menu below itself. */
import { createSignal, type JSX, Show } from 'solid-js';
import { Menu, type MenuGroup } from '../../ui/menu/menu';
import s from './text-tools.module.css';

export function MenuButton(props: {
  /** Names the button and its menu. */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly note?: string | undefined;
  /** A word beside the text; an icon stands alone. */
  readonly look: 'word' | 'icon';
  readonly children: JSX.Element;
}): JSX.Element {
  const [at, setAt] = createSignal<{ readonly x: number; readonly y: number }>();
  return (
    <>
      <button
        type="button"
        class={props.look === 'word' ? s.more : `${s.icon} ${s.tool}`}
        aria-haspopup="menu"
        aria-expanded={at() !== undefined}
        aria-label={props.look === 'icon' ? props.label : undefined}
        title={props.look === 'icon' ? props.label : undefined}
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          setAt({ x: left, y: bottom + 4 });
        }}
      >
        {props.children}
      </button>
      <Show when={at()}>
        {(place) => (
          <Menu
            label={props.label}
            x={place().x}
            y={place().y}
            groups={props.groups}
            note={props.note}
            onClose={() => setAt(undefined)}
          />
        )}
      </Show>
    </>
  );
}
