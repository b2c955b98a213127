/** What can be done to all selected ideas at once. */
import { X } from 'lucide';
import { type JSX, onCleanup, onMount, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { Button, IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import type { Ideas } from './ideas';
import s from './pieces-page.module.css';

export function IdeaBar(props: { readonly ideas: Ideas }): JSX.Element {
  const { t } = useI18n();
  const { ideas } = props;
  let bar!: HTMLElement;

  // Messages stay above it.
  onMount(() => {
    const { style } = document.documentElement;
    style.setProperty('--dock-height', `${bar.offsetHeight}px`);
    onCleanup(() => style.removeProperty('--dock-height'));
  });

  return (
    <section ref={bar} class={s.bar} aria-label={t().ideas.bar}>
      <span role="status">{t().ideas.selected(ideas.selected().length)}</span>
      <Show
        when={ideas.selected().length > 0}
        fallback={
          <Button size="small" onClick={ideas.selectAll}>
            {t().ideas.selectAll}
          </Button>
        }
      >
        <Button size="small" onClick={() => ideas.plan(ideas.selected())}>
          {t().ideas.plan}
        </Button>
        <Show
          when={ideas.tab() === 'archived'}
          fallback={
            <Button size="small" onClick={() => void ideas.archive(ideas.selected())}>
              {t().ideas.archive}
            </Button>
          }
        >
          <Button size="small" onClick={() => void ideas.unarchive(ideas.selected())}>
            {t().ideas.unarchive}
          </Button>
        </Show>
        <Button size="small" look="danger" onClick={() => void ideas.remove(ideas.selected())}>
          {t().ideas.remove}
        </Button>
      </Show>
      <IconButton label={t().ideas.clear} onClick={ideas.clear}>
        <Icon of={X} size={18} />
      </IconButton>
    </section>
  );
}
