/** Where everything is kept, whether the browser promised to keep it, and the sample month. */
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { Section } from '../../ui/page/page';
import s from './data-state.module.css';
import { Setting } from './setting';

export function DataState(): JSX.Element {
  const { sample } = useApp();
  const { t } = useI18n();
  return (
    <Section title={t().settings.data}>
      <Kept />
      <div class={s.ways}>
        <LinkButton href="/settings/trash">{t().keeping.trash}</LinkButton>
        <LinkButton href="/settings/storage">{t().keeping.storage}</LinkButton>
      </div>
      <Setting name={t().settings.sample}>
        <Show
          when={sample.present()}
          fallback={
            <Button onClick={() => void sample.add(t().sample)}>{t().settings.addSample}</Button>
          }
        >
          <Button onClick={() => void sample.remove()}>{t().settings.removeSample}</Button>
        </Show>
      </Setting>
    </Section>
  );
}

/** Null where the browser does not say. */
interface Storage {
  readonly persisted: boolean | null;
  /** Bytes. */
  readonly used: number | null;
}

function Kept(): JSX.Element {
  const { notices, sample } = useApp();
  const { t, f } = useI18n();
  const [storage, setStorage] = createSignal<Storage>();
  // Not a resource: the page is there before the browser has answered.
  createEffect(on(sample.present, () => void askBrowser().then(setStorage).catch(notices.report)));
  return (
    <div class={s.kept} aria-live="polite">
      <p>{t().settings.dataHint}</p>
      <Show when={storage()?.persisted !== null && storage()}>
        {(told) => (
          <p data-persisted={told().persisted}>
            {told().persisted ? t().settings.persisted : t().settings.notPersisted}
          </p>
        )}
      </Show>
      <Show when={storage()?.used}>{(bytes) => <p>{t().app.used(f().size(bytes()))}</p>}</Show>
    </div>
  );
}

async function askBrowser(): Promise<Storage> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage?.persisted?.(),
    navigator.storage?.estimate?.(),
  ]);
  return { persisted: persisted ?? null, used: estimate?.usage ?? null };
}
