/** One task as a row: the tick, what it is, when it is due. */
import { A } from '@solidjs/router';
import { createUniqueId, type JSX } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { isOverdue, type Task, type UrgencyRule } from '../../domain/task';
import { useStartI18n } from '../../i18n';
import { Tick } from '../checkbox/tick';
import { describeDue } from './due';
import s from './task-row.module.css';

export interface TaskRowProps {
  readonly task: Task;
  readonly rule: UrgencyRule;
  readonly today: DayKey;
  /** True in the urgent and important quadrant. */
  readonly pressing?: boolean;
  onComplete(): void;
  /** Where the row leads. */
  readonly href: string;
  /** True where that is the page the row is on, which then keeps its place. */
  readonly inPlace?: boolean;
  /** True while a task in the hand would be put before this one. */
  readonly next?: boolean;
  /** Keys that act on the row, for assistive technology. */
  readonly keys?: string;
  /** What else to know about it. */
  readonly facts?: readonly string[];
  /** Whether it is selected; undefined where nothing is. */
  readonly selected?: boolean | undefined;
  /** True for a while after the clock moved it. */
  readonly moved?: boolean;
  /** At the end of the row. */
  readonly children?: JSX.Element;
}

export function TaskRow(props: TaskRowProps): JSX.Element {
  const { t, f } = useStartI18n();
  const id = createUniqueId();
  const facts = () => [
    ...describeDue(props.task.due, props.today, props.rule, t(), f()),
    ...(props.task.urgent === null ? [] : [t().task.pinned]),
    ...(props.facts ?? []),
  ];
  return (
    <li
      class={s.row}
      data-drag={props.task.id}
      data-next={props.next ? '' : undefined}
      data-moved={props.moved ? '' : undefined}
      data-selected={props.selected}
    >
      <Tick
        label={t().task.complete(props.task.title)}
        checked={props.task.done !== null}
        pressing={props.pressing ?? false}
        onChange={() => props.onComplete()}
      />
      <A
        class={s.text}
        href={props.href}
        noScroll={props.inPlace}
        state={props.inPlace ? { opened: true } : undefined}
        aria-label={t().task.edit(props.task.title)}
        aria-describedby={id}
        aria-keyshortcuts={props.keys}
      >
        <span class={`${s.title} written`}>{props.task.title}</span>
        <span
          id={id}
          class={s.facts}
          data-overdue={isOverdue(props.task, props.rule) ? '' : undefined}
        >
          {facts().join('\u00A0· ')}
        </span>
      </A>
      {props.children}
    </li>
  );
}
