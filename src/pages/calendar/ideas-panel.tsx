/** The inbox of ideas beside the calendar, to be dragged onto a day or planned by a form. */
import { A } from '@solidjs/router';
import { X } from 'lucide';
import { For, type JSX, onMount, Show } from 'solid-js';
import { IDEA_CLOCK } from '../../domain/moving';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { IconButton } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import type { Calendar } from './calendar';
import type { Ideas } from './ideas';
import s from './ideas-panel.module.css';
import { useMover } from './mover';

/** Ideas listed at most; the others are found on their own page. */
const MANY = 60;

interface IdeasProps {
  readonly calendar: Calendar;
  readonly ideas: Ideas;
}

/** On a desktop. */
export function IdeasPanel(props: IdeasProps): JSX.Element {
  const { t } = useI18n();
  const mover = useMover();
  let panel!: HTMLElement;
  onMount(() => mover.listen(panel));
  return (
    <aside ref={panel} class={s.panel} aria-label={t().moving.ideas}>
      <header class={s.top}>
        <h2>{t().moving.ideas}</h2>
        <IconButton label={t().app.close} onClick={() => props.ideas.toggle()}>
          <Icon of={X} size={18} />
        </IconButton>
      </header>
      <p class={s.hint}>{t().moving.ideasHint}</p>
      <IdeasList {...props} />
    </aside>
  );
}

/** On a phone, where there is no room to drag from. */
export function IdeasSheet(props: IdeasProps): JSX.Element {
  const { t } = useI18n();
  return (
    <Dialog
      title={t().moving.ideas}
      closeLabel={t().app.close}
      onClose={() => props.ideas.toggle()}
    >
      <IdeasList {...props} />
    </Dialog>
  );
}

function IdeasList(props: IdeasProps): JSX.Element {
  const { repository, notices } = useApp();
  const { t } = useI18n();
  const inbox = createLive(
    repository,
    ['pieces', 'posts'],
    () => true,
    () => repository.inbox(),
    notices.report,
  );
  const rest = () => (inbox()?.length ?? 0) - MANY;
  return (
    <Show when={inbox()}>
      {(ideas) => (
        <>
          <ul class={s.list}>
            <For
              each={ideas().slice(0, MANY)}
              fallback={<li class={s.none}>{t().moving.noIdeas}</li>}
            >
              {(piece) => (
                <li>
                  <button
                    type="button"
                    class={s.idea}
                    data-drag={piece.id}
                    data-idea={piece.id}
                    data-title={piece.title}
                    aria-label={t().moving.planIdea(piece.title || t().app.untitled)}
                    onClick={() =>
                      props.ideas.ask({ piece, day: props.calendar.cursor(), clock: IDEA_CLOCK })
                    }
                  >
                    <span class={`${s.title} written`}>{piece.title || t().app.untitled}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
          <Show when={rest() > 0 || ideas().length === 0}>
            <A class={s.all} href="/pieces">
              {t().moving.allIdeas}
            </A>
          </Show>
        </>
      )}
    </Show>
  );
}
