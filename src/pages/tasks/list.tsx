/** All open tasks in one list, by due date, with search and filters. */
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { QUADRANTS, type Quadrant, quadrantOf } from '../../domain/task';
import {
  DUE_GROUPS,
  type DueGroup,
  filterTasks,
  NO_FILTER,
  namesOf,
  type TaskFilter,
} from '../../domain/task-filter';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { useHands } from './hands';
import s from './list.module.css';
import { Row } from './row';
import { TagHours } from './tag-hours';

/** Rows shown at once. */
const PAGE = 60;

export function List(): JSX.Element {
  const { tasks, settings } = useApp();
  const { t, f } = useI18n();
  const hands = useHands();
  const [filter, setFilter] = createSignal<TaskFilter>(NO_FILTER);
  const [pages, setPages] = createSignal(1);
  const all = createMemo(() => Object.values(tasks.open()).flat());
  const found = createMemo(() => filterTasks(all(), filter(), tasks.rule(), settings.today()));
  const shown = () => found().slice(0, PAGE * pages());
  const rest = () => found().length - shown().length;

  function narrow(change: Partial<TaskFilter>): void {
    setFilter((now) => ({ ...now, ...change }));
    setPages(1);
  }
  const tags = createMemo(() => namesOf(all(), 'tags'));
  const people = createMemo(() => namesOf(all(), 'people'));

  return (
    <>
      <search class={s.filters}>
        <input
          class={s.query}
          type="search"
          aria-label={t().tasks.search}
          placeholder={t().tasks.search}
          value={filter().query}
          onInput={(event) => narrow({ query: event.currentTarget.value })}
        />
        <Filter
          label={t().tasks.filterDue}
          any={t().tasks.anyDue}
          value={filter().due}
          options={DUE_GROUPS.map((value) => ({ value, label: t().tasks.dues[value] }))}
          onChange={(due) => narrow({ due: due as DueGroup | null })}
        />
        <Filter
          label={t().tasks.filterQuadrant}
          any={t().tasks.anyQuadrant}
          value={filter().quadrant}
          options={QUADRANTS.map((value) => ({ value, label: t().quadrant[value] }))}
          onChange={(quadrant) => narrow({ quadrant: quadrant as Quadrant | null })}
        />
        <Show when={tags().length > 0 || filter().tag !== null}>
          <Filter
            label={t().tasks.filterTag}
            any={t().tasks.anyTag}
            value={filter().tag}
            options={tags().map((value) => ({ value, label: value }))}
            onChange={(tag) => narrow({ tag })}
          />
        </Show>
        <Show when={people().length > 0 || filter().person !== null}>
          <Filter
            label={t().tasks.filterPerson}
            any={t().tasks.anyPerson}
            value={filter().person}
            options={people().map((value) => ({ value, label: value }))}
            onChange={(person) => narrow({ person })}
          />
        </Show>
      </search>
      <div class={s.count}>
        <span role="status">{t().tasks.found(f().number(found().length))}</span>
        <Show when={filter() !== NO_FILTER}>
          <Button size="small" look="quiet" onClick={() => setFilter(NO_FILTER)}>
            {t().tasks.clearFilters}
          </Button>
        </Show>
      </div>
      <Show when={filter().tag} keyed>
        {(tag) => <TagHours tag={tag} />}
      </Show>
      <ul ref={hands.listen} class={s.list}>
        <For each={shown()} fallback={<li class={s.none}>{t().tasks.nothingFound}</li>}>
          {(task) => (
            <Row
              task={task}
              pressing={quadrantOf(task, tasks.rule()) === 'do'}
              within={{ view: 'list' }}
              onComplete={() => void tasks.complete(task)}
            />
          )}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <Button look="quiet" onClick={() => setPages((count) => count + 1)}>
          {t().tasks.more(f().number(rest()))}
        </Button>
      </Show>
    </>
  );
}

function Filter(props: {
  readonly label: string;
  /** What it says while it wants all. */
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string | null): void;
}): JSX.Element {
  return (
    <select
      class={s.filter}
      aria-label={props.label}
      data-on={props.value === null ? undefined : ''}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
    >
      <option value="" selected={props.value === null}>
        {props.any}
      </option>
      <For each={props.options}>
        {(option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        )}
      </For>
    </select>
  );
}
