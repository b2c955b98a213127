/** The plan in all its views, with the piece one is working on beside it. */
import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import type { DayKey } from '../../domain/day';
import type { CalendarView } from '../../domain/range';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { isBusy, isCommand } from '../../ui/keys';
import { createAddress, pieceHref } from './address';
import { Agenda, PhoneWeek } from './agenda';
import { Board } from './board';
import { type Calendar, createCalendar } from './calendar';
import { CalendarHeader } from './calendar-header';
import s from './calendar-page.module.css';
import { DayDialog } from './day-dialog';
import { DayGrid } from './day-grid';
import { EditorPanel } from './editor-panel';
import { createIdeas } from './ideas';
import { IdeasPanel, IdeasSheet } from './ideas-panel';
import { createMoveKeys } from './move-keys';
import { createMover, MoverContext } from './mover';
import { MovingLayer } from './moving-layer';
import { PhoneMonth } from './phone-month';
import { PlanIdeaDialog } from './plan-idea-dialog';
import { createPhone, createPrint } from './screen';
import { Year } from './year';

export interface OpenPiece {
  readonly pieceId: string;
  readonly postId: string | null;
  onGone(): void;
}

const VIEW_KEYS: Partial<Record<string, CalendarView>> = {
  m: 'month',
  w: 'week',
  a: 'agenda',
  b: 'board',
  y: 'year',
};
const PAGE_KEYS: Partial<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

export default function CalendarPage(props: {
  /** The editor of a piece; another page's, so the app brings it. */
  editor(open: OpenPiece): JSX.Element;
}): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const phone = createPhone();
  const print = createPrint();
  const address = createAddress(app.settings.today, () => !phone());
  const i18n = useI18n();
  const calendar = createCalendar(app, address, i18n);
  const [listed, setListed] = createSignal<DayKey | null>(null);
  const ideas = createIdeas(app, i18n);
  const mover = createMover(app, calendar, i18n, (id, to) => void ideas.drop(id, to));
  let area!: HTMLDivElement;
  createKeys(calendar);
  createMoveKeys(app, calendar, mover, () => area);

  createEffect(() => {
    const piece = address.pieceId();
    if (piece && phone()) navigate(pieceHref(piece, address.postId()), { replace: true });
  });

  return (
    <MoverContext.Provider value={mover}>
      <div class={s.page}>
        <Show when={!phone() && ideas.shown() && address.pieceId() === null}>
          <IdeasPanel calendar={calendar} ideas={ideas} />
        </Show>
        <div
          class={s.calendar}
          ref={(element) => {
            area = element;
            mover.listen(element);
          }}
        >
          <CalendarHeader calendar={calendar} ideas={ideas} phone={phone()} />
          <Show when={calendar.read()}>
            <Switch fallback={<DayGrid calendar={calendar} onList={setListed} />}>
              <Match when={address.view() === 'agenda'}>
                <Agenda calendar={calendar} />
              </Match>
              <Match when={address.view() === 'board'}>
                <Board calendar={calendar} />
              </Match>
              <Match when={address.view() === 'year'}>
                <Year calendar={calendar} />
              </Match>
              <Match when={phone() && address.view() === 'week'}>
                <PhoneWeek calendar={calendar} />
              </Match>
              <Match when={phone() && !print()}>
                <PhoneMonth calendar={calendar} />
              </Match>
            </Switch>
          </Show>
          <MovingLayer calendar={calendar} mover={mover} />
        </div>
        <Show when={!phone() && address.pieceId() !== null}>
          <EditorPanel onClose={address.close}>
            {props.editor({
              get pieceId() {
                return address.pieceId() ?? '';
              },
              get postId() {
                return address.postId();
              },
              onGone: address.close,
            })}
          </EditorPanel>
        </Show>
        <Show when={phone() && ideas.shown()}>
          <IdeasSheet calendar={calendar} ideas={ideas} />
        </Show>
        <Show when={ideas.planning()} keyed>
          {(planning) => <PlanIdeaDialog ideas={ideas} planning={planning} />}
        </Show>
        <Show when={listed()}>
          {(day) => <DayDialog calendar={calendar} day={day()} onClose={() => setListed(null)} />}
        </Show>
      </div>
    </MoverContext.Provider>
  );
}

/** M, W, A, B and Y choose the view; the arrows turn pages where nothing nearer takes them. */
function createKeys(calendar: Calendar): void {
  const { address, cursor, turn } = calendar;
  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || isCommand(event) || isBusy(event)) return;
    const view = VIEW_KEYS[event.key.toLowerCase()];
    const step = (event.target as Element).closest('input') ? undefined : PAGE_KEYS[event.key];
    if (view) address.show({ view, day: cursor() });
    else if (step) turn(step);
    else return;
    event.preventDefault();
  }
  window.addEventListener('keydown', onKey);
  onCleanup(() => window.removeEventListener('keydown', onKey));
}
