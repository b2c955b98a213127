/** Title, body and tags as the platform wants them, each copied in one tap. */
import Check from 'lucide-solid/icons/check';
import Copy from 'lucide-solid/icons/copy';
import { createSignal, type JSX, Show } from 'solid-js';
import { type Level, measure, measureTags, writeTags } from '../../domain/measure';
import { platformOf } from '../../domain/platform-facts';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Meter } from '../../ui/meter/meter';
import s from './publish-page.module.css';

export function CopyTexts(props: { readonly post: Post }): JSX.Element {
  const { settings, streaks } = useApp();
  const { t } = useI18n();
  const platform = () => platformOf(props.post.platform, settings.value.limits);
  const title = () => streaks.titleOf(props.post);
  const measuredTitle = () => {
    const limit = platform().title;
    return limit && measure(title(), limit);
  };
  const inField = () => platform().tagSyntax === 'field';
  return (
    <>
      <CopyText label={t().publish.copyTitle} text={title()} measured={measuredTitle()} />
      <CopyText
        label={inField() ? t().publish.copyIntro : t().publish.copyBody}
        text={props.post.body}
        measured={measure(props.post.body, platform().body)}
      />
      <CopyText
        label={inField() ? t().publish.copyTagField : t().publish.copyTags}
        text={writeTags(props.post.tags, platform().tagSyntax)}
        measured={measureTags(props.post.tags, platform().tags)}
        look="tags"
      />
    </>
  );
}

interface Measured {
  readonly shown: number;
  readonly max: number | null;
  readonly level: Level;
}

function CopyText(props: {
  readonly label: string;
  readonly text: string;
  readonly measured: Measured | null;
  readonly look?: 'tags';
}): JSX.Element {
  const { notices } = useApp();
  const { t } = useI18n();
  const [copied, setCopied] = createSignal<string>();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(props.text);
    } catch (error) {
      notices.report(error);
    }
  }
  return (
    <section class={s.text} aria-label={props.label}>
      <div class={s.words}>
        <h2 class={s.label}>
          {props.label} <Show when={props.measured}>{(measured) => <Meter {...measured()} />}</Show>
        </h2>
        <Show when={props.text} fallback={<p class={s.none}>{t().publish.empty}</p>}>
          <p class={`${s.written} written`} data-look={props.look}>
            {props.text}
          </p>
        </Show>
      </div>
      <Show when={props.text}>
        <Button onClick={copy}>
          <Show when={copied() === props.text} fallback={<Copy size={17} aria-hidden="true" />}>
            <Check size={17} aria-hidden="true" />
          </Show>
          <span aria-live="polite">
            {copied() === props.text ? t().publish.copied : t().publish.copy}
          </span>
          <span class="visually-hidden">{props.label}</span>
        </Button>
      </Show>
    </section>
  );
}
