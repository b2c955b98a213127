/** Which pieces the list shows, which of them are selected, and what can be done to them. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { foundIdeas, type IdeaFilter, tagsOf, withKept } from '../../domain/ideas';
import type { Piece } from '../../domain/piece';
import { isAsAnyMade } from '../../domain/series-making';
import type { I18n } from '../../i18n';
import type { App } from '../../state/app';
import { makeIdeaVerbs } from '../../state/ideas';
import { createLive } from '../../state/live';

/** Series are a list of their own: no pieces are read for it. */
export type Tab = 'inbox' | 'planned' | 'archived' | 'series';

/** Planned pieces listed at most; older ones are found by the search of the whole app. */
const RECENT = 200;

export interface Ideas {
  tab: Accessor<Tab>;
  show(tab: Tab): void;
  filter: Accessor<IdeaFilter>;
  narrow(filter: Partial<IdeaFilter>): void;
  tags: Accessor<ReturnType<typeof tagsOf>>;
  /** Sorted and narrowed; undefined until they are read. */
  found: Accessor<readonly Piece[] | undefined>;
  /** True while a press selects instead of opening. */
  selecting: Accessor<boolean>;
  selected: Accessor<readonly Piece[]>;
  isSelected(id: string): boolean;
  toggle(piece: Piece): void;
  selectAll(): void;
  startSelecting(): void;
  clear(): void;
  archive(ideas: readonly Piece[]): Promise<void>;
  unarchive(ideas: readonly Piece[]): Promise<void>;
  remove(ideas: readonly Piece[]): Promise<void>;
  /** What is being planned, if anything. */
  planning: Accessor<readonly Piece[] | null>;
  plan(ideas: readonly Piece[] | null): void;
}

export function createIdeas(app: App, { locale }: I18n): Ideas {
  const { notices, repository } = app;
  const verbs = makeIdeaVerbs(app);
  const [tab, setTab] = createSignal<Tab>('inbox');
  const [filter, setFilter] = createSignal<IdeaFilter>({ query: '', tag: null, sort: 'newest' });
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
  const [selecting, setSelecting] = createSignal(false);
  const [planning, plan] = createSignal<readonly Piece[] | null>(null);
  let before: readonly Piece[] = [];

  async function read(which: Tab): Promise<Piece[]> {
    if (which === 'inbox') return repository.inbox();
    if (which === 'archived') return repository.archived();
    if (which === 'series') return [];
    const [recent, series, ...ideas] = await Promise.all([
      repository.recentPieces(RECENT),
      repository.series(),
      repository.inbox(),
      repository.archived(),
    ]);
    const ids = new Set(ideas.flat().map(({ id }) => id));
    // Sixty mornings alike would hide everything else; the calendar has them.
    return recent.filter((piece) => !ids.has(piece.id) && !isAsAnyMade(piece, series));
  }
  const all = createLive(
    repository,
    ['pieces', 'posts'],
    tab,
    async (which) => {
      before = withKept(before, await read(which));
      return before;
    },
    notices.report,
  );
  const collator = createMemo(() => new Intl.Collator(locale(), { numeric: true }));
  const tags = createMemo(() => tagsOf(all() ?? []));
  const found = createMemo(() => {
    const pieces = all();
    if (!pieces) return undefined;
    // A tag that nothing carries any more would hide everything.
    const { tag, ...rest } = filter();
    const known = tags().some((one) => one.tag === tag) ? tag : null;
    return foundIdeas(pieces, { ...rest, tag: known }, collator());
  });
  const selected = createMemo(() => (all() ?? []).filter(({ id }) => chosen().has(id)));

  function clear(): void {
    setSelecting(false);
    setChosen(new Set<string>());
  }
  const done =
    (verb: (ideas: readonly Piece[]) => Promise<boolean>) => async (ideas: readonly Piece[]) => {
      if (await verb(ideas)) clear();
    };

  return {
    tab,
    show(which) {
      clear();
      setTab(which);
    },
    filter,
    narrow: (some) => setFilter((now) => ({ ...now, ...some })),
    tags,
    found,
    selecting,
    selected,
    isSelected: (id) => chosen().has(id),
    toggle(piece) {
      const next = new Set(chosen());
      if (!next.delete(piece.id)) next.add(piece.id);
      setChosen(next);
      setSelecting(true);
    },
    selectAll: () => setChosen(new Set((found() ?? []).map(({ id }) => id))),
    startSelecting: () => setSelecting(true),
    clear,
    archive: done(verbs.archive),
    unarchive: done(verbs.unarchive),
    remove: done(verbs.remove),
    planning,
    plan,
  };
}
