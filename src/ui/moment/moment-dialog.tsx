/** Asks when something went out: a wall time in the creator's zone, not in the future. */
import { createSignal, type JSX, Show } from 'solid-js';
import { instantOf, type WallTime } from '../../domain/zone';
import { useStartI18n } from '../../i18n';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { createWallForm, WallFields } from '../field/wall-fields';
import s from './moment-dialog.module.css';

export interface MomentDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  /** Proposed time. */
  readonly wall: WallTime;
  /** IANA zone the time is meant in. */
  readonly zone: string;
  /** The instant now, epoch milliseconds: nothing later went out. */
  readonly now: number;
  /** What follows from a time, e.g. the day it counts for. */
  consequence?(at: number): string | null;
  /** More fields of the form. */
  readonly children?: JSX.Element;
  /** What else can be done, below the form. */
  readonly after?: JSX.Element;
  onPick(at: number): void;
  onClose(): void;
}

export default function MomentDialog(props: MomentDialogProps): JSX.Element {
  const { t, f } = useStartI18n();
  const form = createWallForm(props.wall);
  const [error, setError] = createSignal<string>();
  const at = () => {
    const wall = form.wall();
    return wall && instantOf(wall, props.zone);
  };

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const instant = at();
    if (instant === null) setError(t().time.bad);
    else if (instant > props.now) setError(t().time.future);
    else props.onPick(instant);
  }

  return (
    <Dialog title={props.title} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <form onSubmit={submit} novalidate>
        <WallFields form={form} hint={t().time.zone(f().zone(props.zone))} error={error()} />
        {props.children}
        <Show when={at()}>
          {(instant) => (
            <p class={s.consequence} aria-live="polite">
              {props.consequence?.(instant())}
            </p>
          )}
        </Show>
        <Button look="seal" size="large" type="submit" class={s.submit}>
          {props.action}
        </Button>
      </form>
      {props.after}
    </Dialog>
  );
}
