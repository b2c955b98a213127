/** Checks how records hang together: says what is broken first, repairs it when asked. */
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import type { FlawKind } from '../../domain/integrity';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { type Checked, makeChecking } from '../../state/checking';
import { Button } from '../../ui/button/button';
import s from './storage-page.module.css';

export function Check(): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const checking = makeChecking(app);
  const [checked, setChecked] = createSignal<Checked>();
  const [busy, setBusy] = createSignal(false);

  const found = createMemo(() => {
    const counts = new Map<FlawKind, number>();
    for (const { kind } of checked()?.flaws ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts];
  });

  async function check(): Promise<void> {
    setBusy(true);
    try {
      setChecked(await checking.check());
    } catch (error) {
      app.notices.report(error);
    }
    setBusy(false);
  }
  async function repair(): Promise<void> {
    if (await checking.repair(checked()?.flaws ?? [])) await check();
  }

  return (
    <div class={s.check}>
      <p class={s.hint}>{t().keeping.checkHint}</p>
      <Button disabled={busy()} onClick={() => void check()}>
        {busy() ? t().keeping.checking : t().keeping.checkNow}
      </Button>
      <div role="status" class={s.result}>
        <Show when={checked()}>
          {(result) => (
            <Switch>
              <Match when={found().length === 0}>
                <p class={s.sound}>{t().keeping.sound(f().number(result().records))}</p>
              </Match>
              <Match when={found().length > 0}>
                <p>{t().keeping.found}</p>
                <ul class={s.flaws}>
                  <For each={found()}>
                    {([kind, count]) => <li>{t().keeping.flaws[kind](count)}</li>}
                  </For>
                </ul>
                <Button look="seal" onClick={() => void repair()}>
                  {t().keeping.repair}
                </Button>
              </Match>
            </Switch>
          )}
        </Show>
      </div>
    </div>
  );
}
