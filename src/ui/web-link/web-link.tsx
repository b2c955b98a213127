/** A link out of the app. What is no whole https address stays text, wherever it came from. */
import { type JSX, Show } from 'solid-js';
import { isWebAddress } from '../../domain/web-address';

export function WebLink(props: {
  readonly address: string;
  readonly class?: string | undefined;
}): JSX.Element {
  return (
    <Show
      when={isWebAddress(props.address)}
      fallback={<span class={props.class}>{props.address}</span>}
    >
      <a class={props.class} href={props.address} target="_blank" rel="noreferrer noopener">
        {props.address}
      </a>
    </Show>
  );
}
