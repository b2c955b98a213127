/** Templates of one kind: saved from what is written now, used, renamed and deleted. */
import { Trash } from 'lucide';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { TemplateContent } from '../../domain/template';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { Button, IconButton } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { createTemplates, type TemplateKind, type TemplateOf } from './templates';
import s from './templates-dialog.module.css';

export interface TemplatesDialogProps<K extends TemplateKind> {
  readonly kind: K;
  readonly title: string;
  /** What would be saved, and the name proposed for it; null where there is nothing to save. */
  readonly current: { readonly content: TemplateContent; readonly name: string } | null;
  /** What one of them can be used for from here. */
  readonly use?: { readonly label: string; run(template: TemplateOf<K>): void };
  onClose(): void;
}

export function TemplatesDialog<K extends TemplateKind>(
  props: TemplatesDialogProps<K>,
): JSX.Element {
  const { t } = useI18n();
  const templates = createTemplates(props.kind);
  return (
    <Dialog title={props.title} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <Show when={props.current}>
        {(current) => <Save content={current().content} name={current().name} />}
      </Show>
      <Show
        when={templates().length > 0}
        fallback={<p class={s.none}>{t().editor.noTemplates[props.kind]}</p>}
      >
        <ul class={s.list} aria-label={t().editor.saved}>
          <For each={templates()}>
            {(template) => (
              <Row
                template={template}
                use={props.use && { label: props.use.label, run: () => props.use?.run(template) }}
              />
            )}
          </For>
        </ul>
      </Show>
    </Dialog>
  );
}

function Save(props: { readonly content: TemplateContent; readonly name: string }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);
  const [name, setName] = createSignal(props.name);
  const [wrong, setWrong] = createSignal(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = name().trim();
    setWrong(text === '');
    if (text !== '' && (await editing.saveTemplate(text, props.content))) setName('');
  }
  return (
    <>
      <form class={s.save} onSubmit={submit} novalidate>
        <TextField
          label={t().editor.saveAs}
          value={name()}
          error={wrong() ? t().editor.noName : undefined}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{t().editor.save}</Button>
      </form>
      <p class={`${s.content} written`}>
        <Facts content={props.content} />
      </p>
    </>
  );
}

function Row(props: {
  readonly template: TemplateOf<TemplateKind>;
  readonly use: { readonly label: string; run(): void } | undefined;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);

  function rename(field: HTMLInputElement): void {
    const name = field.value.trim();
    if (name === '') field.value = props.template.name;
    else void editing.renameTemplate(props.template, name);
  }
  return (
    <li>
      <div class={s.row}>
        <input
          class={s.name}
          type="text"
          autocomplete="off"
          aria-label={t().editor.rename(props.template.name)}
          value={props.template.name}
          onChange={(event) => rename(event.currentTarget)}
        />
        <Show when={props.use}>
          {(use) => (
            <Button size="small" onClick={() => use().run()}>
              {use().label}
              <span class="visually-hidden">{props.template.name}</span>
            </Button>
          )}
        </Show>
        <IconButton
          label={t().editor.removeTemplate(props.template.name)}
          onClick={() => void editing.removeTemplate(props.template)}
        >
          <Icon of={Trash} size={18} />
        </IconButton>
      </div>
      <p class={`${s.facts} written`}>
        <Facts content={props.template.content} />
      </p>
    </li>
  );
}

/** What a template holds, in one line. */
function Facts(props: { readonly content: TemplateContent }): JSX.Element {
  const { t } = useI18n();
  const facts = () => {
    const { content } = props;
    if (content.kind === 'tags') return content.tags.map((tag) => `#${tag}`).join(' ');
    if (content.kind === 'title') return content.text;
    const platforms = content.platforms.map((id) => t().platform[id]).join(' ');
    return t().editor.pieceTemplateFacts(platforms, content.steps.length);
  };
  return <>{facts()}</>;
}
