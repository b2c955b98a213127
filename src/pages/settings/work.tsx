/** Which platforms are offered, and what counts as urgent. */
import { createMemo, createSignal, type JSX } from 'solid-js';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Choices } from '../../ui/choice/choices';
import { TextField } from '../../ui/field/field';
import { Section } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';

/** Hours before its due time that a task may become urgent. */
const HOURS = { min: 1, max: 720 };

export function Work(): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <Section title={t().settings.platforms} note={t().settings.platformsHint}>
        <Platforms />
      </Section>
      <Section title={t().settings.tasks}>
        <UrgentHours />
      </Section>
    </>
  );
}

function Platforms(): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  const [none, setNone] = createSignal(false);
  const options = createMemo(() =>
    PLATFORM_IDS.map((value) => ({
      value,
      label: t().platform[value],
      icon: <PlatformBadge platform={value} size={18} />,
    })),
  );

  function choose(platforms: PlatformId[]): void {
    setNone(platforms.length === 0);
    if (platforms.length > 0) void settings.set({ platforms });
  }
  return (
    <Choices
      label={t().settings.platforms}
      quiet
      options={options()}
      value={none() ? [] : settings.value.platforms}
      error={none() ? t().newThing.noPlatform : undefined}
      onChange={choose}
    />
  );
}

function UrgentHours(): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  const [wrong, setWrong] = createSignal(false);

  function choose(hours: number): void {
    const right = Number.isInteger(hours) && hours >= HOURS.min && hours <= HOURS.max;
    setWrong(!right);
    if (right) void settings.set({ urgentHours: hours });
  }
  return (
    <TextField
      label={t().settings.urgentHours}
      type="number"
      inputmode="numeric"
      min={HOURS.min}
      max={HOURS.max}
      value={settings.value.urgentHours}
      error={wrong() ? t().settings.badHours(HOURS.min, HOURS.max) : undefined}
      onChange={(event) => choose(event.currentTarget.valueAsNumber)}
    />
  );
}
