/** The trash: what was deleted in the last thirty days, to be found, brought back or cleared for good. */
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { foundTrash, keyOf, TRASH_STORES, type TrashItem } from '../../domain/trash';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { makeTrash } from '../../state/trash';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PurgeDialog } from './purge-dialog';
import { ToSettings } from './to-settings';
import s from './trash-page.module.css';
import { TrashRow } from './trash-row';

/** Rows drawn at first, and more each time they are asked for. */
const STRETCH = 50;

export default function TrashPage(): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const trash = makeTrash(app);
  const [purges, setPurges] = createSignal(0);
  const items = createLive(app.repository, TRASH_STORES, purges, trash.read, app.notices.report);
  const [query, setQuery] = createSignal('');
  const [drawn, setDrawn] = createSignal(STRETCH);
  const [keys, setKeys] = createSignal<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = createSignal(false);

  const found = createMemo(() => foundTrash(items() ?? [], query()));
  const selected = createMemo(() => found().filter(({ root }) => keys().has(keyOf(root))));
  const allSelected = () => selected().length === found().length;

  function toggle({ root }: TrashItem): void {
    const next = new Set(keys());
    if (!next.delete(keyOf(root))) next.add(keyOf(root));
    setKeys(next);
  }
  const selectAll = () =>
    setKeys(new Set(allSelected() ? [] : found().map(({ root }) => keyOf(root))));

  async function restore(some: readonly TrashItem[]): Promise<void> {
    if (await trash.restore(some)) setKeys(new Set<string>());
  }
  async function purge(): Promise<void> {
    if (!(await trash.purge(selected()))) return;
    setAsking(false);
    setKeys(new Set<string>());
    setPurges((count) => count + 1);
  }

  return (
    <Page title={t().keeping.trash} subtitle={t().keeping.trashHint} before={<ToSettings />}>
      <Show when={items()}>
        {(all) => (
          <Show when={all().length > 0} fallback={<Empty text={t().keeping.trashEmpty} />}>
            <div class={s.narrow}>
              <input
                class={s.search}
                type="search"
                aria-label={t().keeping.searchTrash}
                placeholder={t().keeping.searchTrash}
                value={query()}
                onInput={(event) => setQuery(event.currentTarget.value)}
              />
              <div class={s.tools}>
                <Button size="small" onClick={selectAll} disabled={found().length === 0}>
                  {allSelected() && found().length > 0
                    ? t().keeping.selectNone
                    : t().keeping.selectAll}
                </Button>
                <span class={s.count} role="status">
                  <Show when={selected().length > 0}>
                    {t().keeping.selected(selected().length)}
                  </Show>
                </span>
                <Show when={selected().length > 0}>
                  <Button size="small" onClick={() => void restore(selected())}>
                    {t().keeping.restore}
                  </Button>
                  <Button size="small" look="danger" onClick={() => setAsking(true)}>
                    {t().keeping.purge}
                  </Button>
                </Show>
              </div>
              <Show when={found().length > 0} fallback={<Empty text={t().keeping.noneFound} />}>
                <ul class={s.list} aria-label={t().keeping.trashList}>
                  <For each={found().slice(0, drawn())}>
                    {(item) => (
                      <TrashRow
                        item={item}
                        selected={keys().has(keyOf(item.root))}
                        onToggle={() => toggle(item)}
                        onRestore={() => void restore([item])}
                      />
                    )}
                  </For>
                </ul>
                <Show when={found().length > drawn()}>
                  <Button look="quiet" onClick={() => setDrawn((count) => count + STRETCH)}>
                    {t().keeping.more(found().length - drawn())}
                  </Button>
                </Show>
              </Show>
            </div>
          </Show>
        )}
      </Show>
      <Show when={asking()}>
        <PurgeDialog
          count={selected().length}
          onPurge={() => void purge()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </Page>
  );
}
