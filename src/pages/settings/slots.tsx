/** When something usually goes out on each platform: the slots that ideas are queued into. */
import { Trash } from 'lucide';
import { For, Index, type JSX, Show } from 'solid-js';
import type { Weekday } from '../../domain/day';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import type { QueueSlot } from '../../domain/settings';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, IconButton } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { Section } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import l from './limits.module.css';
import s from './slots.module.css';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function Slots(): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  const used = () => PLATFORM_IDS.filter((id) => settings.value.platforms.includes(id));
  const of = (id: PlatformId) => settings.value.queueSlots.filter((one) => one.platform === id);

  function change(next: (slots: readonly QueueSlot[]) => readonly QueueSlot[]): void {
    void settings.set({ queueSlots: next(settings.value.queueSlots) });
  }
  const add = (platform: PlatformId) =>
    change((slots) => [...slots, { platform, weekdays: WEEKDAYS, clock: '20:00' }]);

  return (
    <Section title={t().slots.title} note={t().slots.hint}>
      <For each={used()}>
        {(id) => (
          <details class={l.platform}>
            <summary>
              <span aria-hidden="true" class={l.badge}>
                <PlatformBadge platform={id} size={18} />
              </span>
              {t().platform[id]}
              <Show when={of(id).length > 0}>
                <span class={s.count}>{t().slots.count(of(id).length)}</span>
              </Show>
            </summary>
            <div class={l.limits}>
              <Index each={of(id)}>
                {(slot, at) => (
                  <Slot
                    name={t().slots.of(t().platform[id], at + 1)}
                    slot={slot()}
                    onChange={(next) => change((slots) => replaced(slots, slot(), next))}
                  />
                )}
              </Index>
              <Button size="small" class={s.add} onClick={() => add(id)}>
                {t().slots.add}
                <span class="visually-hidden">{t().platform[id]}</span>
              </Button>
            </div>
          </details>
        )}
      </For>
    </Section>
  );
}

function Slot(props: {
  readonly name: string;
  readonly slot: QueueSlot;
  /** Called with null to take it off. */
  onChange(slot: QueueSlot | null): void;
}): JSX.Element {
  const { t, f } = useI18n();
  return (
    // biome-ignore lint/a11y/useSemanticElements: its fields have a fieldset of their own.
    <div class={s.slot} role="group" aria-label={props.name}>
      <div>
        <TextField
          label={t().slots.clock}
          type="time"
          value={props.slot.clock}
          onChange={(event) => {
            const clock = event.currentTarget.value;
            if (clock) props.onChange({ ...props.slot, clock });
          }}
        />
        <Choices
          label={t().slots.weekdays}
          options={WEEKDAYS.map((value) => ({ value, label: f().weekday(value) }))}
          value={props.slot.weekdays}
          error={props.slot.weekdays.length === 0 ? t().slots.noDay : undefined}
          onChange={(weekdays) => props.onChange({ ...props.slot, weekdays })}
        />
      </div>
      <IconButton label={t().slots.remove} onClick={() => props.onChange(null)}>
        <Icon of={Trash} size={18} />
      </IconButton>
    </div>
  );
}

/** The slots with one replaced, or without it. */
function replaced(
  slots: readonly QueueSlot[],
  old: QueueSlot,
  next: QueueSlot | null,
): readonly QueueSlot[] {
  const at = slots.indexOf(old);
  return next ? slots.with(at, next) : slots.toSpliced(at, 1);
}
