/** Copies a text in one tap and says that it did. */
import Check from 'lucide-solid/icons/check';
import Copy from 'lucide-solid/icons/copy';
import { createSignal, type JSX, Show } from 'solid-js';
import { Button } from '../button/button';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What it says once copied. */
  readonly copiedLabel: string;
  onFailed(error: unknown): void;
}

export function CopyButton(props: CopyButtonProps): JSX.Element {
  const [copied, setCopied] = createSignal<string>();
  const isCopied = () => copied() === props.text;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(props.text);
    } catch (error) {
      props.onFailed(error);
    }
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      <Show when={isCopied()} fallback={<Copy size={16} aria-hidden="true" />}>
        <Check size={16} aria-hidden="true" />
      </Show>
      <span aria-live="polite">{isCopied() ? props.copiedLabel : props.label}</span>
    </Button>
  );
}
