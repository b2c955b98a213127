/** Rests on a range of days: what that takes and changes, in words, before it is set. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { addDays, type DayKey, daysBetween, parseDay } from '../../domain/day';
import { MAKE_UP_DAYS } from '../../domain/streak';
import { MOST_REST_DAYS, restPlan, restsAhead, restsLeft } from '../../domain/streak-rests';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeLedger } from '../../state/ledger';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { FieldRow, TextField } from '../../ui/field/field';
import s from './rest-dialog.module.css';
import { dateNear, describeEdits } from './words';

export function RestDialog(props: { readonly live: LiveStreak; onClose(): void }): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const today = app.settings.today;
  const streak = () => props.live.streak();
  const view = () => props.live.view();
  const marks = () => app.streaks.marksOf(props.live.id);
  const begin = addDays(today(), view().stamped ? 1 : 0);
  const [from, setFrom] = createSignal<string>(begin);
  const [to, setTo] = createSignal<string>(begin);

  const range = (): readonly [DayKey, DayKey] | null => {
    const [first, last] = [parseDay(from()), parseDay(to())];
    if (!first || !last || last < first) return null;
    return daysBetween(first, last) < MOST_REST_DAYS ? [first, last] : null;
  };
  const plan = () => {
    const days = range();
    return days && restPlan(streak(), marks(), view(), days, today());
  };
  const resting = () => [...(plan()?.makeUp ?? []), ...(plan()?.free ?? [])];

  const says = () => {
    const known = plan();
    if (!known) return [];
    const { free, makeUp, tooLate, usedUp, kept } = known;
    const words = t().streaks;
    const { per } = streak().restAllowance;
    const lines = [words.restDays(free.length + makeUp.length)];
    const [first] = makeUp;
    if (first) {
      const left = restsLeft(streak(), marks(), view(), first) - makeUp.length;
      lines.push(words.restMakesUp(makeUp.length, Math.max(0, left), words.allowanceNow[per]));
    }
    if (tooLate.length > 0) lines.push(words.restTooLate(tooLate.length, MAKE_UP_DAYS));
    if (usedUp.length > 0) lines.push(words.restUsedUp(usedUp.length));
    if (kept.length > 0) lines.push(words.restKept(kept.length));
    if (resting().length > 0) lines.push(whatIf(resting(), 'rest'));
    return lines;
  };
  const whatIf = (days: readonly DayKey[], what: 'rest' | 'unrest') =>
    describeEdits(
      [props.live],
      days.map((day) => ({ day, what })),
      today(),
      i18n,
    );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (resting().length > 0 && (await app.stamping.rest(streak(), resting()))) props.onClose();
  }

  return (
    <Dialog title={t().streaks.rest} closeLabel={t().app.close} onClose={props.onClose}>
      <form onSubmit={submit} novalidate>
        <FieldRow>
          <TextField
            label={t().streaks.restFrom}
            type="date"
            value={from()}
            error={range() ? undefined : t().streaks.badRange(MOST_REST_DAYS)}
            onInput={(event) => {
              const day = event.currentTarget.value;
              setFrom(day);
              if (to() < day) setTo(day);
            }}
          />
          <TextField
            label={t().streaks.restTo}
            type="date"
            value={to()}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </FieldRow>
        <div class={s.says} aria-live="polite">
          <For each={says()}>{(line) => <p>{line}</p>}</For>
        </div>
        <Button
          look="seal"
          size="large"
          type="submit"
          class={s.submit}
          disabled={resting().length === 0}
        >
          {t().streaks.setRest}
        </Button>
      </form>
      <RestsAhead live={props.live} whatIf={(days) => whatIf(days, 'unrest')} />
    </Dialog>
  );
}

/** Rests that are set already, each range with a way to take it back. */
function RestsAhead(props: {
  readonly live: LiveStreak;
  whatIf(days: readonly DayKey[]): string;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const ledger = makeLedger(app);
  const today = app.settings.today;
  const ranges = () => restsAhead(app.streaks.marksOf(props.live.id), today());
  const name = (first: DayKey, last: DayKey) =>
    [...new Set([first, last])].map((day) => dateNear(day, today(), i18n)).join(' – ');
  return (
    <Show when={ranges().length > 0}>
      <h3 class={s.heading}>{t().streaks.restsSet}</h3>
      <ul>
        <For each={ranges()}>
          {({ first, last, marks }) => (
            <li class={s.row}>
              <span class={s.text}>
                {name(first, last)} · {t().streaks.restLength(marks.length)}
                <span class={s.note}>
                  {t().streaks.ifUnrest} {props.whatIf(marks.map(({ day }) => day))}
                </span>
              </span>
              <Button size="small" onClick={() => void ledger.unmark(marks)}>
                {t().streaks.unrest}
                <span class="visually-hidden">{name(first, last)}</span>
              </Button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
