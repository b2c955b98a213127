/** Chooses the days that are looked back on. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { parseDay } from '../../domain/day';
import { type Choice, readChoice, type Span, spellChoice } from '../../domain/insights/span';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Select, TextField } from '../../ui/field/field';
import s from './insights-page.module.css';

export interface SpanChoiceProps {
  readonly choice: Choice;
  /** The days of the choice. */
  readonly span: Span;
  onChoose(choice: Choice): void;
}

export function SpanChoice(props: SpanChoiceProps): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const [wrong, setWrong] = createSignal(false);
  const named = ['month', 'days90', 'year'] as const;
  const chosen = () => (props.choice.kind === 'custom' ? 'custom' : spellChoice(props.choice));

  function choose(value: string): void {
    setWrong(false);
    props.onChoose(
      value === 'custom' ? { kind: 'custom', span: { ...props.span } } : readChoice(value),
    );
  }

  function between(from: string, to: string): void {
    const [first, last] = [parseDay(from), parseDay(to)];
    const bad = !first || !last || first > last;
    setWrong(bad);
    if (!bad) props.onChoose({ kind: 'custom', span: { first, last } });
  }

  return (
    <div class={s.range}>
      <Select
        label={t().insights.range}
        value={chosen()}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <For each={named}>
          {(kind) => (
            <option value={kind} selected={chosen() === kind}>
              {t().insights.ranges[kind]}
            </option>
          )}
        </For>
        <For each={app.streaks.all()}>
          {(live) => (
            <option value={`streak.${live.id}`} selected={chosen() === `streak.${live.id}`}>
              {live.streak().name}
            </option>
          )}
        </For>
        <option value="custom" selected={chosen() === 'custom'}>
          {t().insights.ranges.custom}
        </option>
      </Select>
      <Show when={props.choice.kind === 'custom'}>
        <TextField
          label={t().insights.from}
          type="date"
          value={props.span.first}
          error={wrong() ? t().insights.badRange : undefined}
          onChange={(event) => between(event.currentTarget.value, props.span.last)}
        />
        <TextField
          label={t().insights.to}
          type="date"
          value={props.span.last}
          onChange={(event) => between(props.span.first, event.currentTarget.value)}
        />
      </Show>
    </div>
  );
}
