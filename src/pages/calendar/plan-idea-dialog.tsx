/** Asks where and when an idea goes out. */
import { createSignal, type JSX, Show } from 'solid-js';
import { wallOn } from '../../domain/moving';
import type { PlatformId } from '../../domain/platform';
import { dayOfWall, wallClock } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import { createWallForm, WallFields } from '../../ui/field/wall-fields';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import type { Ideas, Planning } from './ideas';
import s from './plan-idea-dialog.module.css';

export function PlanIdeaDialog(props: {
  readonly ideas: Ideas;
  readonly planning: Planning;
}): JSX.Element {
  const { t } = useI18n();
  const { boundary } = useApp().settings.value;
  const [platforms, setPlatforms] = createSignal<readonly PlatformId[]>(props.ideas.usual());
  const form = createWallForm(wallOn(props.planning.day, props.planning.clock, boundary));
  const [wrong, setWrong] = createSignal<{ platforms?: string; time?: string }>({});

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const wall = form.wall();
    setWrong({
      ...(platforms().length === 0 && { platforms: t().newThing.noPlatform }),
      ...(!wall && { time: t().time.bad }),
    });
    if (!wall || platforms().length === 0) return;
    const day = dayOfWall(wall, boundary);
    const planning = { piece: props.planning.piece, day, clock: wallClock(wall) };
    if (await props.ideas.plan(planning, platforms())) props.ideas.ask(null);
  }

  async function queue(): Promise<void> {
    const { piece } = props.planning;
    if (await props.ideas.queue(piece, platforms())) props.ideas.ask(null);
  }

  return (
    <Dialog
      title={props.planning.piece.title || t().app.untitled}
      closeLabel={t().app.close}
      onClose={() => props.ideas.ask(null)}
    >
      <form onSubmit={(event) => void submit(event)} novalidate>
        <Choices
          label={t().newThing.platforms}
          options={props.ideas.offered().map((value) => ({
            value,
            label: t().platform[value],
            icon: <PlatformBadge platform={value} size={18} />,
          }))}
          value={platforms()}
          error={wrong().platforms}
          onChange={setPlatforms}
        />
        <WallFields form={form} error={wrong().time} />
        <div class={s.buttons}>
          <Button look="seal" size="large" type="submit">
            {t().newThing.plan}
          </Button>
          <Show when={props.ideas.queued(platforms()).length > 0}>
            <Button size="large" onClick={() => void queue()}>
              {t().slots.queue}
            </Button>
          </Show>
        </div>
      </form>
    </Dialog>
  );
}
