/** Ideas in the inbox and pieces already planned; the first field notes a new idea. */
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { folded, matches, wordsOf } from '../../domain/search';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page, Rows } from '../../ui/page/page';
import { Segmented } from '../../ui/segmented/segmented';
import s from './pieces-page.module.css';

/** Planned pieces listed at most; older ones are found by the search of the whole app. */
const RECENT = 200;

export default function PiecesPage(): JSX.Element {
  const { repository, notices } = useApp();
  const { t } = useI18n();
  const [shown, setShown] = createSignal<'inbox' | 'planned'>('inbox');
  const [query, setQuery] = createSignal('');
  const lists = createLive(
    repository,
    ['pieces', 'posts'],
    () => true,
    async () => {
      const [inbox, recent] = await Promise.all([
        repository.inbox(),
        repository.recentPieces(RECENT),
      ]);
      const ideas = new Set(inbox.map(({ id }) => id));
      return { inbox, planned: recent.filter(({ id }) => !ideas.has(id)) };
    },
    notices.report,
  );
  const found = () => {
    const words = wordsOf(query());
    return lists()?.[shown()].filter(({ title, body, notes, tags }) =>
      matches(folded([title, body, notes, ...tags].join('\n')), words),
    );
  };
  const none = () => {
    if (query()) return t().pieces.noneFound;
    return shown() === 'inbox' ? t().pieces.empty : t().pieces.nonePlanned;
  };

  return (
    <Page title={t().pieces.title}>
      <div class={s.narrow}>
        <Jot />
        <div class={s.tools}>
          <Segmented
            label={t().pieces.title}
            options={[
              { value: 'inbox', label: t().pieces.inbox },
              { value: 'planned', label: t().pieces.planned },
            ]}
            value={shown()}
            onChange={setShown}
          />
          <input
            class={s.search}
            type="search"
            aria-label={t().pieces.search}
            placeholder={t().pieces.search}
            value={query()}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <Show when={found()}>
          {(pieces) => (
            <Show when={pieces().length > 0} fallback={<Empty text={none()} />}>
              <Rows>
                <For each={pieces()}>{(piece) => <PieceRow piece={piece} />}</For>
              </Rows>
            </Show>
          )}
        </Show>
      </div>
    </Page>
  );
}

/** One field and Enter: the idea is kept. */
function Jot(): JSX.Element {
  const { planning } = useApp();
  const { t } = useI18n();
  const [text, setText] = createSignal('');

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const title = text().trim();
    if (title && (await planning.jot(title))) setText((now) => (now.trim() === title ? '' : now));
  }
  return (
    <form class={s.jot} onSubmit={submit}>
      <input
        type="text"
        autocomplete="off"
        aria-label={t().pieces.jotHint}
        placeholder={t().pieces.jotHint}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button look="seal" type="submit">
        {t().pieces.jot}
      </Button>
    </form>
  );
}

function PieceRow(props: { readonly piece: Piece }): JSX.Element {
  const { settings } = useApp();
  const { t, f } = useI18n();
  const facts = () => [
    t().pieces.updated(f().date(settings.moment(props.piece.updatedAt).day)),
    ...props.piece.tags.map((tag) => `#${tag}`),
  ];
  return (
    <li>
      <A class={s.row} href={`/pieces/${props.piece.id}`}>
        <span class="written">{props.piece.title || t().app.untitled}</span>
        <span class={`${s.facts} written`}>{facts().join(' · ')}</span>
      </A>
    </li>
  );
}
