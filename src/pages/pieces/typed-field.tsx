/**
 * A text that is saved as it is typed. While it has the focus it shows what is being typed; else
 * what is stored, so that an undo or another tab shows up.
 */
import { createSignal, type JSX } from 'solid-js';
import { createTyping } from '../../state/typing';
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
  save(text: string): Promise<unknown>;
}

export function TypedField(props: TypedFieldProps): JSX.Element {
  const [draft, setDraft] = createSignal<string | null>(null);
  const typing = createTyping<string>((text) => props.save(text));

  const field = {
    get label() {
      return props.label;
    },
    get value() {
      return draft() ?? props.value;
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
      setDraft(text);
      props.onType?.(text);
      typing.type(text);
    },
    async onBlur() {
      const left = draft();
      await typing.flush();
      // Typed on meanwhile, or not saved: what is in the field stays there.
      if (draft() === left && props.value === left) setDraft(null);
    },
  };
  return props.multiline ? <TextArea {...field} /> : <TextField {...field} />;
}
