/** When the creator's day begins, in which zone, and what the calendar begins with and tells. */
import { For, type JSX } from 'solid-js';
import { pad, type Weekday } from '../../domain/day';
import type { Boundary } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Choices } from '../../ui/choice/choices';
import { Select } from '../../ui/field/field';
import { Section } from '../../ui/page/page';
import { Zone } from './zone';

const BOUNDARIES: readonly Boundary[] = [0, 1, 2, 3, 4, 5, 6];
const LAYER = 'layer';
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function Time(): JSX.Element {
  const { settings } = useApp();
  const { t, f } = useI18n();
  return (
    <Section title={t().settings.time}>
      <Select
        label={t().settings.boundary}
        hint={t().settings.boundaryHint}
        value={settings.value.boundary}
        onChange={(event) =>
          void settings.set({ boundary: Number(event.currentTarget.value) as Boundary })
        }
      >
        <For each={BOUNDARIES}>{(hour) => <option value={hour}>{pad(hour, 2)}:00</option>}</For>
      </Select>
      <Zone />
      <Select
        label={t().settings.weekStart}
        value={settings.value.weekStart}
        onChange={(event) =>
          void settings.set({ weekStart: Number(event.currentTarget.value) as Weekday })
        }
      >
        <For each={WEEKDAYS}>{(day) => <option value={day}>{f().weekday(day)}</option>}</For>
      </Select>
      <Choices
        label={t().calendar.layer}
        quiet
        options={[{ value: LAYER, label: t().calendar.layer }]}
        value={settings.value.calendarLayer ? [LAYER] : []}
        onChange={(chosen) => void settings.set({ calendarLayer: chosen.length > 0 })}
      />
    </Section>
  );
}
