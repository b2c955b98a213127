/** Which quadrant a task belongs in: the four as radio buttons, laid out as on the page. */
import { createUniqueId, For, type JSX } from 'solid-js';
import { QUADRANTS, type Quadrant } from '../../domain/task';
import { useI18n } from '../../i18n';
import { colourOf } from './colour';
import s from './quadrant-choice.module.css';

export function QuadrantChoice(props: {
  readonly value: Quadrant;
  onChange(quadrant: Quadrant): void;
}): JSX.Element {
  const { t } = useI18n();
  const name = createUniqueId();
  return (
    <fieldset class={s.group}>
      <legend class={s.legend}>{t().tasks.quadrantOf}</legend>
      <div class={s.choices}>
        <For each={QUADRANTS}>
          {(quadrant) => (
            <label class={s.choice} style={colourOf(quadrant)}>
              <input
                type="radio"
                class="visually-hidden"
                name={name}
                value={quadrant}
                checked={quadrant === props.value}
                onChange={() => props.onChange(quadrant)}
              />
              <span>{t().quadrant[quadrant]}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
