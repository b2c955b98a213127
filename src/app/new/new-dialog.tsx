/** The form for something new: a post to plan, an idea to note, a task to do. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import type { Given } from '../../domain/go-link';
import { useI18n } from '../../i18n';
import { QuickAdd } from '../../pages/tasks/quick-add';
import { useApp } from '../../state/app';
import type { NewThing } from '../../state/overlay';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import { Select, TextField } from '../../ui/field/field';
import { WallFields } from '../../ui/field/wall-fields';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { Segmented } from '../../ui/segmented/segmented';
import { createFilled } from './filled';
import s from './new-dialog.module.css';
import { RepeatPart } from './repeat-part';

export default function NewDialog(props: {
  readonly what: NewThing;
  readonly day: DayKey | null;
  /** `HH:mm` */
  readonly clock?: string | undefined;
  readonly given?: Given | undefined;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const [what, setWhat] = createSignal(props.what);
  const filled = createFilled(app, i18n, what, props.day, props.clock, props.given);

  const mine = app.overlay.current();

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (await filled.write()) done();
  }

  /** Closes this form, and nothing that was opened while it was written. */
  function done(): void {
    if (app.overlay.current() === mine) app.overlay.close();
  }

  return (
    <Dialog title={t().newThing.title} closeLabel={t().app.close} onClose={app.overlay.close}>
      <div class={s.kinds}>
        <Segmented
          label={t().newThing.title}
          options={(['post', 'idea', 'task'] as const).map((value) => ({
            value,
            label: t().newThing[value],
          }))}
          value={what()}
          onChange={setWhat}
        />
      </div>
      <Show
        when={what() !== 'task'}
        fallback={
          <QuickAdd
            text={filled.title()}
            quadrant={props.given?.important === false ? 'drop' : null}
            autofocus
            onText={filled.setTitle}
            onAdded={done}
          >
            <Button look="seal" size="large" type="submit" class={s.submit}>
              {t().newThing.add}
            </Button>
          </QuickAdd>
        }
      >
        <form onSubmit={submit} novalidate>
          <Show when={filled.templates().length > 0}>
            <Select
              label={t().editor.fromTemplate}
              value={filled.templateId()}
              onChange={(event) => filled.chooseTemplate(event.currentTarget.value)}
            >
              <option value="">{t().editor.noTemplate}</option>
              <For each={filled.templates()}>
                {({ id, name }) => <option value={id}>{name}</option>}
              </For>
            </Select>
          </Show>
          <TextField
            label={t().newThing.what}
            autofocus
            value={filled.title()}
            placeholder={what() === 'post' ? t().newThing.postHint : t().newThing.ideaHint}
            error={filled.wrong().title}
            hint={
              what() === 'post' && filled.title().includes('{n')
                ? t().newThing.variables
                : undefined
            }
            onInput={(event) => filled.setTitle(event.currentTarget.value)}
          />
          <Show when={what() === 'post'}>
            <Choices
              label={t().newThing.platforms}
              options={filled.offered().map((value) => ({
                value,
                label: t().platform[value],
                icon: <PlatformBadge platform={value} size={18} />,
              }))}
              value={filled.platforms()}
              error={filled.wrong().platforms}
              onChange={filled.setPlatforms}
            />
            <WallFields form={filled} error={filled.wrong().time} />
            <RepeatPart
              form={filled.repeat()}
              day={filled.day()}
              wrong={filled.wrong().rule ?? []}
              fields={filled.series()}
              onChange={filled.setRepeat}
            />
          </Show>
          <Button look="seal" size="large" type="submit" class={s.submit}>
            {what() === 'post' ? t().newThing.plan : t().newThing.jot}
          </Button>
        </form>
      </Show>
    </Dialog>
  );
}
