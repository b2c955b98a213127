/** Asks when something went out and, if the person likes, where it can be seen. */
import { createSignal, type JSX } from 'solid-js';
import { isWebAddress } from '../../domain/web-address';
import { useStartI18n } from '../../i18n';
import { TextField } from '../field/field';
import MomentDialog, { type MomentDialogProps } from './moment-dialog';

export type StampDialogProps = Omit<
  MomentDialogProps,
  'title' | 'action' | 'onPick' | 'children'
> & {
  /** What the button says; to stamp, unless given. */
  readonly action?: string;
  /** The link known so far. */
  readonly link?: string;
  /** Takes the instant (epoch ms) and an https address or ''. */
  onPick(at: number, link: string): void;
};

export default function StampDialog(props: StampDialogProps): JSX.Element {
  const { t } = useStartI18n();
  const [link, setLink] = createSignal(props.link ?? '');
  const [bad, setBad] = createSignal(false);

  function pick(at: number): void {
    const address = link().trim();
    setBad(address !== '' && !isWebAddress(address));
    if (!bad()) props.onPick(at, address);
  }

  return (
    <MomentDialog
      {...props}
      title={t().seal.stampAt}
      action={props.action ?? t().seal.stamp}
      onPick={pick}
    >
      <TextField
        label={`${t().seal.link} · ${t().app.optional}`}
        type="url"
        placeholder="https://"
        value={link()}
        error={bad() ? t().seal.badLink : undefined}
        onInput={(event) => setLink(event.currentTarget.value)}
      />
    </MomentDialog>
  );
}
