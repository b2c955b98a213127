/** Title, body and tags as the platform wants them, each copied in one tap, or what belongs together. */
import { createMemo, Index, type JSX, Show } from 'solid-js';
import { type CopyPart, copyParts } from '../../domain/copying';
import { platformOf } from '../../domain/platform-facts';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Meter } from '../../ui/meter/meter';
import type { Progress } from './progress';
import s from './publish-page.module.css';

export function CopyTexts(props: {
  readonly post: Post;
  readonly progress: Progress;
}): JSX.Element {
  const { notices, settings, streaks } = useApp();
  const { t } = useI18n();
  const platform = () => platformOf(props.post.platform, settings.value.limits);
  const parts = createMemo(() => copyParts(props.post, streaks.titleOf(props.post), platform()));
  const single = () => parts().filter(({ kind }) => kind !== 'all');
  const all = () => parts().find(({ kind }) => kind === 'all');

  function nameOf({ kind }: CopyPart): string {
    const inField = platform().tagSyntax === 'field';
    switch (kind) {
      case 'title':
        return t().publish.copyTitle;
      case 'body':
        return inField ? t().publish.copyIntro : t().publish.copyBody;
      case 'tags':
        return inField ? t().publish.copyTagField : t().publish.copyTags;
      case 'all':
        return platform().title ? t().publish.copyBodyAndTags : t().publish.copyAll;
    }
  }

  return (
    <>
      <Index each={single()}>
        {(part) => (
          <section class={s.text} aria-label={nameOf(part())}>
            <div class={s.words}>
              <h2 class={s.label}>
                {nameOf(part())}{' '}
                <Show when={part().measured}>{(measured) => <Meter {...measured()} />}</Show>
              </h2>
              <Show when={part().text} fallback={<p class={s.none}>{t().publish.empty}</p>}>
                <p class={`${s.written} written`} data-look={part().kind}>
                  {part().text}
                </p>
              </Show>
            </div>
            <Show when={part().text}>
              <CopyButton
                text={part().text}
                label={t().publish.copy}
                copiedLabel={t().publish.copied}
                of={nameOf(part())}
                size="medium"
                copied={props.progress.isCopied(props.post, part())}
                onCopied={() => props.progress.copied(props.post, part())}
                onFailed={notices.report}
              />
            </Show>
          </section>
        )}
      </Index>
      <Show when={all()}>
        {(part) => (
          <div class={s.all}>
            <CopyButton
              text={part().text}
              label={nameOf(part())}
              copiedLabel={t().publish.copied}
              size="medium"
              copied={props.progress.isCopied(props.post, part())}
              onCopied={() => props.progress.copied(props.post, part())}
              onFailed={notices.report}
            />
            <Show when={part().measured}>{(measured) => <Meter {...measured()} />}</Show>
          </div>
        )}
      </Show>
    </>
  );
}
