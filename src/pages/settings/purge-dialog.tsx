/** Asks before something is cleared away that nothing brings back. */
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import s from './trash-page.module.css';

export function PurgeDialog(props: {
  readonly count: number;
  onPurge(): void;
  onClose(): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <Dialog
      title={t().keeping.purgeTitle(props.count)}
      closeLabel={t().app.close}
      onClose={() => props.onClose()}
    >
      <p class={s.hint}>{t().keeping.purgeHint}</p>
      <div class={s.answers}>
        <Button look="danger" onClick={() => props.onPurge()}>
          {t().keeping.purgeYes}
        </Button>
        <Button autofocus onClick={() => props.onClose()}>
          {t().keeping.keepThem}
        </Button>
      </div>
    </Dialog>
  );
}
