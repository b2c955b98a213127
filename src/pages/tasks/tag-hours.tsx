/** How early tasks with one tag are urgent. */
import { createSignal, type JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { TextField } from '../../ui/field/field';

/** As in settings, hours. */
const HOURS = { min: 1, max: 720 };

export function TagHours(props: { readonly tag: string }): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  const [wrong, setWrong] = createSignal(false);

  function choose(input: HTMLInputElement): void {
    const hours = input.valueAsNumber;
    const none = input.value === '' && !input.validity.badInput;
    const right = Number.isInteger(hours) && hours >= HOURS.min && hours <= HOURS.max;
    setWrong(!right && !none);
    if (!right && !none) return;
    const { [props.tag]: _, ...others } = settings.value.tagHours;
    void settings.set({ tagHours: right ? { ...others, [props.tag]: hours } : others });
  }

  return (
    <TextField
      label={t().tasks.tagHours(props.tag)}
      type="number"
      inputmode="numeric"
      min={HOURS.min}
      max={HOURS.max}
      value={settings.value.tagHours[props.tag] ?? ''}
      hint={t().tasks.tagHoursHint(settings.value.urgentHours)}
      error={wrong() ? t().settings.badHours(HOURS.min, HOURS.max) : undefined}
      onChange={(event) => choose(event.currentTarget)}
    />
  );
}
