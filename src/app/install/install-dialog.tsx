/** How the app is put on this device's home screen, where the browser does not ask by itself. */
import { For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { isInUse } from '../../state/in-use';
import { AddLine, AddressBar, HomeScreen, ShareButton } from '../../ui/device/pictures';
import { Dialog } from '../../ui/dialog/dialog';
import { isApartFromApp } from '../../ui/separate-storage';
import s from './install-dialog.module.css';

const APART = [
  ['share', ShareButton],
  ['add', AddLine],
  ['home', HomeScreen],
] as const;
const MENU = [
  ['bar', AddressBar],
  ['menu', HomeScreen],
] as const;

export default function InstallDialog(): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const apart = isApartFromApp();
  return (
    <Dialog title={t().install.title} closeLabel={t().app.close} onClose={app.overlay.close}>
      <p class={s.why}>{apart ? t().install.apartWhy : t().install.why}</p>
      <Show when={apart && isInUse(app)}>
        <p class={s.first}>{t().install.backUpFirst}</p>
      </Show>
      <ol class={s.steps}>
        <For each={apart ? APART : MENU}>
          {([step, picture]) => (
            <li>
              <Dynamic component={picture} />
              <p>{t().install.steps[step]}</p>
            </li>
          )}
        </For>
      </ol>
      <p class={s.why}>{apart ? t().install.apartElse : t().install.menuElse}</p>
    </Dialog>
  );
}
