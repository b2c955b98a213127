/** What the calendar shows and what can be taken out of it: filters, layer, paper, CSV. */
import { createMemo, For, type JSX, Show } from 'solid-js';
import { PLATFORM_IDS } from '../../domain/platform';
import { POST_STATUSES } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import { Select } from '../../ui/field/field';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import type { Calendar } from './calendar';
import { ExportTable } from './export-table';
import s from './view-options.module.css';

const LAYER = 'layer';

export function ViewOptions(props: { readonly calendar: Calendar; onClose(): void }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { days, filters } = props.calendar;
  // The tags there are to choose from, and the one chosen though no post in view has it.
  const tags = createMemo(() => {
    const found = new Set(days().flatMap((day) => app.posts.on(day).flatMap((post) => post.tags)));
    const chosen = filters.tag();
    return [...(chosen ? found.add(chosen) : found)].sort((a, b) => a.localeCompare(b));
  });

  function print(): void {
    props.onClose();
    // Once the dialog is gone: paper shows what the screen does.
    setTimeout(() => window.print());
  }

  return (
    <Dialog title={t().calendar.options} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <Choices
        label={t().calendar.filter}
        options={PLATFORM_IDS.map((value) => ({
          value,
          label: t().platform[value],
          icon: <PlatformBadge platform={value} size={18} />,
        }))}
        value={filters.platforms()}
        onChange={(platforms) => filters.set({ platforms })}
      />
      <Choices
        label={t().calendar.statuses}
        options={POST_STATUSES.map((value) => ({ value, label: t().status[value] }))}
        value={filters.statuses()}
        onChange={(statuses) => filters.set({ statuses })}
      />
      <Select
        label={t().calendar.tag}
        value={filters.tag() ?? ''}
        onChange={(event) => filters.set({ tag: event.currentTarget.value || null })}
      >
        <option value="">{t().calendar.anyTag}</option>
        <For each={tags()}>{(tag) => <option value={tag}>#{tag}</option>}</For>
      </Select>
      <Choices
        label={t().calendar.layer}
        quiet
        options={[{ value: LAYER, label: t().calendar.layer }]}
        value={app.settings.value.calendarLayer ? [LAYER] : []}
        onChange={(chosen) => void app.settings.set({ calendarLayer: chosen.length > 0 })}
      />
      <div class={s.actions}>
        <Show when={filters.active()}>
          <Button look="quiet" onClick={filters.clear}>
            {t().calendar.showAll}
          </Button>
        </Show>
        <Button onClick={print}>{t().calendar.print}</Button>
      </div>
      <ExportTable calendar={props.calendar} />
    </Dialog>
  );
}
