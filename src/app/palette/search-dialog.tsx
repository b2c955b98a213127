/** Search and commands: one field, a list, arrow keys and Enter. */
import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, Show } from 'solid-js';
import { folded, matches, wordsOf } from '../../domain/search';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Dialog } from '../../ui/dialog/dialog';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { type Found, makeFinder } from './finder';
import s from './search-dialog.module.css';

const LIMIT = 30;

interface Command {
  readonly kind: 'command';
  readonly title: string;
  run(): void;
}

export default function SearchDialog(): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const { t, f } = useI18n();
  const id = createUniqueId();
  const [query, setQuery] = createSignal('');
  const [at, setAt] = createSignal(0);
  const [finder, setFinder] = createSignal<(query: string) => Found[]>(() => []);
  const known = app.repository
    .searchable()
    .then((all) => setFinder(() => makeFinder(all, LIMIT)), app.notices.report);
  let open = true;
  onCleanup(() => {
    open = false;
  });

  const commands = createMemo<Command[]>(() => {
    const go = (title: string, href: string): Command => ({
      kind: 'command',
      title,
      run: () => navigate(href),
    });
    return [
      go(t().app.today, '/'),
      go(t().app.calendar, '/calendar'),
      go(t().app.streaks, '/streaks'),
      go(t().app.tasks, '/tasks'),
      go(t().app.pieces, '/pieces'),
      go(t().app.settings, '/settings'),
      ...(['post', 'idea', 'task'] as const).map(
        (what): Command => ({
          kind: 'command',
          title: `${t().newThing.title} · ${t().newThing[what]}`,
          run: () => app.overlay.openNew(what),
        }),
      ),
      { kind: 'command', title: t().help.title, run: app.overlay.openHelp },
    ];
  });
  const lines = createMemo<(Command | Found)[]>(() => {
    const words = wordsOf(query());
    return [
      ...finder()(query()),
      ...commands().filter(({ title }) => matches(folded(title), words)),
    ];
  });

  function choose(line: Command | Found | undefined): void {
    if (!line) return;
    app.overlay.close();
    if (line.kind === 'command') line.run();
    else navigate(line.href);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = lines().length;
    // Who types and enters faster than the disk answers means what will be found.
    if (event.key === 'Enter') void known.then(() => open && choose(lines()[at()]));
    else if (event.key === 'ArrowDown' && count > 0) setAt((i) => (i + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setAt((i) => (i - 1 + count) % count);
    else return;
    event.preventDefault();
    document.getElementById(`${id}-${at()}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <Dialog
      title={t().palette.title}
      closeLabel={t().app.close}
      heading={false}
      place="top"
      onClose={app.overlay.close}
    >
      <input
        class={s.query}
        type="text"
        role="combobox"
        autofocus
        aria-label={t().palette.title}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={lines().length > 0 ? `${id}-${at()}` : undefined}
        placeholder={t().palette.hint}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} class={s.list} role="listbox" aria-label={t().palette.results}>
        <For each={lines()}>
          {(line, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: it is active by aria-activedescendant.
            <div
              id={`${id}-${index()}`}
              class={s.line}
              role="option"
              aria-selected={index() === at()}
              onClick={() => choose(line)}
            >
              <Show when={line.kind === 'post' && line.platform}>
                {(platform) => <PlatformBadge platform={platform()} size={18} />}
              </Show>
              <span class={`${s.title} written`}>{line.title || t().app.untitled}</span>
              <span class={s.kind}>
                {line.kind === 'command' ? t().palette.commands : t().palette[line.kind]}
                <Show when={line.kind !== 'command' && line.day}>
                  {(day) => <> · {f().date(day())}</>}
                </Show>
              </span>
            </div>
          )}
        </For>
      </div>
      <Show when={lines().length === 0}>
        <p class={s.none} role="status">
          {t().palette.none}
        </p>
      </Show>
    </Dialog>
  );
}
