/** The zone: the device's, or one that is pinned. */
import { type JSX, Show } from 'solid-js';
import { wallClock } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { ZoneField } from '../../ui/field/zone-field';
import { Segmented } from '../../ui/segmented/segmented';
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
      <Show when={settings.value.zone}>
        {(zone) => (
          <ZoneField
            label={t().settings.whichZone}
            aside={t().settings.zoneNow(wallClock(settings.wallNow()))}
            zone={zone()}
            onZone={(zone) => void settings.set({ zone })}
          />
        )}
      </Show>
    </>
  );
}
