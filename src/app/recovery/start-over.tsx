/** Clears away a database that does not open, once the person has written that they mean it. */
import { createSignal, type JSX } from 'solid-js';
import type { Messages } from '../../i18n';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import s from './recovery-page.module.css';

export function StartOver(props: {
  readonly messages: Messages;
  /** What clearing away does in the end, on the button. */
  readonly label: string;
  startOver(): Promise<void>;
  onDone(): void;
}): JSX.Element {
  const t = () => props.messages.recovery;
  const [word, setWord] = createSignal('');
  const [failed, setFailed] = createSignal(false);
  const meant = () => word().trim().toLowerCase() === t().word;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!meant()) return;
    try {
      await props.startOver();
      props.onDone();
    } catch {
      setFailed(true);
    }
  }
  return (
    <section class={s.part}>
      <h2>{t().overTitle}</h2>
      <p>{t().overHint}</p>
      <form class={s.over} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t().typeWord(t().word)}
          value={word()}
          error={failed() ? t().overFailed : undefined}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <Button look="danger" type="submit" disabled={!meant()}>
          {props.label}
        </Button>
      </form>
    </section>
  );
}
