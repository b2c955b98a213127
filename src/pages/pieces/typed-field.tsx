/** A labelled text that is saved as it is typed. */
import type { JSX } from 'solid-js';
import { createTyped } from '../../state/typed';
import { TextArea, TextField } from '../../ui/field/field';

export interface TypedFieldProps {
  readonly label: string;
  /** The stored text. */
  readonly value: string;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly aside?: JSX.Element;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  /** Hears every key, for live meters. */
  onType?(text: string): void;
  /** Resolves to false when nothing was written. May still run when the field is gone. */
  save(text: string): Promise<boolean>;
}

export function TypedField(props: TypedFieldProps): JSX.Element {
  const typed = createTyped(
    () => props.value,
    (text: string) => props.save(text),
  );

  const field = {
    get label() {
      return props.label;
    },
    get value() {
      return typed.value();
    },
    get placeholder() {
      return props.placeholder ?? '';
    },
    get aside() {
      return props.aside;
    },
    get hint() {
      return props.hint;
    },
    get error() {
      return props.error;
    },
    get disabled() {
      return props.disabled ?? false;
    },
    onInput(event: InputEvent & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
      const text = event.currentTarget.value;
      props.onType?.(text);
      typed.type(text);
    },
    onBlur: typed.leave,
  };
  return props.multiline ? <TextArea {...field} /> : <TextField {...field} />;
}
