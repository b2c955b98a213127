/** Tags as chips: a space, a comma or Enter makes one, the arrows walk along them, Backspace removes. */
import { X } from 'lucide';
import { createUniqueId, For, type JSX, Show, splitProps } from 'solid-js';
import { parseTags } from '../../domain/measure';
import { completeTags, pendingTags, withTags } from '../../domain/tag-typing';
import { useI18n } from '../../i18n';
import type { Typed } from '../../state/typed';
import { described, type FieldProps, Frame, OWN } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import s from './tags-field.module.css';
import type { TagsTyped } from './texts';

export interface TagsFieldProps extends FieldProps {
  readonly typed: Typed<TagsTyped>;
  readonly disabled?: boolean;
  /** Tags that are themselves too long. */
  readonly tooLong?: readonly string[];
  /** How many the platform takes. */
  readonly fits?: number;
  /** Behind the chips: what else adds tags. */
  readonly tools?: JSX.Element;
  /** The tags as the platform gets them. */
  readonly pasted?: string | undefined;
}

export function TagsField(props: TagsFieldProps): JSX.Element {
  const { t } = useI18n();
  const [own] = splitProps(props, OWN);
  const id = createUniqueId();
  const value = () => props.typed.value();
  let box!: HTMLDivElement;
  let input!: HTMLInputElement;

  const change = (tags: readonly string[], pending: string) => props.typed.type({ tags, pending });
  const add = (more: readonly string[], pending = '') =>
    change(withTags(value().tags, more), pending);

  function take(text: string): void {
    const { tags, pending } = completeTags(text);
    add(tags, pending);
  }

  function remove(tag: string): void {
    change(
      value().tags.filter((one) => one !== tag),
      value().pending,
    );
  }

  const chips = () => [...box.querySelectorAll<HTMLElement>('li button')];

  function onInputKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(pendingTags(value().pending));
    } else if (event.key === 'Backspace' && atStart && value().pending === '') {
      change(value().tags.slice(0, -1), '');
    } else if (event.key === 'ArrowLeft' && atStart) {
      chips().at(-1)?.focus();
    }
  }

  function onChipKey(event: KeyboardEvent, tag: string, at: number): void {
    const steps: Partial<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: chips().length,
      Backspace: Math.max(0, at - 1),
      Delete: at,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    // The arrows walk along the tags here, not along the days of the calendar.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Backspace' || event.key === 'Delete') remove(tag);
    (chips()[Math.max(0, to)] ?? input).focus();
  }

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const tags = parseTags(text);
    if (tags.length < 2 && !/[#＃]/u.test(text)) return;
    event.preventDefault();
    add([...pendingTags(value().pending), ...tags]);
  }

  function leave(event: FocusEvent): void {
    if (box.contains(event.relatedTarget as Node | null)) return;
    if (value().pending !== '') add(pendingTags(value().pending));
    void props.typed.leave();
  }

  const wrong = (tag: string, at: number) => {
    if (props.tooLong?.includes(tag)) return t().editor.tagTooLong;
    return at >= (props.fits ?? Number.POSITIVE_INFINITY) ? t().editor.tagTooMany : null;
  };

  return (
    <Frame {...own} id={id}>
      <div ref={box} class={s.box} onFocusOut={leave}>
        <Show when={value().tags.length > 0}>
          <ul class={s.tags} aria-label={t().editor.tagList}>
            <For each={value().tags}>
              {(tag, at) => (
                <li class={s.chip} data-wrong={wrong(tag, at()) ? '' : undefined}>
                  <span class="written">{tag}</span>
                  <Show when={wrong(tag, at())}>
                    {(why) => <span class="visually-hidden">{why()}</span>}
                  </Show>
                  <Show when={!props.disabled} fallback={<span class={s.whole} />}>
                    <button
                      type="button"
                      class={s.remove}
                      tabindex="-1"
                      aria-label={t().editor.removeTag(tag)}
                      onClick={() => {
                        remove(tag);
                        input.focus();
                      }}
                      onKeyDown={(event) => onChipKey(event, tag, at())}
                    >
                      <Icon of={X} size={14} />
                    </button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <input
          ref={input}
          class={s.input}
          type="text"
          autocomplete="off"
          enterkeyhint="enter"
          disabled={props.disabled}
          placeholder={props.disabled ? '' : t().editor.addTag}
          {...described(id, own)}
          value={value().pending}
          onInput={(event) => {
            const text = event.currentTarget.value;
            if (event.isComposing) change(value().tags, text);
            else take(text);
          }}
          onCompositionEnd={(event) => take(event.currentTarget.value)}
          onKeyDown={onInputKey}
          onPaste={onPaste}
        />
        {props.tools}
      </div>
      <Show when={props.pasted}>
        {(text) => (
          <p class={`${s.pasted} written`}>
            {t().editor.pastedAs} <span>{text()}</span>
          </p>
        )}
      </Show>
    </Frame>
  );
}
