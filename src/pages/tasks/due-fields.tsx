/** When a task is due: a date, and a time if it matters, in the creator's zone unless told otherwise. */
import { type Accessor, createSignal, type JSX, Show } from 'solid-js';
import { parseDay } from '../../domain/day';
import type { Due } from '../../domain/task';
import { parseWall, wallClock, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createTyped, type Typed } from '../../state/typed';
import { TextField } from '../../ui/field/field';
import { ZoneField } from '../../ui/field/zone-field';
import s from './due-fields.module.css';

/** What stands in the two fields. */
interface Written {
  readonly date: string;
  readonly clock: string;
}

export interface DueDraft extends Typed<Written> {
  /** Zone (IANA) a time is meant in. */
  zone: Accessor<string>;
  /** Means the same date and clock in another zone. */
  setZone(zone: string): void;
}

/** The due date as two fields. A time keeps the zone it was given in; a new one is the creator's. */
export function createDueDraft(
  stored: Accessor<Due | null>,
  save: (due: Due | null) => Promise<boolean>,
): DueDraft {
  const { settings } = useApp();
  const zone = () => {
    const due = stored();
    return due?.kind === 'time' ? due.zone : settings.zone();
  };
  const typed = createTyped(
    () => spell(stored()),
    (written) => {
      const due = dueOf(written, zone());
      return due === undefined ? null : save(due);
    },
  );
  function setZone(next: string): void {
    const due = dueOf(typed.value(), next);
    if (due?.kind === 'time') void save(due);
  }
  return { ...typed, zone, setZone };
}

function spell(due: Due | null): Written {
  if (!due) return { date: '', clock: '' };
  if (due.kind === 'day') return { date: due.day, clock: '' };
  return { date: wallDate(due.wall), clock: wallClock(due.wall) };
}

/** No date is no due date; undefined for one that does not exist. */
function dueOf({ date, clock }: Written, zone: string): Due | null | undefined {
  if (date === '') return null;
  const day = parseDay(date);
  if (!day) return undefined;
  if (clock === '') return { kind: 'day', day };
  const wall = parseWall(`${date}T${clock}`);
  return wall ? { kind: 'time', wall, zone } : undefined;
}

export function DueFields(props: {
  readonly draft: DueDraft;
  readonly error: string | undefined;
}): JSX.Element {
  const { settings } = useApp();
  const { t, f } = useI18n();
  const [wrong, setWrong] = createSignal(false);

  function type(input: HTMLInputElement, part: Partial<Written>): void {
    // A date still being typed reads as empty; it must not take away the one that is stored.
    if (!input.validity.badInput) props.draft.type({ ...props.draft.value(), ...part });
  }

  function leave(input: HTMLInputElement): void {
    const due = dueOf(props.draft.value(), props.draft.zone());
    setWrong(input.validity.badInput || due === undefined);
    void props.draft.leave();
  }

  const isTimed = () => props.draft.value().date !== '' && props.draft.value().clock !== '';

  return (
    <div class={s.when}>
      <TextField
        label={t().tasks.due}
        type="date"
        value={props.draft.value().date}
        error={props.error ?? (wrong() ? t().time.bad : undefined)}
        onInput={(event) => type(event.currentTarget, { date: event.currentTarget.value })}
        onBlur={(event) => leave(event.currentTarget)}
      />
      <TextField
        label={t().tasks.dueClock}
        type="time"
        disabled={props.draft.value().date === ''}
        value={props.draft.value().clock}
        onInput={(event) => type(event.currentTarget, { clock: event.currentTarget.value })}
        onBlur={(event) => leave(event.currentTarget)}
      />
      <Show when={isTimed()}>
        <details class={s.zone} open={props.draft.zone() !== settings.zone()}>
          <summary>{t().tasks.inZone(f().zone(props.draft.zone()))}</summary>
          <ZoneField
            label={t().settings.whichZone}
            zone={props.draft.zone()}
            onZone={(zone) => props.draft.setZone(zone)}
          />
        </details>
      </Show>
    </div>
  );
}
