/** Mends what earned a day its seal: another time, or it did not go out after all. */
import { type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { counts } from '../../domain/streak';
import type { DayEdit } from '../../domain/streak-what-if';
import { wallOf } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeLedger, momentAt } from '../../state/ledger';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import StampDialog from '../../ui/moment/stamp-dialog';
import s from './day-dialog.module.css';
import type { Fixable } from './day-proofs';
import { describeEdits } from './words';

export function FixDialog(props: {
  readonly live: LiveStreak;
  readonly day: DayKey;
  readonly proof: Fixable;
  onClose(): void;
  /** Called once it is mended. */
  onDone(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t, f } = i18n;
  const ledger = makeLedger(app);
  const went = () => props.proof.went;
  const post = () => (props.proof.kind === 'post' ? props.proof.post : undefined);

  /** The streaks it counts for: a seal by hand for its own alone. */
  const lives = () => {
    const out = post();
    return out ? app.streaks.all().filter(({ streak }) => counts(streak(), out)) : [props.live];
  };
  const says = (edits: readonly DayEdit[]) =>
    describeEdits(lives(), edits, app.settings.today(), i18n);

  function consequence(at: number): string {
    const { day } = momentAt(went(), at);
    const countsFor = t().time.countsFor(f().date(day));
    if (day === props.day) return countsFor;
    // A day has one seal by hand: where there is one, this one takes its place.
    const taken =
      props.proof.kind === 'hand' && app.streaks.mark(props.live.id, day)?.mark.kind === 'seal';
    const edits: DayEdit[] = [{ day: props.day, what: 'unstamp' }];
    if (!taken) edits.push({ day, what: 'stamp' });
    return `${countsFor}\n${says(edits)}`;
  }

  async function retime(at: number, link: string): Promise<void> {
    const out = post();
    const mark = app.streaks.mark(props.live.id, props.day);
    const done = out
      ? ledger.retime(out, at, link)
      : mark && ledger.retimeSeal(props.live.streak(), mark, at, link);
    if (await done) props.onDone();
  }

  return (
    <StampDialog
      action={t().streaks.fixTime}
      wall={wallOf(went().at, went().zone)}
      zone={went().zone}
      now={app.clock.read()}
      link={props.proof.kind === 'post' ? props.proof.went.link : props.proof.link}
      consequence={consequence}
      onPick={(at, link) => void retime(at, link)}
      onClose={props.onClose}
      after={
        <Show when={post()}>
          {(out) => (
            <div class={s.action}>
              <p class={s.note}>
                {t().streaks.ifNotOut} {says([{ day: props.day, what: 'unstamp' }])}
              </p>
              <Button
                look="danger"
                onClick={async () => {
                  if (await app.stamping.withdraw(out())) props.onDone();
                }}
              >
                {t().streaks.notOut}
              </Button>
            </div>
          )}
        </Show>
      }
    />
  );
}
