/** Settings: each is saved as soon as it is chosen, and can be undone. */
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { Page } from '../../ui/page/page';
import { About } from './about';
import { BackupSection } from './backup/backup-section';
import { DataState } from './data-state';
import { Install } from './install';
import { Limits } from './limits';
import { Look } from './look';
import { Reminders } from './reminders';
import s from './settings-page.module.css';
import { Slots } from './slots';
import { Time } from './time';
import { Work } from './work';

export default function SettingsPage(): JSX.Element {
  const { t } = useI18n();
  return (
    <Page title={t().settings.title}>
      <div class={s.settings}>
        <Look />
        <Time />
        <Work />
        <Slots />
        <Limits />
        <Install />
        <Reminders />
        <DataState />
        <BackupSection />
        <About />
      </div>
    </Page>
  );
}
