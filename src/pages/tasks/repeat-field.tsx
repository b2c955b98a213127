/** How a task repeats: the usual rules to choose from, and every other one to put together. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { dayOfMonth, type Weekday, weekdayOf } from '../../domain/day';
import { dayOfDue, dueOnDay } from '../../domain/doing';
import type { Rule } from '../../domain/recurrence';
import { repeatFrom } from '../../domain/repeat';
import type { Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Choices } from '../../ui/choice/choices';
import { FieldRow, Select, TextField } from '../../ui/field/field';
import { describeRepeat } from './words';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const UNITS = ['day', 'week', 'month'] as const;
/** Longest interval, in any unit. */
const MOST = 99;

export function RepeatField(props: { readonly task: Task }): JSX.Element {
  const { settings, tasks } = useApp();
  const { t, f } = useI18n();
  const [open, setOpen] = createSignal(false);
  const day = () => (props.task.due ? dayOfDue(props.task.due) : settings.today());
  const repeat = () => props.task.repeat;

  const usual = (): readonly Rule[] => {
    const once = { every: 1, count: null };
    return [
      { freq: 'day', ...once },
      { freq: 'week', ...once, weekdays: [1, 2, 3, 4, 5] },
      { freq: 'week', ...once, weekdays: [weekdayOf(day())] },
      { freq: 'month', ...once, monthDay: dayOfMonth(day()) },
      { freq: 'month', ...once, monthDay: -1 },
      { freq: 'month', every: 12, count: null, monthDay: dayOfMonth(day()) },
    ];
  };
  const options = () =>
    usual().map((rule) => ({
      value: JSON.stringify(rule),
      label: describeRepeat({ rule, start: day(), afterDone: false }, t(), f()),
    }));
  const value = () => {
    const now = repeat();
    if (!now) return open() ? 'custom' : '';
    const key = JSON.stringify(now.rule);
    const known = usual().some(
      (rule) => JSON.stringify(sorted(rule)) === JSON.stringify(sorted(now.rule)),
    );
    return known && !now.afterDone && !open() ? key : 'custom';
  };

  function set(rule: Rule | null, afterDone: boolean): void {
    const next = rule && repeatFrom(rule, day(), afterDone);
    const due = next ? dueOnDay(props.task.due, next.start) : props.task.due;
    void tasks.edit(props.task, { repeat: next, due });
  }
  function choose(chosen: string): void {
    setOpen(chosen === 'custom');
    if (chosen === '') set(null, false);
    else if (chosen !== 'custom') set(JSON.parse(chosen) as Rule, false);
    else if (!repeat()) set({ freq: 'day', every: 2, count: null }, false);
  }

  return (
    <>
      <Select
        label={t().tasks.repeats}
        hint={value() === 'custom' ? said() : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="" selected={value() === ''}>
          {t().tasks.repeat.none}
        </option>
        <For each={options()}>
          {(option) => (
            <option value={option.value} selected={value() === option.value}>
              {option.label}
            </option>
          )}
        </For>
        <option value="custom" selected={value() === 'custom'}>
          {t().tasks.repeat.custom}
        </option>
      </Select>
      <Show when={value() === 'custom' && repeat()}>
        {(now) => (
          <Custom
            rule={now().rule}
            afterDone={now().afterDone}
            onChange={(rule, afterDone) => set(rule, afterDone)}
          />
        )}
      </Show>
    </>
  );

  function said(): string | undefined {
    const now = repeat();
    return now ? describeRepeat(now, t(), f()) : undefined;
  }
}

function Custom(props: {
  readonly rule: Rule;
  readonly afterDone: boolean;
  onChange(rule: Rule, afterDone: boolean): void;
}): JSX.Element {
  const { t, f } = useI18n();

  function every(count: number): void {
    if (!Number.isInteger(count) || count < 1 || count > MOST) return;
    props.onChange({ ...props.rule, every: count }, props.afterDone);
  }
  function per(freq: string): void {
    const { every, count } = props.rule;
    const rule: Rule =
      freq === 'week'
        ? { freq, every, count, weekdays: [] }
        : freq === 'month'
          ? { freq, every, count, monthDay: 0 }
          : { freq: 'day', every, count };
    props.onChange(rule, props.afterDone);
  }

  return (
    <>
      <FieldRow>
        <TextField
          label={t().tasks.repeat.every}
          type="number"
          inputmode="numeric"
          min={1}
          max={MOST}
          value={props.rule.every}
          onChange={(event) => every(event.currentTarget.valueAsNumber)}
        />
        <Select label={t().tasks.repeat.unit} onChange={(event) => per(event.currentTarget.value)}>
          <For each={UNITS}>
            {(unit) => (
              <option value={unit} selected={unit === props.rule.freq}>
                {t().tasks.repeat.units[unit]}
              </option>
            )}
          </For>
        </Select>
      </FieldRow>
      <Show when={props.rule.freq === 'week' ? props.rule : null}>
        {(rule) => (
          <Choices
            label={t().tasks.repeat.on}
            options={WEEKDAYS.map((value) => ({ value, label: f().weekday(value) }))}
            value={rule().weekdays}
            onChange={(weekdays) => props.onChange({ ...rule(), weekdays }, props.afterDone)}
          />
        )}
      </Show>
      <Choices
        label={t().tasks.repeats}
        quiet
        options={[{ value: 'done', label: t().tasks.repeat.afterDone }]}
        value={props.afterDone ? ['done'] : []}
        onChange={(chosen) => props.onChange(props.rule, chosen.length > 0)}
      />
    </>
  );
}

/** The same rule with its parts in one order, whatever order they were stored in. */
function sorted(rule: Rule): object {
  return Object.fromEntries(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}
