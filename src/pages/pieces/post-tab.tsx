/** One post in the editor: its texts with the platform's limits, its time and its status. */
import Trash from 'lucide-solid/icons/trash';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { OpenStatus, Post, Publication } from '../../domain/post';
import { parseWall, wallClock, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { FieldRow, Select, TextField } from '../../ui/field/field';
import { CoverField } from './cover-field';
import s from './piece-editor.module.css';
import { PostTexts } from './post-texts';

const STATUSES: readonly OpenStatus[] = ['draft', 'ready', 'scheduled', 'dropped'];

/** `id` never changes while the tab is open, so what is typed here is saved here. */
export function PostTab(props: {
  readonly id: string;
  readonly piece: Piece;
  readonly posts: readonly Post[];
}): JSX.Element {
  const post = () => props.posts.find(({ id }) => id === props.id);
  return <Show when={post()}>{(found) => <OnePost post={found()} piece={props.piece} />}</Show>;
}

function OnePost(props: { readonly post: Post; readonly piece: Piece }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const open = () => props.post.state.status !== 'published';
  return (
    <>
      <PostTexts post={props.post} piece={props.piece} />
      <CoverField post={props.post} piece={props.piece} />
      <Switch>
        <Match when={open()}>
          <When post={props.post} />
          <div class={s.out}>
            <LinkButton look="seal" size="large" href={`/publish/${props.post.id}`}>
              {t().pieces.goPublish}
            </LinkButton>
            <Button
              size="large"
              onClick={() => void app.stamping.publish(props.post, app.clock.read())}
            >
              {t().pieces.markOut}
            </Button>
          </div>
        </Match>
        <Match when={props.post.state.status === 'published' && props.post.state}>
          {(state) => <Went post={props.post} at={state().went} />}
        </Match>
      </Switch>
      <Button
        look="danger"
        size="small"
        class={s.remove}
        onClick={() => void app.planning.removePost(props.post)}
      >
        <Trash size={16} aria-hidden="true" />
        {t().pieces.removePost}
      </Button>
    </>
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
function Went(props: { readonly post: Post; readonly at: Publication }): JSX.Element {
  const { t, f } = useI18n();
  return (
    <p class={s.went}>
      {t().publish.wentAt(f().moment(props.at.at, props.at.zone))} ·{' '}
      {t().time.countsFor(f().date(props.at.day))}
    </p>
  );
}
