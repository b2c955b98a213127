/** Links that belong to a piece: https only, opened in a tab of their own. */
import { X } from 'lucide';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { isWebAddress } from '../../domain/web-address';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { Button, IconButton } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { WebLink } from '../../ui/web-link/web-link';
import s from './links.module.css';

export function Links(props: { readonly piece: Piece }): JSX.Element {
  const editing = makeEditing(useApp());
  const { t } = useI18n();
  const [text, setText] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const link = text().trim();
    if (link === '') return;
    if (!isWebAddress(link)) setWrong(t().editor.badLink);
    else if (props.piece.links.includes(link)) setWrong(t().editor.knownLink);
    else if (await editing.changeLinks(props.piece, (links) => [...links, link])) {
      setWrong(undefined);
      setText('');
    }
  }
  return (
    <div>
      <form class={s.form} onSubmit={submit} novalidate>
        <TextField
          label={t().editor.link}
          type="url"
          placeholder="https://"
          value={text()}
          error={wrong()}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
        <Button type="submit">{t().editor.addLink}</Button>
      </form>
      <Show when={props.piece.links.length > 0}>
        <ul class={s.list} aria-label={t().editor.links}>
          <For each={props.piece.links}>
            {(link) => (
              <li class={s.row}>
                <WebLink address={link} />
                <IconButton
                  label={t().editor.removeLink(link)}
                  onClick={() =>
                    void editing.changeLinks(props.piece, (links) =>
                      links.filter((one) => one !== link),
                    )
                  }
                >
                  <Icon of={X} size={16} />
                </IconButton>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
