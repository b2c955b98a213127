/** How a streak counts: three ways, each with a line that explains it. */
import { createUniqueId, For, type JSX } from 'solid-js';
import { STREAK_MODES, type StreakMode } from '../../domain/streak';
import { useI18n } from '../../i18n';
import s from './streak-dialog.module.css';

export function ModeChoice(props: {
  readonly value: StreakMode;
  onChange(mode: StreakMode): void;
}): JSX.Element {
  const { t } = useI18n();
  const name = createUniqueId();
  return (
    <fieldset class={s.modes}>
      <legend>{t().streaks.mode}</legend>
      <For each={STREAK_MODES}>
        {(mode) => (
          <label class={s.mode}>
            <input
              type="radio"
              name={name}
              value={mode}
              aria-label={t().streaks.modes[mode]}
              aria-describedby={`${name}-${mode}`}
              checked={mode === props.value}
              onChange={() => props.onChange(mode)}
            />
            <span>
              {t().streaks.modes[mode]}
              <span id={`${name}-${mode}`} class={s.hint}>
                {t().streaks.modeHints[mode]}
              </span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
