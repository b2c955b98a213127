/** Buttons, and links that look like them. One `seal` button a screen at most. */
import { A, type AnchorProps } from '@solidjs/router';
import { type JSX, splitProps } from 'solid-js';
import s from './button.module.css';

type Look = 'seal' | 'plain' | 'quiet' | 'danger';
interface Looks {
  readonly look?: Look;
  readonly size?: 'small' | 'medium' | 'large';
}

export function Button(props: Looks & JSX.ButtonHTMLAttributes<HTMLButtonElement>): JSX.Element {
  const [looks, rest] = splitProps(props, ['look', 'size', 'class']);
  return (
    <button
      type="button"
      {...rest}
      class={`${s.button} ${looks.class ?? ''}`}
      data-look={looks.look ?? 'plain'}
      data-size={looks.size ?? 'medium'}
    />
  );
}

export function LinkButton(props: Looks & AnchorProps): JSX.Element {
  const [looks, rest] = splitProps(props, ['look', 'size', 'class']);
  return (
    <A
      {...rest}
      class={`${s.button} ${looks.class ?? ''}`}
      data-look={looks.look ?? 'plain'}
      data-size={looks.size ?? 'medium'}
    />
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton(
  props: { readonly label: string } & JSX.ButtonHTMLAttributes<HTMLButtonElement>,
): JSX.Element {
  const [own, rest] = splitProps(props, ['label', 'class']);
  return (
    <button
      type="button"
      {...rest}
      class={`${s.icon} ${own.class ?? ''}`}
      aria-label={own.label}
      title={own.label}
    />
  );
}
