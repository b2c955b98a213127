/** Sets of tags: added to those that are there, saved from them, managed. */
import { createSignal, type JSX, Show } from 'solid-js';
import { withTags } from '../../domain/tag-typing';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing, type TextPlace } from '../../state/editing';
import { MenuButton } from './menu-button';
import { createTemplates } from './templates';
import { TemplatesDialog } from './templates-dialog';

export function TagTools(props: {
  readonly place: TextPlace;
  readonly tags: readonly string[];
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);
  const sets = createTemplates('tags');
  const [managing, setManaging] = createSignal(false);
  const current = () =>
    props.tags.length === 0
      ? null
      : ({
          content: { kind: 'tags', tags: props.tags },
          name: props.tags.slice(0, 2).join(' '),
        } as const);

  return (
    <>
      <MenuButton
        label={t().editor.tagSets}
        look="word"
        groups={[
          ...(sets().length > 0
            ? [
                {
                  label: t().editor.saved,
                  items: sets().map(({ name, content }) => ({
                    label: name,
                    hint: content.tags.map((tag) => `#${tag}`).join(' '),
                    run: () =>
                      void editing.apply(
                        props.place,
                        withTags(props.tags, content.tags).join(', '),
                      ),
                  })),
                },
              ]
            : []),
          {
            label: null,
            items: [
              {
                label: current() ? t().editor.saveTags : t().editor.manage,
                run: () => setManaging(true),
              },
            ],
          },
        ]}
        note={sets().length === 0 ? t().editor.noTemplates.tags : undefined}
      >
        <span aria-hidden="true">+</span>
        {t().editor.tagSets}
      </MenuButton>
      <Show when={managing()}>
        <TemplatesDialog
          kind="tags"
          title={t().editor.tagSets}
          current={current()}
          onClose={() => setManaging(false)}
        />
      </Show>
    </>
  );
}
