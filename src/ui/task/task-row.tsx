/** One task as a row: the tick, what it is, when it is due. */
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { isOverdue, type Task, type UrgencyRule } from '../../domain/task';
import { useI18n } from '../../i18n';
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
}

export function TaskRow(props: TaskRowProps): JSX.Element {
  const { t, f } = useI18n();
  const facts = () => {
    const facts = [describeDue(props.task.due, props.today, t(), f())];
    if (isOverdue(props.task, props.rule)) facts.push(t().tasks.overdue);
    if (props.task.urgent !== null) facts.push(t().tasks.pinned);
    return facts.join(' · ');
  };
  return (
    <li class={s.row}>
      <Tick
        label={t().tasks.complete(props.task.title)}
        checked={props.task.done !== null}
        pressing={props.pressing ?? false}
        onChange={() => props.onComplete()}
      />
      <A class={s.text} href={props.href} aria-label={t().tasks.edit(props.task.title)}>
        <span class={`${s.title} written`}>{props.task.title}</span>
        <span class={s.facts}>{facts()}</span>
      </A>
    </li>
  );
}
