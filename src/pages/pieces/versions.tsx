/** Earlier states of one text, each with what only it has, and the way back to it. */
import { History } from 'lucide';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { partOnlyIn, type TextVersion } from '../../domain/version';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing, type TextPlace } from '../../state/editing';
import { createLive } from '../../state/live';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import tools from './text-tools.module.css';
import s from './versions.module.css';

interface VersionsProps {
  readonly place: TextPlace;
  /** What is written there now; tags joined by `, `. */
  readonly now: string;
}

export function Versions(props: VersionsProps): JSX.Element {
  const { t } = useI18n();
  const [open, setOpen] = createSignal(false);
  const name = () => t().editor.historyOf(t().editor.part[props.place.part]);
  return (
    <>
      <button
        type="button"
        class={`${tools.icon} ${tools.tool}`}
        aria-label={name()}
        title={name()}
        onClick={() => setOpen(true)}
      >
        <Icon of={History} size={16} />
      </button>
      <Show when={open()}>
        <VersionsDialog {...props} onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}

function VersionsDialog(props: VersionsProps & { onClose(): void }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);
  const { repository, notices } = app;
  const all = createLive(
    repository,
    ['pieces', 'posts'],
    () => props.place.id,
    repository.versions,
    notices.report,
  );
  const versions = () => all()?.filter(({ part }) => part === props.place.part);

  async function restore(version: TextVersion): Promise<void> {
    if (await editing.restore(props.place, version)) props.onClose();
  }
  return (
    <Dialog
      title={t().editor.historyOf(t().editor.part[props.place.part])}
      closeLabel={t().app.close}
      onClose={() => props.onClose()}
    >
      <Show when={versions()}>
        {(found) => (
          <Show when={found().length > 0} fallback={<p class={s.none}>{t().editor.noVersions}</p>}>
            <p class={s.note}>{t().editor.differs}</p>
            <ul class={s.list}>
              <For each={found()}>
                {(version) => (
                  <Version
                    version={version}
                    now={props.now}
                    onRestore={() => void restore(version)}
                  />
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </Dialog>
  );
}

function Version(props: {
  readonly version: TextVersion;
  readonly now: string;
  onRestore(): void;
}): JSX.Element {
  const { settings } = useApp();
  const { t, f } = useI18n();
  const text = () => props.version.text;
  const own = () => partOnlyIn(text(), props.now);
  return (
    <li>
      <div class={s.top}>
        <span>{t().editor.versionUntil(f().moment(props.version.at, settings.zone()))}</span>
        <Show when={text() !== props.now} fallback={<span>{t().editor.same}</span>}>
          <Button size="small" onClick={() => props.onRestore()}>
            {t().editor.restore}
          </Button>
        </Show>
      </div>
      {/* Long ones scroll, so the keyboard has to get there. */}
      <p class={`${s.text} written`} tabindex="0">
        {text().slice(0, own().start)}
        <Show when={own().end > own().start}>
          <mark>{text().slice(own().start, own().end)}</mark>
        </Show>
        {text().slice(own().end)}
      </p>
    </li>
  );
}
