/** What a task is about: its tags, people and brands, how long it takes, which post it is for. */
import { A } from '@solidjs/router';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { addDays } from '../../domain/day';
import { dayOfPost, type Post, timeOfPost } from '../../domain/post';
import type { Task } from '../../domain/task';
import { wallClock } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { createTyped } from '../../state/typed';
import { FieldRow, Select, TextField } from '../../ui/field/field';
import s from './about-fields.module.css';
import { useHands } from './hands';

/** Posts offered lie so many days ahead at most. */
const AHEAD = 60;
/** Longest estimate, minutes. */
const LONGEST = 9999;

export function AboutFields(props: { readonly task: Task }): JSX.Element {
  const { tasks } = useApp();
  const { t } = useI18n();
  const [wrong, setWrong] = createSignal(false);
  const tags = createNames('tags');
  const people = createNames('people');

  function createNames(kind: 'tags' | 'people') {
    return createTyped(
      () => props.task[kind].join(' '),
      (text) => tasks.write(props.task, { [kind]: namesIn(text) }),
    );
  }
  function choose(input: HTMLInputElement): void {
    const minutes = input.valueAsNumber;
    const none = input.value === '' && !input.validity.badInput;
    const right = Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST;
    setWrong(!right && !none);
    if (right || none) void tasks.edit(props.task, { estimate: right ? minutes : null });
  }

  return (
    <>
      <FieldRow>
        <TextField
          label={t().tasks.tags}
          value={tags.value()}
          hint={t().tasks.tagsHint}
          onInput={(event) => tags.type(event.currentTarget.value)}
          onBlur={() => void tags.leave()}
        />
        <TextField
          label={t().tasks.people}
          value={people.value()}
          onInput={(event) => people.type(event.currentTarget.value)}
          onBlur={() => void people.leave()}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={t().tasks.minutes}
          type="number"
          inputmode="numeric"
          min={1}
          max={LONGEST}
          value={props.task.estimate ?? ''}
          error={wrong() ? t().tasks.badMinutes : undefined}
          onChange={(event) => choose(event.currentTarget)}
        />
        <Show when={!props.task.step}>
          <PostField task={props.task} />
        </Show>
      </FieldRow>
      <Show when={props.task.link}>
        {(link) => (
          <p class={s.piece}>
            <A href={`/pieces/${link().pieceId}${link().postId ? `?post=${link().postId}` : ''}`}>
              {t().tasks.openPiece}
            </A>
          </p>
        )}
      </Show>
    </>
  );
}

function PostField(props: { readonly task: Task }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { verbs } = useHands();
  const { boundary } = app.settings.value;
  const coming = createLive(
    app.repository,
    ['posts'],
    app.settings.today,
    (today) => app.repository.posts(today, addDays(today, AHEAD), boundary),
    app.notices.report,
  );
  const linked = createLive(
    app.repository,
    ['posts'],
    () => props.task.link?.postId ?? undefined,
    app.repository.post,
    app.notices.report,
  );
  /** Those to come, and the linked one wherever it is. */
  const posts = createMemo((): readonly Post[] => {
    const open = (coming() ?? []).filter(
      ({ state }) => state.status !== 'published' && state.status !== 'dropped',
    );
    const own = linked();
    return own && open.every(({ id }) => id !== own.id) ? [own, ...open] : open;
  });

  function nameOf(post: Post): string {
    const when = `${f().date(dayOfPost(post, boundary))} ${wallClock(timeOfPost(post).wall)}`;
    const title = app.streaks.titleOf(post) || t().app.untitled;
    return t().tasks.postOption(title, t().platform[post.platform], when);
  }

  return (
    <Select
      label={t().tasks.forPost}
      onChange={(event) => {
        const { value } = event.currentTarget;
        void verbs.linkToPost(props.task, posts().find(({ id }) => id === value) ?? null);
      }}
    >
      <option value="" selected={!props.task.link}>
        {t().tasks.noPost}
      </option>
      <For each={posts()}>
        {(post) => (
          <option value={post.id} selected={post.id === props.task.link?.postId}>
            {nameOf(post)}
          </option>
        )}
      </For>
    </Select>
  );
}

/** Names as they are written: between spaces and commas, with or without their mark, each once. */
function namesIn(text: string): string[] {
  const names = text.split(/[\s,\uFF0C\u3001]+/u).map((name) => name.replace(/^[#@]/, ''));
  return [...new Set(names.filter(Boolean))];
}
