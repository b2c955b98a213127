/** A labelled text field, area or select, with room for a meter, a hint and an error. */
import { createUniqueId, type JSX, Show, splitProps } from 'solid-js';
import s from './field.module.css';

export interface FieldProps {
  readonly label: string;
  /** Shown behind the label: where the text comes from. */
  readonly badge?: JSX.Element;
  /** Shown at the right of the label: a meter, “follows the master”. */
  readonly aside?: JSX.Element;
  readonly hint?: string | undefined;
  /** What is wrong with the value; announced when it appears. */
  readonly error?: string | undefined;
}

/** What stands around a control: label, badge and aside above it, hint and error below. */
export function Frame(
  props: FieldProps & { readonly id: string; readonly children: JSX.Element },
): JSX.Element {
  return (
    <div class={s.field}>
      <div class={s.top}>
        <label for={props.id}>{props.label}</label>
        {props.badge}
        <span class={s.aside}>{props.aside}</span>
      </div>
      {props.children}
      <Show when={props.hint}>
        <p id={`${props.id}-hint`} class={s.hint}>
          {props.hint}
        </p>
      </Show>
      <p id={`${props.id}-error`} class={s.error} role="alert">
        {props.error}
      </p>
    </div>
  );
}

/** What a control says about its frame to assistive technology. */
export function described(id: string, props: FieldProps) {
  return {
    id,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': `${id}-error${props.hint ? ` ${id}-hint` : ''}`,
  };
}

/** The props that are the frame's; all others are the control's. */
export const OWN = ['label', 'badge', 'aside', 'hint', 'error'] as const;

export function TextField(
  props: FieldProps & JSX.InputHTMLAttributes<HTMLInputElement>,
): JSX.Element {
  const [own, rest] = splitProps(props, OWN);
  const id = createUniqueId();
  return (
    <Frame {...own} id={id}>
      <input class={s.control} autocomplete="off" {...rest} {...described(id, own)} />
    </Frame>
  );
}

export function TextArea(
  props: FieldProps & JSX.TextareaHTMLAttributes<HTMLTextAreaElement>,
): JSX.Element {
  const [own, rest] = splitProps(props, OWN);
  const id = createUniqueId();
  return (
    <Frame {...own} id={id}>
      <textarea class={s.control} rows={4} {...rest} {...described(id, own)} />
    </Frame>
  );
}

export function Select(
  props: FieldProps & JSX.SelectHTMLAttributes<HTMLSelectElement>,
): JSX.Element {
  const [own, rest] = splitProps(props, OWN);
  const id = createUniqueId();
  return (
    <Frame {...own} id={id}>
      <select class={s.control} {...rest} {...described(id, own)} />
    </Frame>
  );
}

/** Fields side by side where there is room. */
export function FieldRow(props: { readonly children: JSX.Element }): JSX.Element {
  return <div class={s.row}>{props.children}</div>;
}
