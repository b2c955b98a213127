/** One field and Enter: the idea is kept. Several pasted lines become several ideas, once that is meant. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { ideasIn } from '../../domain/ideas';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeIdeaVerbs } from '../../state/ideas';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import s from './pieces-page.module.css';

/** Pasted ideas shown before they are kept; the others are counted. */
const PREVIEW = 8;

export function Jot(): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const verbs = makeIdeaVerbs(app);
  const [text, setText] = createSignal('');
  const [pasted, setPasted] = createSignal<readonly string[]>();
  let field!: HTMLInputElement;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const title = text().trim();
    if (title && (await app.planning.jot(title)))
      setText((now) => (now.trim() === title ? '' : now));
    field.focus();
  }

  function paste(event: ClipboardEvent): void {
    const lines = ideasIn(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length < 2) return;
    event.preventDefault();
    setPasted(lines);
  }

  async function jotAll(lines: readonly string[]): Promise<void> {
    if (await verbs.jotAll(lines)) setPasted(undefined);
  }
  function jotOne(lines: readonly string[]): void {
    setText((now) => [now.trim(), ...lines].filter(Boolean).join(' '));
    setPasted(undefined);
    queueMicrotask(() => field.focus());
  }

  return (
    <>
      <form class={s.jot} onSubmit={(event) => void submit(event)}>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          aria-label={t().pieces.jotHint}
          placeholder={t().pieces.jotHint}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={paste}
        />
        <Button look="seal" type="submit">
          {t().pieces.jot}
        </Button>
      </form>
      <Show when={pasted()} keyed>
        {(lines) => (
          <Dialog
            title={t().ideas.pasteTitle(lines.length)}
            closeLabel={t().app.close}
            onClose={() => setPasted(undefined)}
          >
            <p class={s.hint}>{t().ideas.pasteHint}</p>
            <ul class={s.pasted}>
              <For each={lines.slice(0, PREVIEW)}>{(line) => <li class="written">{line}</li>}</For>
              <Show when={lines.length > PREVIEW}>
                <li class={s.hint}>{t().ideas.more(lines.length - PREVIEW)}</li>
              </Show>
            </ul>
            <div class={s.answers}>
              <Button look="seal" autofocus onClick={() => void jotAll(lines)}>
                {t().ideas.jotAll(lines.length)}
              </Button>
              <Button onClick={() => jotOne(lines)}>{t().ideas.jotOne}</Button>
            </div>
          </Dialog>
        )}
      </Show>
    </>
  );
}
