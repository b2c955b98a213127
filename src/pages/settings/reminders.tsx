/** Reminders: a file for the phone's calendar, and notifications while the app is open. */
import { createSignal, For, type JSX, Match, Switch } from 'solid-js';
import { parseWall } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { calendarFile, EVERYTHING, REMINDED, type Reminded } from '../../state/calendar-file';
import { note, noted } from '../../state/device-notes';
import { Button, LinkButton } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Select, TextField } from '../../ui/field/field';
import { Section } from '../../ui/page/page';
import { fileName, saveFile } from '../../ui/save-file';
import s from './reminders.module.css';
import { Setting } from './setting';

const SPANS = [7, 30, 90] as const;
const EVENING = '21:00';
/** The note of the time chosen last, `HH:mm`. */
const CLOCK = 'rizhang.reminder-clock';

export function Reminders(): JSX.Element {
  const { t } = useI18n();
  return (
    <Section title={t().reminders.title}>
      <p class={s.intro}>{t().reminders.hint}</p>
      <CalendarFile />
      <Notifications />
      <LinkButton href="/widgets">{t().widgets.title}</LinkButton>
    </Section>
  );
}

function CalendarFile(): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const [what, setWhat] = createSignal<readonly Reminded[]>(REMINDED);
  const [clock, setClock] = createSignal(noted(CLOCK) ?? EVENING);
  const [days, setDays] = createSignal(30);
  const [wrong, setWrong] = createSignal<{ what?: string; clock?: string }>({});

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const noneChosen = what().length === 0;
    const badClock = what().includes('seals') && !parseWall(`2000-01-01T${clock()}`);
    setWrong({
      ...(noneChosen && { what: t().reminders.noneChosen }),
      ...(badClock && { clock: t().reminders.badClock }),
    });
    if (noneChosen || badClock) return;
    note(CLOCK, clock());
    const words = {
      name: t().reminders.calendar,
      post: (post: { platform: keyof ReturnType<typeof t>['platform'] }, title: string) =>
        t().reminders.post(t().platform[post.platform], title || t().app.untitled),
      seal: t().reminders.seal,
      task: (title: string) => t().reminders.task(title || t().app.untitled),
    };
    const base = new URL(import.meta.env.BASE_URL, location.href).href;
    try {
      const wanted = { what: what(), days: days(), clock: clock() };
      const { text, count } = await calendarFile(app, wanted, words, base);
      if (count === 0) return app.notices.say(t().reminders.nothing);
      const name = fileName(`${t().reminders.fileName} ${app.settings.today()}`, 'ics');
      saveFile(name, text, 'text/calendar');
      app.notices.say(t().reminders.saved(count, name));
    } catch (error) {
      app.notices.report(error);
    }
  }

  return (
    <form class={s.form} onSubmit={save} novalidate>
      <Choices
        label={t().reminders.what}
        options={REMINDED.map((value) => ({ value, label: t().reminders[value] }))}
        value={what()}
        error={wrong().what}
        onChange={setWhat}
      />
      <TextField
        label={t().reminders.clock}
        type="time"
        value={clock()}
        disabled={!what().includes('seals')}
        error={wrong().clock}
        onInput={(event) => setClock(event.currentTarget.value)}
      />
      <Select
        label={t().reminders.span}
        value={days()}
        hint={t().reminders.again}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
      >
        <For each={SPANS}>
          {(count) => <option value={count}>{t().reminders.days(count)}</option>}
        </For>
        <option value={EVERYTHING}>{t().reminders.everything}</option>
      </Select>
      <Button type="submit">{t().reminders.export}</Button>
    </form>
  );
}

/** Asks for permission only when somebody presses the button. */
function Notifications(): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const known = 'Notification' in window;
  const [permission, setPermission] = createSignal(known ? Notification.permission : 'denied');

  async function ask(): Promise<void> {
    try {
      setPermission(await Notification.requestPermission());
    } catch (error) {
      app.notices.report(error);
    }
  }
  return (
    <Setting name={t().reminders.notify} hint={t().reminders.notifyHint}>
      <Switch fallback={<Button onClick={() => void ask()}>{t().reminders.allow}</Button>}>
        <Match when={permission() === 'granted'}>
          <p>{t().reminders.allowed}</p>
        </Match>
        <Match when={permission() === 'denied'}>
          <p>{t().reminders.denied}</p>
        </Match>
      </Switch>
    </Setting>
  );
}
