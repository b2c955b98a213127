/** What helps with a title: variables to insert, saved patterns to put in its place. */
import { Braces } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing, type TextPlace } from '../../state/editing';
import type { Typed } from '../../state/typed';
import { Icon } from '../../ui/icon/icon';
import { MenuButton } from './menu-button';
import { createTemplates } from './templates';
import { TemplatesDialog } from './templates-dialog';

export function TitleTools(props: {
  readonly place: TextPlace;
  readonly typed: Typed<string>;
  /** The field that holds the title. */
  field(): HTMLTextAreaElement;
  /** Variables that mean something there. */
  readonly variables: readonly ('n' | 'n+1' | 'date' | 'title')[];
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);
  const templates = createTemplates('title');
  const [managing, setManaging] = createSignal(false);

  /** Where the cursor stood, as if it had been typed. */
  function insert(variable: string): void {
    const field = props.field();
    field.focus();
    field.setRangeText(`{${variable}}`, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const current = () => {
    const text = props.typed.value().trim();
    return text === '' ? null : ({ content: { kind: 'title', text }, name: text } as const);
  };
  return (
    <>
      <MenuButton
        label={t().editor.titleTools}
        look="icon"
        groups={[
          {
            label: t().editor.variables,
            items: props.variables.map((name) => ({
              label: `{${name}}`,
              hint: t().editor.variable[name],
              run: () => insert(name),
            })),
          },
          {
            label: t().editor.titlePatterns,
            items: [
              ...templates().map(({ name, content }) => ({
                label: name,
                hint: name === content.text ? undefined : content.text,
                run: () => void editing.apply(props.place, content.text),
              })),
              {
                label: current() ? t().editor.saveTitle : t().editor.manage,
                run: () => setManaging(true),
              },
            ],
          },
        ]}
      >
        <Icon of={Braces} size={16} />
      </MenuButton>
      <Show when={managing()}>
        <TemplatesDialog
          kind="title"
          title={t().editor.titlePatterns}
          current={current()}
          onClose={() => setManaging(false)}
        />
      </Show>
    </>
  );
}
