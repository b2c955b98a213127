/** The zone: the device's, or one that is pinned. */
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { wallClock } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { TextField } from '../../ui/field/field';
import { Segmented } from '../../ui/segmented/segmented';
import { findZone } from './find-zone';
import { Setting } from './setting';

export function Zone(): JSX.Element {
  const { clock, settings } = useApp();
  const { t, f } = useI18n();
  return (
    <>
      <Setting name={t().settings.zone} hint={t().settings.zoneHint}>
        <Segmented
          label={t().settings.zone}
          options={[
            { value: 'device', label: t().settings.deviceZone(f().zone(clock.deviceZone())) },
            { value: 'pinned', label: t().settings.pinnedZone },
          ]}
          value={settings.value.zone === null ? 'device' : 'pinned'}
          onChange={(choice) =>
            void settings.set({ zone: choice === 'device' ? null : settings.zone() })
          }
        />
      </Setting>
      <Show when={settings.value.zone}>{(zone) => <PinnedZone zone={zone()} />}</Show>
    </>
  );
}

/** A field that suggests every zone, and takes a city as well as the whole name. */
function PinnedZone(props: { readonly zone: string }): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  const id = createUniqueId();
  const [wrong, setWrong] = createSignal(false);
  const [asked, setAsked] = createSignal(false);

  function choose(field: HTMLInputElement): void {
    const zone = findZone(field.value);
    setWrong(zone === null);
    if (zone === null) return;
    field.value = zone;
    void settings.set({ zone });
  }

  return (
    <>
      <TextField
        label={t().settings.whichZone}
        aside={t().settings.zoneNow(wallClock(settings.wallNow()))}
        list={id}
        spellcheck={false}
        value={props.zone}
        error={wrong() ? t().settings.badZone : undefined}
        onFocus={(event) => {
          setAsked(true);
          event.currentTarget.select();
        }}
        onChange={(event) => choose(event.currentTarget)}
      />
      <datalist id={id}>
        <Show when={asked()}>
          <For each={Intl.supportedValuesOf('timeZone')}>{(zone) => <option value={zone} />}</For>
        </Show>
      </datalist>
    </>
  );
}
