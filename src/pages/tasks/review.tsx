/** 轻装: once a day at most, what is overdue, one by one: another day, let go, or keep. */
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { addDays, startOfWeek } from '../../domain/day';
import { isOverdue, type Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createDayNote } from '../../state/day-note';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { describeDue } from '../../ui/task/due';
import { useHands } from './hands';
import s from './review.module.css';

export function Review(): JSX.Element {
  const { tasks, settings } = useApp();
  const { t } = useI18n();
  const seen = createDayNote('review');
  const [under, setUnder] = createSignal<readonly Task[] | null>(null);
  const overdue = createMemo(() =>
    Object.values(tasks.open())
      .flat()
      .filter((task) => isOverdue(task, tasks.rule())),
  );
  const later = () => seen.note(settings.today());

  return (
    <>
      <Show when={overdue().length > 0 && !seen.isOn(settings.today()) && !under()}>
        <section class={s.invitation} aria-label={t().tasks.review}>
          <p>
            <strong>{t().tasks.review}</strong> {t().tasks.reviewText(overdue().length)}
          </p>
          <div class={s.answers}>
            <Button size="small" look="quiet" onClick={later}>
              {t().tasks.reviewLater}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setUnder(overdue());
                later();
              }}
            >
              {t().tasks.reviewStart}
            </Button>
          </div>
        </section>
      </Show>
      <Show when={under()} keyed>
        {(list) => <OneByOne tasks={list} onClose={() => setUnder(null)} />}
      </Show>
    </>
  );
}

function OneByOne(props: { readonly tasks: readonly Task[]; onClose(): void }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { verbs } = useHands();
  const [at, setAt] = createSignal(0);
  const task = () => props.tasks[at()];
  const today = app.settings.today();
  const next = () => setAt((now) => now + 1);

  async function then(verb: Promise<boolean>): Promise<void> {
    if (await verb) next();
  }

  return (
    <Dialog title={t().tasks.review} closeLabel={t().app.close} onClose={props.onClose}>
      <Show when={task()} keyed fallback={<p class={s.done}>{t().tasks.reviewDone}</p>}>
        {(one) => (
          <>
            <p class={s.at}>{t().tasks.reviewed(at() + 1, props.tasks.length)}</p>
            <p class={`${s.title} written`}>{one.title}</p>
            <p class={s.due}>
              {describeDue(one.due, today, app.tasks.rule(), t(), f()).join(' · ')}
            </p>
            <div class={s.choices}>
              <Button onClick={() => void then(verbs.reschedule([one], addDays(today, 1)))}>
                {t().tasks.toTomorrow}
              </Button>
              <Button
                onClick={() =>
                  void then(verbs.reschedule([one], addDays(startOfWeek(today, 1), 7)))
                }
              >
                {t().tasks.toWeek}
              </Button>
              <Button onClick={next}>{t().tasks.keep}</Button>
              <Button look="danger" onClick={() => void then(verbs.removeAll([one]))}>
                {t().tasks.drop}
              </Button>
            </div>
          </>
        )}
      </Show>
    </Dialog>
  );
}
