/** By which number posts are compared. */
import { For, type JSX } from 'solid-js';
import { MEASURES, type Measure } from '../../domain/result';
import { useI18n } from '../../i18n';
import { Select } from '../../ui/field/field';
import s from './insights-page.module.css';

export function MeasureChoice(props: {
  readonly value: Measure;
  onChoose(measure: Measure): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <div class={s.measure}>
      <Select
        label={t().results.by}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value as Measure)}
      >
        <For each={MEASURES}>
          {(one) => <option value={one}>{t().results.measures[one]}</option>}
        </For>
      </Select>
    </div>
  );
}
