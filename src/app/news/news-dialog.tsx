/** What came with the last versions, newest first. */
import { For, type JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Dialog } from '../../ui/dialog/dialog';
import s from './news-dialog.module.css';

export default function NewsDialog(): JSX.Element {
  const { overlay } = useApp();
  const { t } = useI18n();
  return (
    <Dialog title={t().news.title} closeLabel={t().app.close} onClose={overlay.close}>
      <For each={t().news.releases}>
        {({ version, items }) => (
          <section class={s.release}>
            <h3>{t().news.version(version)}</h3>
            <ul>
              <For each={items}>{(item) => <li>{item}</li>}</For>
            </ul>
          </section>
        )}
      </For>
    </Dialog>
  );
}
