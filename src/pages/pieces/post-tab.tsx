/** One post in the editor: its texts with the platform's limits, its time and its status. */
import { Trash } from 'lucide';
import { For, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { OpenStatus, Post, Publication } from '../../domain/post';
import { parseWall, wallClock, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { FieldRow, Select, TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { CoverField } from './cover-field';
import s from './piece-editor.module.css';
import { PostTexts } from './post-texts';
import { SeriesNote } from './series-note';
import { Steps } from './steps';

const STATUSES: readonly OpenStatus[] = ['draft', 'ready', 'scheduled', 'dropped'];

/** `id` never changes while the tab is open, so what is typed here is saved here. */
export function PostTab(props: {
  readonly id: string;
  readonly piece: Piece;
  readonly posts: readonly Post[];
  readonly warnings: JSX.Element;
}): JSX.Element {
  const { planning } = useApp();
  const { t } = useI18n();
  const found = () => props.posts.find(({ id }) => id === props.id);
  return (
    <Show when={found()}>
      {(post) => (
        <>
          <PostTexts post={post()} piece={props.piece} />
          <CoverField post={post()} piece={props.piece} />
          <Planned post={post()} />
          <SeriesNote post={post()} piece={props.piece} />
          <Steps piece={props.piece} posts={props.posts} />
          {props.warnings}
          <Button
            look="danger"
            size="small"
            class={s.remove}
            onClick={() => void planning.removePost(post())}
          >
            <Icon of={Trash} size={16} />
            {t().pieces.removePost}
          </Button>
        </>
      )}
    </Show>
  );
}

/** When it goes out, or when it did. */
function Planned(props: { readonly post: Post }): JSX.Element {
  const went = () => props.post.state.status === 'published' && props.post.state.went;
  return (
    <Show when={went()} fallback={<When post={props.post} />}>
      {(at) => <Went at={at()} />}
    </Show>
  );
}

/** When it is to go out, and how far it is. */
function When(props: { readonly post: Post }): JSX.Element {
  const { planning, settings } = useApp();
  const { t, f } = useI18n();
  const plan = () => props.post.plan;
  const status = () => props.post.state.status as OpenStatus;
  const elsewhere = () => plan().zone !== settings.zone();
  let date!: HTMLInputElement;
  let clock!: HTMLInputElement;

  /** Moves to what both fields say: one may be changed before the other's change is stored. */
  function move(): void {
    const wall = parseWall(`${date.value}T${clock.value}`);
    if (wall) void planning.move(props.post, { ...plan(), wall });
  }

  return (
    <FieldRow>
      <TextField
        ref={date}
        label={t().pieces.when}
        type="date"
        value={wallDate(plan().wall)}
        hint={elsewhere() ? t().time.zone(f().zone(plan().zone)) : undefined}
        onChange={move}
      />
      <TextField
        ref={clock}
        label={t().time.clock}
        type="time"
        value={wallClock(plan().wall)}
        onChange={move}
      />
      <Select
        label={t().pieces.status}
        value={status()}
        onChange={(event) =>
          void planning.setStatus(props.post, event.currentTarget.value as OpenStatus)
        }
      >
        <For each={STATUSES}>
          {(one) => (
            <option value={one} selected={one === status()}>
              {t().status[one]}
            </option>
          )}
        </For>
      </Select>
    </FieldRow>
  );
}

/** When it went out and which day it counts for. */
function Went(props: { readonly at: Publication }): JSX.Element {
  const { t, f } = useI18n();
  return (
    <p class={s.went}>
      {t().publish.wentAt(f().moment(props.at.at, props.at.zone))} ·{' '}
      {t().time.countsFor(f().date(props.at.day))}
    </p>
  );
}
