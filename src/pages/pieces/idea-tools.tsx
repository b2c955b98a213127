/** What the list shows: which pieces, searched, with a tag, in an order. */
import { createMemo, For, type JSX, Show } from 'solid-js';
import { IDEA_SORTS, type IdeaSort } from '../../domain/ideas';
import { useI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import { Segmented } from '../../ui/segmented/segmented';
import type { Ideas } from './ideas';
import s from './pieces-page.module.css';

export function IdeaTools(props: { readonly ideas: Ideas }): JSX.Element {
  const { t } = useI18n();
  const { ideas } = props;
  const tabs = createMemo(() => [
    { value: 'inbox' as const, label: t().pieces.inbox },
    { value: 'planned' as const, label: t().pieces.planned },
    { value: 'series' as const, label: t().series.title },
    { value: 'archived' as const, label: t().ideas.archived },
  ]);
  const count = () => {
    const found = ideas.found();
    return found && t().ideas.count(found.length);
  };
  return (
    <>
      <div class={s.tools}>
        <Segmented
          label={t().pieces.title}
          options={tabs()}
          value={ideas.tab()}
          onChange={ideas.show}
        />
        <Show when={ideas.tab() !== 'series'}>
          <input
            class={s.search}
            type="search"
            aria-label={t().pieces.search}
            placeholder={t().pieces.search}
            value={ideas.filter().query}
            onInput={(event) => ideas.narrow({ query: event.currentTarget.value })}
          />
        </Show>
      </div>
      <Show when={ideas.tab() !== 'series'}>
        <div class={s.tools}>
          <Show when={ideas.tags().length > 0}>
            <select
              class={s.select}
              aria-label={t().ideas.tag}
              value={ideas.filter().tag ?? ''}
              onChange={(event) => ideas.narrow({ tag: event.currentTarget.value || null })}
            >
              <option value="">{t().ideas.anyTag}</option>
              <For each={ideas.tags()}>
                {({ tag, count }) => (
                  <option value={tag} selected={tag === ideas.filter().tag}>
                    {t().ideas.tagged(tag, count)}
                  </option>
                )}
              </For>
            </select>
          </Show>
          <select
            class={s.select}
            aria-label={t().ideas.sort}
            value={ideas.filter().sort}
            onChange={(event) => ideas.narrow({ sort: event.currentTarget.value as IdeaSort })}
          >
            <For each={IDEA_SORTS}>
              {(sort) => <option value={sort}>{t().ideas.sorts[sort]}</option>}
            </For>
          </select>
          <p class={s.count} role="status">
            {count()}
          </p>
          <Show when={ideas.tab() !== 'planned' && (ideas.found()?.length ?? 0) > 0}>
            <Button
              size="small"
              look="quiet"
              aria-pressed={ideas.selecting()}
              onClick={() => (ideas.selecting() ? ideas.clear() : ideas.startSelecting())}
            >
              {t().ideas.select}
            </Button>
          </Show>
        </div>
      </Show>
    </>
  );
}
