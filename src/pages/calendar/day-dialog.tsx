/** Everything of one day, where its cell has no room for it. */
import { createEffect, type JSX } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import type { Calendar } from './calendar';
import s from './day-dialog.module.css';
import { DayPosts } from './day-list';
import { useMover } from './mover';

export function DayDialog(props: {
  readonly calendar: Calendar;
  readonly day: DayKey;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const mover = useMover();
  const { t, f } = useI18n();
  createEffect((before: string | null | undefined) => {
    const now = props.calendar.address.postId();
    if (before !== undefined && now !== before) props.onClose();
    return now;
  });
  return (
    <Dialog
      title={f().dateAndWeekday(props.day)}
      closeLabel={t().app.close}
      onClose={() => props.onClose()}
    >
      <div ref={mover.offerMenu}>
        <DayPosts calendar={props.calendar} day={props.day} />
      </div>
      <div class={s.add}>
        <Button
          onClick={() => {
            props.onClose();
            app.overlay.openNew('post', props.day);
          }}
        >
          {t().calendar.add(f().date(props.day))}
        </Button>
      </div>
    </Dialog>
  );
}
