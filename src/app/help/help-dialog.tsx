/** The list of keyboard shortcuts. */
import { For, type JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Dialog } from '../../ui/dialog/dialog';
import s from './help-dialog.module.css';

const KEYS = [
  ['search', ['Ctrl/⌘', 'K']],
  ['new', ['N']],
  ['today', ['T']],
  ['turn', ['←', '→']],
  ['views', ['M', 'W', 'A', 'B', 'Y']],
  ['goTo', ['G']],
  ['moveTask', ['Alt', '← ↑ → ↓']],
  ['movePost', ['Alt', '← ↑ → ↓']],
  ['selectPost', ['X']],
  ['selectPosts', ['Shift', 'X']],
  ['postMenu', ['Shift', 'F10']],
  ['undo', ['Ctrl/⌘', 'Z']],
  ['redo', ['Ctrl/⌘', 'Shift', 'Z']],
  ['help', ['?']],
] as const;

export default function HelpDialog(): JSX.Element {
  const { overlay } = useApp();
  const { t } = useI18n();
  return (
    <Dialog title={t().help.title} closeLabel={t().app.close} onClose={overlay.close}>
      <dl class={s.list}>
        <For each={KEYS}>
          {([what, keys]) => (
            <div class={s.line}>
              <dt>{t().help[what]}</dt>
              <dd>
                <For each={keys}>{(key) => <kbd>{key}</kbd>}</For>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Dialog>
  );
}
