/** Backups: when the last was made, and the ways to make, check and bring one back. */
import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, type JSX, Match, onMount, Switch } from 'solid-js';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import type { Opened } from '../../../state/backup/backup';
import { createLastBackup } from '../../../state/backup/last-backup';
import { Button } from '../../../ui/button/button';
import { onOpenedFile } from '../../../ui/opened-file';
import { Section } from '../../../ui/page/page';
import { Automatic } from './automatic';
import s from './backup-section.module.css';
import { BringBackDialog } from './bring-back-dialog';
import { MakeDialog } from './make-dialog';
import { SnapshotList } from './snapshot-list';
import { VerifyDialog } from './verify-dialog';

export function BackupSection(): JSX.Element {
  const { notices, settings } = useApp();
  const { t, f } = useI18n();
  const last = createLastBackup();
  const [open, setOpen] = createSignal<'make' | 'bringBack' | 'verify' | null>(null);
  const [snapshot, setSnapshot] = createSignal<Opened | null>(null);
  const close = () => setOpen(null);
  const [file, setFile] = createSignal<File>();
  const [params, setParams] = useSearchParams<{ backup?: string }>();
  let top!: HTMLDivElement;
  // A link leads here, from wherever the person is.
  createEffect(() => {
    if (!params.backup) return;
    if (params.backup === 'make') setOpen('make');
    top.scrollIntoView({ block: 'center' });
    setParams({ backup: undefined }, { replace: true });
  });
  onMount(() => {
    onOpenedFile((opened) => {
      setFile(opened);
      setOpen('bringBack');
    }, notices.report);
  });
  const told = () => {
    const at = last.at();
    return at === null ? t().backup.never : t().backup.last(f().moment(at, settings.zone()));
  };
  return (
    <Section title={t().backup.title}>
      <div class={s.told} ref={top}>
        <p>{t().backup.hint}</p>
        <p>{told()}</p>
      </div>
      <div class={s.buttons}>
        <Button onClick={() => setOpen('make')}>{t().backup.make}</Button>
        <Button onClick={() => setOpen('bringBack')}>{t().backup.bringBack}</Button>
        <Button onClick={() => setOpen('verify')}>{t().backup.verify}</Button>
      </div>
      <Automatic onMade={last.note} />
      <SnapshotList onOpen={setSnapshot} />
      <Switch>
        <Match when={open() === 'make'}>
          <MakeDialog onMade={last.note} onClose={close} />
        </Match>
        <Match when={open() === 'bringBack'}>
          <BringBackDialog file={file()} onClose={close} />
        </Match>
        <Match when={snapshot()} keyed>
          {(opened) => <BringBackDialog opened={opened} onClose={() => setSnapshot(null)} />}
        </Match>
        <Match when={open() === 'verify'}>
          <VerifyDialog onClose={close} />
        </Match>
      </Switch>
    </Section>
  );
}
