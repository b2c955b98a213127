/** A labelled text that is saved as it is typed and grows with what is written. */
import { type JSX, splitProps } from 'solid-js';
import type { Typed } from '../../state/typed';
import type { FieldProps } from '../../ui/field/field';
import { WritingArea, type WritingAreaProps } from '../../ui/field/writing-area';

export interface TypedFieldProps
  extends FieldProps,
    Pick<WritingAreaProps, 'flaws' | 'single' | 'placeholder' | 'disabled' | 'ref'> {
  readonly typed: Typed<string>;
}

export function TypedField(props: TypedFieldProps): JSX.Element {
  const [own, rest] = splitProps(props, ['typed']);
  return (
    <WritingArea
      {...rest}
      value={own.typed.value()}
      onInput={(text) => own.typed.type(text)}
      onBlur={() => void own.typed.leave()}
    />
  );
}
