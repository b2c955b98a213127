/** Search and commands: one field, a list, arrow keys and Enter. */
import { useNavigate } from '@solidjs/router';
import {
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  onCleanup,
  Show,
  untrack,
} from 'solid-js';
import { folded, matches, wordsOf } from '../../domain/search';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { SearchPart } from '../../storage/repository';
import { Dialog } from '../../ui/dialog/dialog';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { type Found, makeFinder } from './finder';
import s from './search-dialog.module.css';

const LIMIT = 30;
/** Records of a kind read at once: a slow phone has them in half the time that somebody notices. */
const PART = 500;

interface Command {
  readonly kind: 'command';
  readonly title: string;
  run(): void;
}

type Line = Command | Found;

export default function SearchDialog(): JSX.Element {
  const app = useApp();
  const navigate = useNavigate();
  const { t, f } = useI18n();
  const id = createUniqueId();
  // What was typed while this was loaded.
  const overlay = untrack(app.overlay.current);
  const begun = overlay?.kind === 'search' ? overlay.typed : '';
  const [query, setQuery] = createSignal(begun);
  // Null is the first line, whatever comes to stand there while more is found.
  const [selected, setSelected] = createSignal<Line | null>(null);
  const [parts, setParts] = createSignal(0);
  const [ended, setEnded] = createSignal(false);
  const finder = makeFinder(LIMIT);
  let open = true;
  onCleanup(() => {
    open = false;
  });
  const reading = readAll()
    .catch(app.notices.report)
    .finally(() => setEnded(true));

  async function readAll(): Promise<void> {
    const read = (from?: string) => app.repository.searchPart(PART, from);
    for (let coming: Promise<SearchPart> | null = read(); coming; ) {
      const part: SearchPart = await coming;
      // The disk reads on while this part is looked through.
      coming = open && part.next !== null ? read(part.next) : null;
      finder.add(part);
      setParts((count) => count + 1);
    }
  }

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
  const lines = createMemo<Line[]>(() => {
    parts();
    const words = wordsOf(query());
    return [
      ...finder.find(query()),
      ...commands().filter(({ title }) => matches(folded(title), words)),
    ];
  });

  const at = createMemo(() => {
    const line = selected();
    return line ? Math.max(0, lines().indexOf(line)) : 0;
  });

  const titleOf = (line: Line) =>
    line.kind === 'post' ? app.streaks.titleOf(line.post) : line.title;

  function choose(line: Line | undefined): void {
    if (!line || !open) return;
    app.overlay.close();
    if (line.kind === 'command') line.run();
    else navigate(line.href);
  }

  function move(step: number): void {
    const count = lines().length;
    setSelected(lines()[(at() + step + count) % count] ?? null);
  }

  /** Who types and enters faster than the disk answers means what will be found. */
  function enter(): void {
    const line = lines()[at()];
    if (line && (line.kind !== 'command' || line === selected())) choose(line);
    else void reading.then(() => choose(lines()[at()]));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') enter();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
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
        value={begun}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setSelected(null);
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
              <Show when={line.kind === 'post' && line.post.platform}>
                {(platform) => <PlatformBadge platform={platform()} size={18} />}
              </Show>
              <span class={`${s.title} written`}>{titleOf(line) || t().app.untitled}</span>
              <span class={s.kind}>
                {line.kind === 'command' ? t().palette.commands : t().palette[line.kind]}
                <Show when={line.kind === 'post' && line.day}>
                  {(day) => <> · {f().date(day())}</>}
                </Show>
              </span>
            </div>
          )}
        </For>
      </div>
      <Show when={lines().length === 0}>
        <p class={s.none} role="status">
          {ended() ? t().palette.none : t().palette.looking}
        </p>
      </Show>
    </Dialog>
  );
}
