/** Three answers, saved as they are typed, and the last one's lines as tasks. */
import { For, type JSX, Show } from 'solid-js';
import { linesToDo, PROMPTS, type Prompt, type Review } from '../../domain/review';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeTasks, writeReview } from '../../state/reviews';
import { createTyped } from '../../state/typed';
import { Button } from '../../ui/button/button';
import { WritingArea } from '../../ui/field/writing-area';
import s from './review-page.module.css';

/** For one review: a new one is kept with the first letter. */
export function Answers(props: { review(): Review }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { id } = props.review();
  const answer = (prompt: Prompt) =>
    createTyped(
      () => props.review()[prompt],
      (text) => writeReview(app, props.review(), prompt, text),
      { place: { store: 'reviews', of: id, part: prompt }, spell: (text) => text },
    );
  const answers = PROMPTS.map((prompt) => ({ prompt, typed: answer(prompt) }));
  const next = answers.find(({ prompt }) => prompt === 'next');
  const lines = () => linesToDo({ ...props.review(), next: next?.typed.value() ?? '' });

  async function toTasks(): Promise<void> {
    await next?.typed.leave();
    await makeTasks(app, id);
  }
  return (
    <div class={s.answers}>
      <For each={answers}>
        {({ prompt, typed }) => (
          <WritingArea
            label={t().review.prompts[prompt]}
            hint={prompt === 'next' ? t().review.nextHint : undefined}
            value={typed.value()}
            onInput={typed.type}
            onBlur={() => void typed.leave()}
          />
        )}
      </For>
      <Show when={lines().length > 0}>
        <Button onClick={() => void toTasks()}>{t().review.toTasks(lines().length)}</Button>
      </Show>
    </div>
  );
}
