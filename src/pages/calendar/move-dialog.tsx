/** Asks for the day that posts go to; for one alone, for its date and time. */
import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { addDays, parseDay } from '../../domain/day';
import type { Destination } from '../../domain/moving';
import { clockOfPost, dayOfPost, timeOfPost } from '../../domain/post';
import { dayOfWall, parseWall, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { FieldRow, TextField } from '../../ui/field/field';
import type { Some } from './lift';
import type { Mover } from './mover';

export function MoveDialog(props: { readonly mover: Mover; readonly posts: Some }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const [post] = props.posts;
  const alone = props.posts.length === 1;
  const { boundary } = app.settings.value;
  const [date, setDate] = createSignal<string>(
    alone ? wallDate(timeOfPost(post).wall) : dayOfPost(post, boundary),
  );
  const [clock, setClock] = createSignal(clockOfPost(post));
  const [error, setError] = createSignal<string>();

  function destination(): Destination | null {
    if (!alone) {
      const day = parseDay(date());
      return day && { day };
    }
    const wall = parseWall(`${date()}T${clock()}`);
    return wall && { day: dayOfWall(wall, boundary), clock: clock() };
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const to = destination();
    if (!to) {
      setError(t().time.bad);
      return;
    }
    if (await props.mover.move(props.posts, to)) props.mover.pick(null);
  }
  // What is close there is known once its days are read.
  createEffect(() => {
    const day = destination()?.day;
    if (day) app.posts.load(addDays(day, -1), addDays(day, 1)).catch(app.notices.report);
  });
  const foreseen = () => {
    const to = destination();
    return to && props.mover.describe(props.mover.foresee(props.posts, to));
  };

  return (
    <Dialog
      title={t().moving.pickTitle}
      closeLabel={t().app.close}
      onClose={() => props.mover.pick(null)}
    >
      <form onSubmit={(event) => void submit(event)} novalidate>
        <FieldRow>
          <TextField
            label={t().time.date}
            type="date"
            value={date()}
            error={error()}
            hint={alone ? t().time.zone(f().zone(post.plan.zone)) : undefined}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <Show when={alone}>
            <TextField
              label={t().time.clock}
              type="time"
              value={clock()}
              onInput={(event) => setClock(event.currentTarget.value)}
            />
          </Show>
        </FieldRow>
        <p aria-live="polite">{foreseen()}</p>
        <Button look="seal" size="large" type="submit">
          {t().moving.go}
        </Button>
      </form>
    </Dialog>
  );
}
