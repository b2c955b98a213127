/** Something that takes a while: how far it is, and a way out. */
import { createSignal, type JSX, onCleanup } from 'solid-js';
import { useI18n } from '../../../i18n';
import type { Work } from '../../../state/backup/backup';
import { Button } from '../../../ui/button/button';
import s from './working.module.css';

export interface Working {
  /** From 0 to 1. Reactive. */
  share(): number;
  /** Begins anew, for the next thing to do. */
  start(): Work;
  stop(): void;
}

/** Work that is stopped with its owner. */
export function createWorking(): Working {
  const [share, setShare] = createSignal(0);
  let mind = new AbortController();
  const stop = () => mind.abort();
  onCleanup(stop);
  return {
    share,
    start() {
      mind = new AbortController();
      setShare(0);
      return { progress: setShare, signal: mind.signal };
    },
    stop,
  };
}

export function WorkingView(props: {
  readonly label: string;
  readonly working: Working;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <div class={s.working}>
      <progress aria-label={props.label} max={1} value={props.working.share()} />
      <p role="status">{props.label}</p>
      <Button onClick={() => props.working.stop()}>{t().backup.cancel}</Button>
    </div>
  );
}
