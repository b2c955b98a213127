/** What is known of each platform's limits, how sure it is, and a field to correct each. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { type LimitedPart, MAX_LIMIT, parseLimit, withLimit } from '../../domain/limits';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import { limitedBy, platformOf } from '../../domain/platform-facts';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import { Section } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './limits.module.css';

const PARTS: readonly LimitedPart[] = ['title', 'body', 'tags'];

export function Limits(): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  const corrected = (id: PlatformId) => Object.keys(settings.value.limits[id] ?? {}).length;
  return (
    <Section title={t().limits.title} note={t().limits.hint}>
      <For each={PLATFORM_IDS}>
        {(id) => (
          <details class={s.platform}>
            <summary>
              <span aria-hidden="true" class={s.badge}>
                <PlatformBadge platform={id} size={18} />
              </span>
              {t().platform[id]}
              <Show when={corrected(id) > 0}>
                <span class={s.own}>{t().limits.corrected(corrected(id))}</span>
              </Show>
            </summary>
            <div class={s.limits}>
              <For each={PARTS.filter((part) => platformOf(id)[part] !== null)}>
                {(part) => <Limit platform={id} part={part} />}
              </For>
            </div>
          </details>
        )}
      </For>
    </Section>
  );
}

function Limit(props: { readonly platform: PlatformId; readonly part: LimitedPart }): JSX.Element {
  const { settings } = useApp();
  const { t, f } = useI18n();
  const [wrong, setWrong] = createSignal(false);
  const own = () => settings.value.limits[props.platform]?.[props.part];
  const facts = () => factsOf(props.platform, props.part);

  function set(max: number | null): void {
    const { limits } = settings.value;
    void settings.set({ limits: withLimit(limits, props.platform, props.part, max) });
  }
  function choose(text: string): void {
    const max = parseLimit(text);
    setWrong(max === null);
    if (max !== null) set(max === facts().max ? null : max);
  }
  function reset(): void {
    setWrong(false);
    set(null);
  }
  const known = () => {
    const { max, confidence, checkedAt, source } = facts();
    return t().limits.known(
      max === null ? t().limits.none : f().number(max),
      t().limits.sources[source],
      t().limits.confidence[confidence],
      checkedAt,
    );
  };
  return (
    <div class={s.limit}>
      <TextField
        label={t().limits.of(t().limits.part[props.part], t().limits.unit[facts().unit])}
        type="number"
        inputmode="numeric"
        min={1}
        max={MAX_LIMIT}
        value={own() ?? facts().max ?? ''}
        hint={known()}
        error={wrong() ? t().limits.bad(MAX_LIMIT) : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Show when={own() !== undefined}>
        <Button size="small" onClick={reset}>
          {t().limits.reset}
        </Button>
      </Show>
    </div>
  );
}

/** One limit as it is known, whatever was corrected. */
function factsOf(id: PlatformId, part: LimitedPart) {
  const platform = platformOf(id);
  if (part === 'tags') {
    const by = limitedBy(platform.tags);
    return { ...platform.tags, max: platform.tags[by], unit: by };
  }
  const limit = platform[part];
  if (!limit) throw new Error(`${id} does not limit its ${part}`);
  return limit;
}
