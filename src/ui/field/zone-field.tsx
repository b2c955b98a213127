/** A field that suggests every zone, and takes a city as well as the whole name. */
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { TextField } from './field';
import { findZone } from './find-zone';

export function ZoneField(props: {
  readonly label: string;
  readonly aside?: string;
  /** IANA zone. */
  readonly zone: string;
  onZone(zone: string): void;
}): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  const [wrong, setWrong] = createSignal(false);
  const [asked, setAsked] = createSignal(false);

  function choose(field: HTMLInputElement): void {
    const zone = findZone(field.value);
    setWrong(zone === null);
    if (zone === null) return;
    field.value = zone;
    props.onZone(zone);
  }

  return (
    <>
      <TextField
        label={props.label}
        aside={props.aside}
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
