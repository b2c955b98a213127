/** Whether the platform's own scheduler takes the post, from when and until when. It never stands in the way. */
import { CalendarClock } from 'lucide';
import { createMemo, type JSX, Show } from 'solid-js';
import { platformOf } from '../../domain/platform-facts';
import { type Post, plannedAt } from '../../domain/post';
import { schedulingPeriod, windowAt } from '../../domain/scheduling';
import { wallClock, wallDate, wallOf } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeMoving } from '../../state/moving';
import { describe } from '../../state/warnings';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import s from './publish-page.module.css';

export function Scheduling(props: { readonly post: Post }): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t, f } = i18n;
  const moving = makeMoving(app);
  const name = () => t().platform[props.post.platform];
  const isScheduled = () => props.post.state.status === 'scheduled';
  const isAhead = () => plannedAt(props.post) > app.clock.now();

  /** The date, or today's clock time, in the creator's zone. */
  function when(at: number, exact = false): string {
    const wall = wallOf(at, app.settings.zone());
    const date = wallDate(wall);
    if (date === wallDate(app.settings.wallNow())) return wallClock(wall);
    return exact ? `${f().date(date)} ${wallClock(wall)}` : f().date(date);
  }

  const state = createMemo((): { open: boolean; text: string } => {
    const { platform, plan } = props.post;
    const window = windowAt(platform, plan, app.clock.now());
    const { opens, closes } = schedulingPeriod(platform, plan);
    const { from, until } = platformOf(platform).scheduling;
    if (isScheduled()) {
      if (!isAhead()) return { open: false, text: t().publish.shouldBeOut(name()) };
      const sends = t().publish.willSend(name(), when(plannedAt(props.post), true));
      // Set at another time, or not at all: worth a second look, and no more.
      if (window !== 'late') return { open: false, text: sends };
      return { open: false, text: `${sends} · ${t().moving.late(name(), until ?? 0)}` };
    }
    if (window === 'soon') return { open: false, text: t().publish.tooSoon(name(), from) };
    if (window === 'late')
      return { open: false, text: t().publish.opensOn(name(), when(opens ?? 0)) };
    if (until === null) return { open: true, text: t().publish.opensAlways(name()) };
    const end = t().publish.closesAt(when(closes, true));
    return { open: true, text: `${t().publish.opensNow(name())} · ${end}` };
  });

  async function setStatus(status: 'scheduled' | 'ready'): Promise<void> {
    const warnings = await moving.move([props.post], { status });
    const note = warnings && describe(warnings, app, i18n);
    if (note) app.notices.add(note);
  }

  return (
    <Show when={isScheduled() || isAhead()}>
      <div class={s.scheduling} data-open={state().open ? '' : undefined}>
        <Icon of={CalendarClock} size={18} />
        <p>{state().text}</p>
        <Show
          when={isScheduled()}
          fallback={
            <Button size="small" onClick={() => void setStatus('scheduled')}>
              {t().publish.schedule}
            </Button>
          }
        >
          <Button size="small" look="quiet" onClick={() => void setStatus('ready')}>
            {t().publish.unschedule}
          </Button>
        </Show>
      </div>
    </Show>
  );
}
