/** Asks for a day and a time to come. */
import { createSignal, type JSX } from 'solid-js';
import type { WallTime } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { createWallForm, WallFields } from '../field/wall-fields';
import s from './moment-dialog.module.css';

export interface WhenDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  /** Proposed time. */
  readonly wall: WallTime;
  /** IANA zone the time is meant in. */
  readonly zone: string;
  /** More fields of the form, before the time. */
  readonly children?: JSX.Element;
  /** What there is to know about a time. */
  note?(wall: WallTime): string | null;
  onPick(wall: WallTime): void;
  onClose(): void;
}

export function WhenDialog(props: WhenDialogProps): JSX.Element {
  const { t, f } = useI18n();
  const form = createWallForm(props.wall);
  const [error, setError] = createSignal<string>();
  const note = () => {
    const time = form.wall();
    return time && props.note?.(time);
  };

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const time = form.wall();
    setError(time ? undefined : t().time.bad);
    if (time) props.onPick(time);
  }

  return (
    <Dialog title={props.title} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <form onSubmit={submit} novalidate>
        {props.children}
        <WallFields form={form} hint={t().time.zone(f().zone(props.zone))} error={error()} />
        <p class={s.consequence} aria-live="polite">
          {note()}
        </p>
        <Button look="seal" size="large" type="submit" class={s.submit}>
          {props.action}
        </Button>
      </form>
    </Dialog>
  );
}
