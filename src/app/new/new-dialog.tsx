/** The form for something new: a post to plan, an idea to note, a task to do. */
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import { parseWall } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { createTemplates } from '../../pages/pieces/templates';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import type { NewThing } from '../../state/overlay';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import { FieldRow, Select, TextField } from '../../ui/field/field';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { Segmented } from '../../ui/segmented/segmented';
import s from './new-dialog.module.css';

const USUAL_TIME = '20:00';

interface Wrong {
  title?: string;
  platforms?: string;
  time?: string;
}

export default function NewDialog(props: {
  readonly what: NewThing;
  readonly day: DayKey | null;
  /** `HH:mm` */
  readonly clock?: string | undefined;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const [what, setWhat] = createSignal(props.what);
  const [title, setTitle] = createSignal('');
  const [platforms, setPlatforms] = createSignal<PlatformId[]>([]);
  const [date, setDate] = createSignal<string>(props.day ?? app.settings.today());
  const [clock, setClock] = createSignal(props.clock ?? USUAL_TIME);
  const templates = createTemplates('piece');
  const [templateId, setTemplateId] = createSignal('');
  const template = () => templates().find(({ id }) => id === templateId())?.content;
  const [important, setImportant] = createSignal(true);
  const [wrong, setWrong] = createSignal<Wrong>({});

  const offered = () => PLATFORM_IDS.filter((id) => app.settings.value.platforms.includes(id));

  async function write(): Promise<boolean> {
    const text = title().trim();
    const wall = parseWall(`${date()}T${clock()}`);
    const planning = what() === 'post';
    const found: Wrong = {
      ...(text === '' && { title: t().newThing.noTitle }),
      ...(planning && platforms().length === 0 && { platforms: t().newThing.noPlatform }),
      ...(planning && !wall && { time: t().time.bad }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return false;
    if (what() === 'task') return app.tasks.add(text, { important: important() });
    const plan = planning && wall && { wall, zone: app.settings.zone() };
    const from = template();
    if (from) {
      const planned = plan ? { platforms: platforms(), plan } : null;
      return (await makeEditing(app).createFrom(from, text, planned)) !== null;
    }
    if (!plan) return (await app.planning.jot(text)) !== null;
    return (await app.planning.planNew(text, platforms(), plan)) !== null;
  }

  /** Takes over what the template says; the title only where none was written. */
  function chooseTemplate(id: string): void {
    setTemplateId(id);
    const from = template();
    if (!from) return;
    if (title().trim() === '') setTitle(from.title);
    setPlatforms(from.platforms.filter((one) => offered().includes(one)));
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (await write()) app.overlay.close();
  }

  return (
    <Dialog title={t().newThing.title} closeLabel={t().app.close} onClose={app.overlay.close}>
      <form onSubmit={submit} novalidate>
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
        <Show when={what() !== 'task' && templates().length > 0}>
          <Select
            label={t().editor.fromTemplate}
            value={templateId()}
            onChange={(event) => chooseTemplate(event.currentTarget.value)}
          >
            <option value="">{t().editor.noTemplate}</option>
            <For each={templates()}>{({ id, name }) => <option value={id}>{name}</option>}</For>
          </Select>
        </Show>
        <TextField
          label={t().newThing.what}
          autofocus
          value={title()}
          placeholder={t().newThing[`${what()}Hint`]}
          error={wrong().title}
          hint={what() === 'post' && title().includes('{n') ? t().newThing.variables : undefined}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <Switch>
          <Match when={what() === 'post'}>
            <Choices
              label={t().newThing.platforms}
              options={offered().map((value) => ({
                value,
                label: t().platform[value],
                icon: <PlatformBadge platform={value} size={18} />,
              }))}
              value={platforms()}
              error={wrong().platforms}
              onChange={setPlatforms}
            />
            <FieldRow>
              <TextField
                label={t().time.date}
                type="date"
                value={date()}
                error={wrong().time}
                onInput={(event) => setDate(event.currentTarget.value)}
              />
              <TextField
                label={t().time.clock}
                type="time"
                value={clock()}
                onInput={(event) => setClock(event.currentTarget.value)}
              />
            </FieldRow>
          </Match>
          <Match when={what() === 'task'}>
            <Choices
              label={t().tasks.quadrantOf}
              quiet
              options={[{ value: 'important', label: t().newThing.important }]}
              value={important() ? ['important'] : []}
              onChange={(chosen) => setImportant(chosen.length > 0)}
            />
          </Match>
        </Switch>
        <Button look="seal" size="large" type="submit" class={s.submit}>
          <Show
            when={what() === 'post'}
            fallback={what() === 'idea' ? t().newThing.jot : t().newThing.add}
          >
            {t().newThing.plan}
          </Show>
        </Button>
      </form>
    </Dialog>
  );
}
