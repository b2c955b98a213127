/** A day and a time of the clock, side by side. */
import { type Accessor, createSignal, type JSX } from 'solid-js';
import { parseWall, type WallTime, wallClock, wallDate } from '../../domain/zone';
import { useStartI18n } from '../../i18n';
import { FieldRow, TextField } from './field';

export interface WallForm {
  /** As typed. */
  readonly date: Accessor<string>;
  readonly clock: Accessor<string>;
  setDate(text: string): void;
  setClock(text: string): void;
  /** What was typed as a time, or null where it is none. Reactive. */
  wall(): WallTime | null;
}

/** A form that begins with a time. */
export function createWallForm(proposed: WallTime): WallForm {
  const [date, setDate] = createSignal<string>(wallDate(proposed));
  const [clock, setClock] = createSignal(wallClock(proposed));
  return { date, clock, setDate, setClock, wall: () => parseWall(`${date()}T${clock()}`) };
}

export function WallFields(props: {
  readonly form: Pick<WallForm, 'date' | 'clock' | 'setDate' | 'setClock'>;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}): JSX.Element {
  const { t } = useStartI18n();
  return (
    <FieldRow>
      <TextField
        label={t().time.date}
        type="date"
        value={props.form.date()}
        error={props.error}
        hint={props.hint}
        onInput={(event) => props.form.setDate(event.currentTarget.value)}
      />
      <TextField
        label={t().time.clock}
        type="time"
        value={props.form.clock()}
        onInput={(event) => props.form.setClock(event.currentTarget.value)}
      />
    </FieldRow>
  );
}
