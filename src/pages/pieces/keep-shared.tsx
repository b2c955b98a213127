/** One confirmation between what was shared or pasted and an idea with its text, links and pictures. */
import { createMemo, createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { ideaOf } from '../../domain/shared';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Shared } from '../../state/shared-inbox';
import { keepShared } from '../../state/sharing';
import { Button } from '../../ui/button/button';
import { TextArea, TextField } from '../../ui/field/field';
import s from './keep-shared.module.css';

export function KeepShared(props: {
  readonly shared: Shared;
  /** It is kept, as the piece with this id. */
  onKept(id: string): void;
  onDrop(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const idea = createMemo(() => ideaOf(props.shared));
  const [title, setTitle] = createSignal(idea().title);
  const [body, setBody] = createSignal(idea().body);
  const [wrong, setWrong] = createSignal(false);
  const [busy, setBusy] = createSignal(false);

  async function keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const name = title().trim();
    setWrong(name === '');
    if (name === '' || busy()) return;
    setBusy(true);
    const texts = { title: name, body: body().trim(), links: idea().links };
    const { id, refused } = await keepShared(app, texts, props.shared.pictures);
    setBusy(false);
    if (id === null) return;
    for (const { name, why } of refused) app.notices.add(t().media.refused[why](name));
    props.onKept(id);
  }

  return (
    <form class={s.form} onSubmit={(event) => void keep(event)} novalidate>
      <TextField
        label={t().share.name}
        autofocus
        value={title()}
        error={wrong() ? t().share.noTitle : undefined}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <TextArea
        label={t().share.body}
        rows={4}
        value={body()}
        onInput={(event) => setBody(event.currentTarget.value)}
      />
      <Show when={idea().links.length > 0}>
        <p class={s.label}>{t().share.links}</p>
        <ul class={s.links}>
          <For each={idea().links}>{(link) => <li class="written">{link}</li>}</For>
        </ul>
      </Show>
      <Show when={props.shared.pictures.length > 0}>
        <p class={s.label}>{t().share.pictures(props.shared.pictures.length)}</p>
        <ul class={s.pictures}>
          <For each={props.shared.pictures}>{(file) => <Thumbnail file={file} />}</For>
        </ul>
      </Show>
      <Show when={props.shared.left > 0}>
        <p class={s.label}>{t().share.left(props.shared.left)}</p>
      </Show>
      <div class={s.answers}>
        <Button look="seal" type="submit" disabled={busy()}>
          {t().share.keep}
        </Button>
        <Button onClick={() => props.onDrop()}>{t().share.drop}</Button>
      </div>
    </form>
  );
}

function Thumbnail(props: { readonly file: File }): JSX.Element {
  const url = createMemo(() => {
    const made = URL.createObjectURL(props.file);
    onCleanup(() => URL.revokeObjectURL(made));
    return made;
  });
  return (
    <li>
      <img src={url()} alt={props.file.name} />
    </li>
  );
}
