/** The list, drawn a stretch at a time, and its keys. */
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  Show,
} from 'solid-js';
import { useI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { IdeaRow } from './idea-row';
import type { Ideas } from './ideas';
import s from './pieces-page.module.css';

/** Rows drawn at first, and more each time the end comes near: thousands at once would take a second. */
const STRETCH = 30;

export function IdeaList(props: { readonly ideas: Ideas }): JSX.Element {
  const { t } = useI18n();
  const { ideas } = props;
  const [drawn, setDrawn] = createSignal(STRETCH);
  createEffect(on([ideas.tab, ideas.filter], () => setDrawn(STRETCH), { defer: true }));
  const found = createMemo(() => ideas.found() ?? []);
  const shown = createMemo(() => found().slice(0, drawn()));
  let list: HTMLUListElement | undefined;

  const drawMore = () => setDrawn((count) => count + STRETCH);

  function watchEnd(end: Element): void {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && drawMore(), {
      rootMargin: '800px',
    });
    observer.observe(end);
    onCleanup(() => observer.disconnect());
  }

  const links = () => [...(list?.querySelectorAll<HTMLElement>('[data-idea]') ?? [])];

  function onKey(event: KeyboardEvent): void {
    const link = (event.target as Element).closest<HTMLElement>('[data-idea]');
    const piece = found().find(({ id }) => id === link?.dataset.idea);
    if (!link || !piece || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links();
    const at = all.indexOf(link);
    const editable = ideas.tab() !== 'planned';
    const chosen = ideas.isSelected(piece.id) ? ideas.selected() : [piece];
    // The focus goes on to a row that stays.
    const moveOn = () => {
      const gone = new Set(chosen.map(({ id }) => id));
      const stays = (one: HTMLElement) => !gone.has(one.dataset.idea ?? '');
      (all.slice(at).find(stays) ?? all.slice(0, at).findLast(stays))?.focus();
    };
    switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
      case 'ArrowDown':
        all[at + 1]?.focus();
        break;
      case 'ArrowUp':
        all[at - 1]?.focus();
        break;
      case 'Home':
        all[0]?.focus();
        break;
      case 'End':
        all.at(-1)?.focus();
        break;
      case 'x':
      case ' ':
        if (editable) ideas.toggle(piece);
        break;
      case 'e':
        if (!editable) return;
        moveOn();
        void (ideas.tab() === 'inbox' ? ideas.archive : ideas.unarchive)(chosen);
        break;
      case 'Delete':
      case 'Backspace':
        if (!editable) return;
        moveOn();
        void ideas.remove(chosen);
        break;
      case 'Escape':
        ideas.clear();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  const none = () => {
    const { query, tag } = ideas.filter();
    if (query || tag) return t().pieces.noneFound;
    if (ideas.tab() === 'archived') return t().ideas.noneArchived;
    return ideas.tab() === 'inbox' ? t().pieces.empty : t().pieces.nonePlanned;
  };

  return (
    <Show when={ideas.found()}>
      <Show when={found().length > 0} fallback={<Empty text={none()} />}>
        <ul ref={list} class={s.list} aria-label={t().ideas.list} onKeyDown={onKey}>
          <For each={shown()}>{(piece) => <IdeaRow ideas={ideas} piece={piece} />}</For>
          <Show when={shown().length < found().length}>
            <li ref={watchEnd} class={s.rest}>
              <Button look="quiet" onClick={drawMore}>
                {t().ideas.more(found().length - shown().length)}
              </Button>
            </li>
          </Show>
        </ul>
      </Show>
    </Show>
  );
}
