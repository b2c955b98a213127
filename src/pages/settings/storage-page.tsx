/** What is stored and how much, whether the browser keeps it, and a check of how it hangs together. */
import { For, type JSX, Show } from 'solid-js';
import { STORE_NAMES } from '../../domain/change';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { makeTrash } from '../../state/trash';
import { Page, Section } from '../../ui/page/page';
import { Check } from './check';
import s from './storage-page.module.css';
import { ToSettings } from './to-settings';

/** Settings are always one record, of which there is nothing to say. */
const COUNTED = STORE_NAMES.filter((store) => store !== 'settings');

/** Null where the browser does not say. */
interface Granted {
  readonly persisted: boolean | null;
  /** Bytes. */
  readonly used: number | null;
  readonly quota: number | null;
}

export default function StoragePage(): JSX.Element {
  const app = useApp();
  const { repository, notices, settings } = app;
  const { t, f } = useI18n();
  const live = <T,>(read: () => Promise<T>) =>
    createLive(repository, STORE_NAMES, () => true, read, notices.report);
  const inventory = live(repository.inventory);
  const trash = live(makeTrash(app).read);
  const granted = live(askBrowser);

  const persisted = () => {
    const told = granted()?.persisted ?? null;
    if (told === null) return t().keeping.unknown;
    return told ? t().keeping.isPersisted : t().keeping.notPersisted;
  };
  const used = () => {
    const { used: bytes = null, quota = null } = granted() ?? {};
    if (bytes === null) return t().keeping.unknown;
    return quota === null ? f().size(bytes) : t().keeping.usedOf(f().size(bytes), f().size(quota));
  };
  const lastWrite = () => {
    const at = inventory()?.lastWrite ?? null;
    return at === null ? t().keeping.never : f().moment(at, settings.zone());
  };

  return (
    <Page title={t().keeping.storage} subtitle={t().keeping.storageHint} before={<ToSettings />}>
      <div class={s.narrow}>
        <Show when={inventory()}>
          {(all) => (
            <dl class={s.facts}>
              <Fact name={t().keeping.persisted} value={persisted()} />
              <Fact name={t().keeping.used} value={used()} />
              <Fact name={t().keeping.lastWrite} value={lastWrite()} />
              <For each={COUNTED}>
                {(store) => (
                  <Fact name={t().keeping.records[store]} value={f().number(all().live[store])} />
                )}
              </For>
              <Fact
                name={t().keeping.pictures}
                value={t().keeping.picturesSize(
                  f().number(all().pictures.count),
                  f().size(all().pictures.bytes),
                )}
              />
              <Fact name={t().keeping.inTrash} value={f().number(trash()?.length ?? 0)} />
            </dl>
          )}
        </Show>
        <Section title={t().keeping.check}>
          <Check />
        </Section>
      </div>
    </Page>
  );
}

function Fact(props: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div class={s.fact}>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

async function askBrowser(): Promise<Granted> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage?.persisted?.(),
    navigator.storage?.estimate?.(),
  ]);
  return {
    persisted: persisted ?? null,
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}
