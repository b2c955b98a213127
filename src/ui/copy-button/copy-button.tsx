/** Copies a text in one tap, says that it did, and goes on showing it. */
import { Check, Copy } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What it says once copied. */
  readonly copiedLabel: string;
  /** What it copies, where only the voice has to name it. */
  readonly of?: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** Whether it was copied, where that is remembered elsewhere. */
  readonly copied?: boolean;
  onCopied?(): void;
  onFailed(error: unknown): void;
}

export function CopyButton(props: CopyButtonProps): JSX.Element {
  const [copied, setCopied] = createSignal<string>();
  const isCopied = () => props.copied ?? copied() === props.text;
  const text = () => (isCopied() ? props.copiedLabel : props.label);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(props.text);
      props.onCopied?.();
    } catch (error) {
      props.onFailed(error);
    }
  }
  return (
    <>
      <Button size={props.size ?? 'small'} onClick={() => void copy()}>
        <Show when={isCopied()} fallback={<Icon of={Copy} size={17} />}>
          <Icon of={Check} size={17} />
        </Show>
        <span>{text()}</span>
        <Show when={props.of}>
          <span class="visually-hidden">{props.of}</span>
        </Show>
      </Button>
      {/* What changes inside of a button is not told by every reader. */}
      <span class="visually-hidden" role="status">
        {isCopied() ? [props.of, props.copiedLabel].filter(Boolean).join(' ') : ''}
      </span>
    </>
  );
}
