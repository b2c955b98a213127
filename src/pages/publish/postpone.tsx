/** Puts a post off: to a time that is offered, or one that is picked. */
import { createSignal, type JSX, Show } from 'solid-js';
import { addDays } from '../../domain/day';
import { clockOfPost, type Plan, type Post } from '../../domain/post';
import { type Postponement, postponements } from '../../domain/postponing';
import { dayOfWall, instantOf, wall, wallClock, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeMoving } from '../../state/moving';
import { makeSlots } from '../../state/slots';
import { describe } from '../../state/warnings';
import { Button } from '../../ui/button/button';
import { Menu, type MenuItem } from '../../ui/menu/menu';
import { WhenDialog } from '../../ui/moment/when-dialog';

export function Postpone(props: {
  readonly post: Post;
  onDone?: (() => void) | undefined;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t, f } = i18n;
  const moving = makeMoving(app);
  const slots = makeSlots(app);
  const [place, setPlace] = createSignal<{ x: number; y: number }>();
  const [slot, setSlot] = createSignal<Plan>();
  const [picking, setPicking] = createSignal(false);
  const boundary = () => app.settings.value.boundary;
  const say = (plan: Plan) => `${f().dateAndWeekday(wallDate(plan.wall))} ${wallClock(plan.wall)}`;
  const to = ({ wall }: Plan) => ({ day: dayOfWall(wall, boundary()), clock: wallClock(wall) });

  async function put(plan: Plan): Promise<void> {
    const warnings = await moving.move([props.post], to(plan));
    if (!warnings) return;
    const notes = [t().publish.postponed(say(plan)), describe(warnings, app, i18n)];
    app.notices.add(notes.filter(Boolean).join(' '));
    setPicking(false);
    props.onDone?.();
  }

  async function open(event: MouseEvent): Promise<void> {
    const { left, bottom } = (event.currentTarget as Element).getBoundingClientRect();
    if (slots.platforms().includes(props.post.platform)) {
      setSlot((await slots.later(props.post).catch(app.notices.report)) ?? undefined);
    }
    setPlace({ x: left, y: bottom });
  }

  const slotItem = (): MenuItem[] => {
    const plan = slot();
    return plan
      ? [{ label: t().publish.later.slot, hint: say(plan), run: () => void put(plan) }]
      : [];
  };
  const items = (): MenuItem[] => [
    ...postponements(props.post, app.clock.now(), boundary()).map(
      ({ kind, plan }: Postponement): MenuItem => ({
        label: t().publish.later[kind],
        hint: say(plan),
        run: () => void put(plan),
      }),
    ),
    ...slotItem(),
    { label: t().publish.pickTime, run: () => setPicking(true) },
  ];

  /** The same time tomorrow. */
  const proposed = () =>
    wall(
      addDays(app.settings.today(), 1),
      Number(clockOfPost(props.post).slice(0, 2)),
      Number(clockOfPost(props.post).slice(3)),
    );

  return (
    <>
      <Button look="quiet" aria-haspopup="menu" onClick={(event) => void open(event)}>
        {t().publish.postpone}
      </Button>
      <Show when={place()}>
        {(at) => (
          <Menu
            label={t().publish.postponeTitle}
            x={at().x}
            y={at().y}
            groups={[{ label: null, items: items() }]}
            onClose={() => setPlace(undefined)}
          />
        )}
      </Show>
      <Show when={picking()}>
        <WhenDialog
          title={t().publish.postponeTitle}
          action={t().publish.postpone}
          wall={proposed()}
          zone={props.post.plan.zone}
          note={(time) => {
            const plan = { wall: time, zone: props.post.plan.zone };
            if (instantOf(time, plan.zone) <= app.clock.now()) return t().publish.past;
            return describe(moving.foresee([props.post], to(plan)), app, i18n);
          }}
          onPick={(time) => void put({ wall: time, zone: props.post.plan.zone })}
          onClose={() => setPicking(false)}
        />
      </Show>
    </>
  );
}
